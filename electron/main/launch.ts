import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the command line asks the window to do. Paths are absolute. */
export type Launch = { readonly project: string | undefined; readonly paths: readonly string[] }

export const PROJECT_EXTENSION = '.chugiai'
export const isProjectPath = (file: string): boolean => path.extname(file).toLowerCase() === PROJECT_EXTENSION

/**
 * Reads `FILE… | FOLDER | PROJECT.chugiai`. `argv` is `process.argv`; `isDevelopment` says that its first argument that
 * is no option is the app's own folder. Options are Chromium's. The last project named wins; the rest is to be imported.
 */
export function readLaunch(argv: readonly string[], isDevelopment: boolean, folder: string): Launch {
  const named = argv.slice(1).filter(argument => !argument.startsWith('-'))
  const files = named.slice(isDevelopment ? 1 : 0).map(argument => toPath(argument, folder))
  return { project: files.findLast(isProjectPath), paths: files.filter(file => !isProjectPath(file)) }
}

/** Desktops hand over addresses now and then. */
const toPath = (argument: string, folder: string): string =>
  argument.startsWith('file://') && URL.canParse(argument) ? fileURLToPath(argument) : path.resolve(folder, argument)

/** What follows `--cli`, or `undefined` when the window is wanted. */
export function commandLineOf(argv: readonly string[]): readonly string[] | undefined {
  const at = argv.indexOf('--cli')
  return at === -1 ? undefined : argv.slice(at + 1)
}
