// What `electron PLACE` runs in a runtime that came without its own default app: it starts the app at PLACE
// (a folder with package.json, or a file) the way Electron's own default app does.
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, dialog } from 'electron'

const place = process.argv.slice(1).find(argument => !argument.startsWith('-'))

/** @param {string} folder */
const startFolder = async folder => {
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  app.setName(description.productName ?? description.name)
  if (description.version) app.setVersion(description.version)
  app.setAppPath(folder)
  await startFile(join(folder, description.main ?? 'index.js'))
}

/** @param {string} file */
const startFile = async file => {
  await import(pathToFileURL(file).href)
}

// Apps ask this to learn that argv[1] is the app's place and not a document.
process.defaultApp = true

// Awaited at the top level: the app must register its schemes before Electron becomes ready.
try {
  if (place === undefined) throw new Error('Give the folder of an app, or its main file.')
  const full = resolve(place)
  await (statSync(full).isDirectory() ? startFolder(full) : startFile(full))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  if (process.env['ELECTRON_SHOW_ERRORS']) dialog.showErrorBox('Electron', String(error))
  app.exit(1)
}
