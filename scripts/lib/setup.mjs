// Everything a fresh machine needs, in order, each step doing nothing when it is done already.
import { ensureLibraries } from './debian.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { ensureDisplay } from './display.mjs'
import { electronRuntime } from './electron.mjs'
import { ensureNative, thisNode } from './native.mjs'
import { sandboxArguments } from './sandbox.mjs'
import { SetupError, note } from './say.mjs'

const OLDEST_NODE = [20, 19]

/**
 * @typedef {object} Wanted
 * @property {boolean} [electron] get the runtime and what it needs from the system
 * @property {boolean} [display] have a display for it
 * @property {boolean} [sandbox] stop where Electron's sandbox cannot start
 * @property {boolean} [node] this Node will open databases too (command line, tests); default true
 *
 * @typedef {object} Ready
 * @property {string} electronPath executable; empty when not asked for
 * @property {string} electronVersion
 * @property {string[]} electronArgs such as `--no-sandbox` for root
 * @property {string | undefined} nativeBinding for better-sqlite3; undefined means its stock binary
 * @property {NodeJS.ProcessEnv} env for children, with CHUGIAI_ELECTRON, CHUGIAI_NATIVE_BINDING, DISPLAY
 */

/**
 * @param {Wanted} wanted
 * @returns {Promise<Ready>}
 * @throws {SetupError} the step that failed
 */
export const setup = async wanted => {
  refuseOldNode(process.versions.node)
  await ensureDependencies()
  const runtime = wanted.electron ? await readyRuntime(wanted.sandbox ?? false) : undefined
  const hosts = [
    ...(wanted.node === false ? [] : [thisNode()]),
    ...(runtime ? [{ path: runtime.path, version: runtime.version, asNode: true }] : []),
  ]
  const nativeBinding = await ensureNative(hosts)
  const display = wanted.display ? await ensureDisplay() : { env: {} }
  const env = { ...process.env, ...display.env }
  delete env['CHUGIAI_NATIVE_BINDING']
  if (nativeBinding) env['CHUGIAI_NATIVE_BINDING'] = nativeBinding
  if (runtime) env['CHUGIAI_ELECTRON'] = runtime.path
  return {
    electronPath: runtime?.path ?? '',
    electronVersion: runtime?.version ?? '',
    electronArgs: runtime?.args ?? [],
    nativeBinding,
    env,
  }
}

/** The runtime with its system libraries there. @param {boolean} sandbox */
const readyRuntime = async sandbox => {
  const runtime = await electronRuntime()
  note(runtime.why)
  await ensureLibraries(runtime.path)
  const args = await sandboxArguments(runtime.path, sandbox)
  const wayland = process.env['WAYLAND_DISPLAY'] && !process.env['DISPLAY'] ? ['--ozone-platform-hint=auto'] : []
  return { ...runtime, args: [...args, ...wayland] }
}

/**
 * @param {string} version such as `20.19.0`
 * @throws {SetupError} when it is older than the scripts and tools work with
 */
export const refuseOldNode = version => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldMajor = 0, oldMinor = 0] = OLDEST_NODE
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return
  throw new SetupError(
    `This Node is ${version}; ${OLDEST_NODE.join('.')} or newer is needed.`,
    `looked at ${process.execPath}`,
    'Install a current Node (22 or 24 need no compiler), then run the same command again.',
  )
}
