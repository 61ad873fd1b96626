import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { app } from 'electron'

/** The folder of the bundles: this module is built into `out/main/`. The same inside an archive and outside. */
const out = fileURLToPath(new URL('../', import.meta.url))

export const places = {
  page: path.join(out, 'renderer'),
  preload: path.join(out, 'preload', 'preload.cjs'),
  worker: path.join(out, 'worker', 'worker.js'),
} as const

/** Where projects of the program's own choice go. Tests give a folder of their own by CHUGIAI_DOCUMENTS. */
export const documentsFolder = (): string =>
  process.env['CHUGIAI_DOCUMENTS'] ?? path.join(app.getPath('documents'), 'Chú Giải')

export const inUserData = (name: string): string => path.join(app.getPath('userData'), name)

/**
 * The compiled SQLite module to use: from the environment while developing; in a packaged program the one that it
 * brings along, where it does. `undefined`: the one that better-sqlite3 itself brings.
 */
export function nativeBinding(): string | undefined {
  if (!app.isPackaged) return process.env['CHUGIAI_NATIVE_BINDING'] || undefined
  const own = path.join(process.resourcesPath, 'native', 'better_sqlite3.node')
  return existsSync(own) ? own : undefined
}

/** What the worker and the command line are told by their environment. */
export function nativeEnv(): Record<string, string> {
  const { CHUGIAI_NATIVE_BINDING: _given, ...env } = process.env
  const binding = nativeBinding()
  const defined = Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
  return { ...Object.fromEntries(defined), ...(binding === undefined ? {} : { CHUGIAI_NATIVE_BINDING: binding }) }
}
