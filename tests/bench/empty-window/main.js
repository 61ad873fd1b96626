// An Electron window with one line of text and nothing else: the least that any Electron program costs.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, BrowserWindow } from 'electron'

void app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false, width: 1440, height: 900, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(path.join(path.dirname(fileURLToPath(import.meta.url)), 'index.html'))
})
