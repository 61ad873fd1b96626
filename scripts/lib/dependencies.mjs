// The locked npm packages: installed when they are missing or not the locked ones.
import { existsSync, readFileSync } from 'node:fs'
import { inRoot } from './paths.mjs'
import { npm } from './run.mjs'
import { SetupError, note } from './say.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * Installs what the lock file lists when `node_modules` is missing or stale.
 * @returns {Promise<string | undefined>} why it was installed, or undefined when nothing had to be done
 */
export const ensureDependencies = async () => {
  const reason = staleReason(
    readLock(inRoot('package-lock.json')),
    readLock(inRoot('node_modules', '.package-lock.json')),
  )
  if (reason === undefined) return undefined
  note(`installing the locked packages (${reason})`)
  // No package that is used needs an install script, and npm would compile SQLite here for want of one.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=warn']
  const result = await npm(args, { cwd: inRoot(), show: true, quietOut: true })
  if (result.status === 0) return reason
  throw new SetupError(
    'The locked packages could not be installed.',
    `npm ci in ${inRoot()}, which ended with status ${result.status} (its own messages stand above)`,
    'If it speaks of the network: check the connection, then `npm ping`; behind a proxy set `npm config set proxy` ' +
      'and `cafile`. Then run the same command again: what was fetched is kept in npm’s cache.',
  )
}

/**
 * Compares what is locked with what npm says it installed (it keeps a lock file of its own in `node_modules`, written
 * last, so an installation that stopped half-way has none).
 * @param {Lock | undefined} locked
 * @param {Lock | undefined} installed
 * @returns {string | undefined} the first difference in words, or undefined when nothing differs
 */
export const staleReason = (locked, installed) => {
  if (!locked) return undefined
  if (!installed) return 'none are installed'
  for (const [place, wanted] of Object.entries(locked.packages ?? {})) {
    if (place === '' || wanted.link) continue
    const found = installed.packages?.[place]
    if (!found && !mayBeAbsent(wanted)) return `${nameOf(place)} is missing`
    if (found && found.version !== wanted.version) {
      return `${nameOf(place)} is ${found.version}, the lock file asks for ${wanted.version}`
    }
  }
  return undefined
}

/** Optional packages are for other systems as a rule. @param {LockedPackage} wanted */
const mayBeAbsent = wanted => Boolean(wanted.optional || wanted.devOptional || wanted.peer)

/** @param {string} place such as `node_modules/a/node_modules/@b/c` */
const nameOf = place => place.split('node_modules/').at(-1) ?? place

/** @param {string} file @returns {Lock | undefined} */
const readLock = file => {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
