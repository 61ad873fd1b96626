import type { ElectronApplication } from 'playwright'

/** Statuses that the main process gets for addresses, past the content policy of the page. */
export const statusesFromMain = (app: ElectronApplication, addresses: readonly string[]): Promise<number[]> =>
  app.evaluate(async ({ net }, addresses) => {
    const statuses: number[] = []
    for (const address of addresses)
      statuses.push((await net.fetch(address, { bypassCustomProtocolHandlers: false })).status)
    return statuses
  }, addresses)

/**
 * What a second window gets that has somehow been given the program's own preload and shows these addresses one after
 * the other: the code of the refusal of a harmless call, or `accepted`.
 */
export const strangerCalls = (app: ElectronApplication, addresses: readonly string[]): Promise<string[]> =>
  app.evaluate(async ({ app, BrowserWindow }, addresses) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true },
    })
    const codes: string[] = []
    for (const address of addresses) {
      await stranger.loadURL(address)
      const call =
        "Promise.resolve().then(() => chugiai.call('app.info', {})).then(r => r.ok ? 'accepted' : r.code, String)"
      codes.push((await stranger.webContents.executeJavaScript(call)) as string)
    }
    stranger.destroy()
    return codes
  }, addresses)
