import type { App, Session, WebContents } from 'electron'
import { isPageUrl, SCHEME, toUrl } from './origin.ts'

/** Schemes that a page of ours may load from. `devtools` serves the developer's tools, which come with the runtime. */
const ALLOWED = new Set([`${SCHEME}:`, 'data:', 'blob:', 'devtools:'])

/** Refuses, in every session and page there will ever be, whatever this program never needs. Call before `ready`. */
export function refuseEverythingForeign(app: App): void {
  app.on('session-created', lockSession)
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
}

function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', event => event.preventDefault())
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isAllowed(request.url) }))
  // With any language set, Chromium fetches a dictionary at start-up; `spellcheck: false` does not stop it.
  if (process.platform !== 'darwin') session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}

const isAllowed = (address: string): boolean => ALLOWED.has(toUrl(address)?.protocol ?? '')

function lockContents(contents: WebContents): void {
  const stay = (event: { preventDefault(): void; readonly url: string }): void => {
    if (!isPageUrl(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Chromium's own errands on the network, switched off before it starts. */
export function refuseErrands(app: App): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
    'no-first-run',
  ]) {
    app.commandLine.appendSwitch(name)
  }
}

/**
 * Chromium puts the program's name into its user agent, and a header may hold no letter beyond Latin-1: with ours, every
 * request of the page would fail on its way to the `app://` handler. The page needs Chromium's own part alone.
 */
export const plainUserAgent = (userAgent: string): string =>
  userAgent
    .split(' ')
    .filter(word => /^[\x21-\x7e]+$/.test(word))
    .join(' ')
