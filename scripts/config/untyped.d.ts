// The parts we use of a package that ships no types.
declare module 'electron-installer-debian' {
  export class Installer {
    constructor(data: object)
    readonly stagingDir: string
    get contentFunctions(): string[]
    generateDefaults(): Promise<unknown>
    generateOptions(): unknown
    createStagingDir(): Promise<unknown>
    createContents(): Promise<unknown>
    createPackage(): Promise<unknown>
    movePackage(): Promise<unknown>
  }
}
