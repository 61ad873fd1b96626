// Where everything lives. Nothing here reads the disk except `packageVersion`.
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's top folder, absolute. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** What the scripts make and may make again: git ignores it, deleting it costs only time. */
export const cache = join(root, '.cache')

/** The bundles. */
export const out = join(root, 'out')

/** @param {string[]} parts below the project's top folder */
export const inRoot = (...parts) => join(root, ...parts)

/** @param {string[]} parts below the cache folder */
export const inCache = (...parts) => join(cache, ...parts)

/**
 * The installed version of a package, read from `node_modules`.
 * @param {string} name
 * @returns {string}
 */
export const packageVersion = name =>
  JSON.parse(readFileSync(inRoot('node_modules', name, 'package.json'), 'utf8')).version
