import { app, type BrowserWindow } from 'electron'

/** How long everything may take to settle before the program ends anyway. Every acknowledged change is on disk. */
const SETTLE_MS = 5_000

/** Ends the program only after `settle`; it is called once. */
export function settleBeforeQuitting(settle: () => Promise<unknown>): void {
  let settled = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', event => {
    if (settled) return
    event.preventDefault()
    const limit = new Promise(resolve => setTimeout(resolve, SETTLE_MS))
    void Promise.race([settle().catch(() => undefined), limit]).then(() => {
      settled = true
      app.quit()
    })
  })
}

/** Asks before the window closes while an import or export is under way. */
export function askBeforeClosing(
  window: BrowserWindow,
  isWorking: () => boolean,
  confirm: () => Promise<boolean>,
): void {
  let confirmed = false
  window.on('close', event => {
    if (confirmed || !isWorking()) return
    event.preventDefault()
    void confirm().then(yes => {
      confirmed = yes
      if (yes) window.close()
    })
  })
}
