// The native SQLite module: the stock binary where it loads, else one built from the source in the npm package.
// The stock binary does not fail under a runtime that is too old, it kills the process; so loading is tried in a child.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildNative } from './native-build.mjs'
import { inCache, inRoot, packageVersion } from './paths.mjs'
import { run } from './run.mjs'
import { SetupError, note } from './say.mjs'

/** Node-API version from which the stock binary of better-sqlite3 13 works: Node 22.14, Electron 36. */
const STOCK_NODE_API = 10
/** Opens a database, writes, reads, closes; with no argument it uses the stock binary. */
const PROBE = `
const Database = require(process.env.CHUGIAI_PROBE_MODULE)
const nativeBinding = process.env.CHUGIAI_PROBE_BINDING
const db = new Database(':memory:', nativeBinding ? { nativeBinding } : {})
db.exec("CREATE VIRTUAL TABLE t USING fts5(x); INSERT INTO t VALUES ('đổi')")
if (db.prepare('SELECT count(*) n FROM t').get().n !== 1) process.exit(1)
db.close()
process.stdout.write('loads')`

/** @typedef {{ path: string, version: string, asNode?: boolean }} Host a runtime to load in; `asNode` for Electron */

/** @returns {Host} this Node */
export const thisNode = () => ({ path: process.execPath, version: process.version })

/** @returns {string} where the binary built here is, or will be */
export const builtBinding = () =>
  inCache(
    'native',
    `${packageVersion('better-sqlite3')}-${process.platform}-${process.arch}-napi-experimental`,
    'better_sqlite3.node',
  )

/**
 * What this very Node should pass as better-sqlite3's `nativeBinding`, from what is in place: nothing is tried or
 * built.
 * @returns {string | undefined} undefined means the stock binary
 */
export const nativeBinding = () => {
  const given = process.env['CHUGIAI_NATIVE_BINDING']
  if (given) return given
  if (Number(process.versions['napi']) >= STOCK_NODE_API || !existsSync(builtBinding())) return undefined
  return builtBinding()
}

/**
 * Makes sure that one binary loads in every host: the stock one, else the built one, which is built when missing.
 * @param {readonly Host[]} hosts
 * @returns {Promise<string | undefined>} path to pass as `nativeBinding`; undefined means the stock binary
 */
export const ensureNative = async hosts => {
  if (await loadsInAll(hosts, undefined)) return undefined
  const binding = builtBinding()
  if (!existsSync(binding)) {
    note('the stock SQLite module does not load here; building it from its source (two minutes, once)')
    await buildNative(binding)
  }
  if (await loadsInAll(hosts, binding)) return binding
  throw new SetupError(
    'The SQLite module does not load, neither the stock one nor the one built here.',
    `${binding} in ${hosts.map(host => `${host.path} (${host.version})`).join(' and ')}`,
    `Delete ${inCache('native')} and run the same command again; with Node 22.14 or newer no build is needed.`,
  )
}

/** @param {readonly Host[]} hosts @param {string | undefined} binding */
const loadsInAll = async (hosts, binding) => {
  for (const host of hosts) if (!(await loadsIn(host, binding))) return false
  return true
}

/**
 * @param {Host} host
 * @param {string | undefined} binding
 * @returns {Promise<boolean>} as last time when neither the runtime nor the binary changed
 */
export const loadsIn = async (host, binding) => {
  const key = probeKey(host, binding)
  const known = readProbes()
  const before = known[key]
  if (before !== undefined) return before
  const loads = await probe(host, binding)
  await mkdir(inCache('native'), { recursive: true })
  await writeFile(probeFile(), JSON.stringify({ ...known, [key]: loads }, null, 1))
  return loads
}

/** @param {Host} host @param {string | undefined} binding */
const probe = async (host, binding) => {
  const env = {
    ...process.env,
    CHUGIAI_PROBE_MODULE: inRoot('node_modules', 'better-sqlite3'),
    CHUGIAI_PROBE_BINDING: binding ?? '',
    ...(host.asNode ? { ELECTRON_RUN_AS_NODE: '1' } : {}),
  }
  const result = await run(host.path, ['-e', PROBE], { env, timeoutMs: 60_000 })
  return result.status === 0 && result.stdout === 'loads'
}

/** @param {Host} host @param {string | undefined} binding */
const probeKey = (host, binding) =>
  [
    packageVersion('better-sqlite3'),
    host.path,
    host.version,
    stampOf(host.path),
    binding === undefined ? 'stock' : `${binding} ${stampOf(binding)}`,
  ].join(' | ')

/** @param {string} file @returns {string} changes when the file does */
const stampOf = file => {
  const { size, mtimeMs } = statSync(file)
  return `${size}@${Math.round(mtimeMs)}`
}

const probeFile = () => join(inCache('native'), 'probes.json')

/** @returns {Record<string, boolean>} */
const readProbes = () => {
  try {
    return JSON.parse(readFileSync(probeFile(), 'utf8'))
  } catch {
    return {} // none yet, or damaged: trying again costs half a second
  }
}
