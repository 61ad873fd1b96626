import { BrowserWindow, nativeTheme, screen } from 'electron'
import { PAGE_URL } from '../security/origin.ts'
import { places } from './places.ts'
import type { StoredPreferences } from './preferences.ts'
import { MIN_SIZE, PAPER, windowPlace } from './window-place.ts'

/** How long the window's place must rest before it is kept. Unit: milliseconds. */
const REST_MS = 400

export type WindowOptions = {
  readonly stored: StoredPreferences
  readonly onPlace: (place: NonNullable<StoredPreferences['window']>) => void
  readonly onCrash: () => void
}

/** The one window, shown when it has something to show. */
export function openWindow({ stored, onPlace, onCrash }: WindowOptions): BrowserWindow {
  const place = windowPlace(
    stored.window?.bounds,
    screen.getAllDisplays().map(display => display.workArea),
  )
  const window = new BrowserWindow({
    ...place,
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    show: false,
    title: 'Chú Giải',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: places.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      zoomFactor: stored.zoom,
    },
  })
  if (stored.window?.isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  keepPlace(window, onPlace)
  keepZoom(window, stored.zoom)
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) onCrash()
  })
  void window.loadURL(PAGE_URL)
  return window
}

function keepPlace(window: BrowserWindow, onPlace: WindowOptions['onPlace']): void {
  const keep = (): void => {
    if (!window.isDestroyed()) onPlace({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() })
  }
  let timer: NodeJS.Timeout | undefined
  const rest = (): void => {
    clearTimeout(timer)
    timer = setTimeout(keep, REST_MS)
  }
  window.on('resize', rest)
  window.on('move', rest)
  window.on('maximize', rest)
  window.on('unmaximize', rest)
  window.once('close', () => {
    clearTimeout(timer)
    keep()
  })
}

/** Chromium remembers a zoom of its own for the page; the stored one wins. Pinching must not scale the window. */
function keepZoom(window: BrowserWindow, zoom: number): void {
  window.webContents.once('did-finish-load', () => {
    window.webContents.setZoomFactor(zoom)
    void window.webContents.setVisualZoomLevelLimits(1, 1)
  })
}
