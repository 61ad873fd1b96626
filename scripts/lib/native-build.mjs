// Builds better-sqlite3 from the source in its npm package, in a copy: nothing in node_modules is touched.
import { existsSync } from 'node:fs'
import { copyFile, cp, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { ensureBuildTools } from './debian.mjs'
import { inRoot } from './paths.mjs'
import { npm, npmCli, run } from './run.mjs'
import { SetupError } from './say.mjs'

/**
 * The package asks for Node-API 10. Undefining that and defining NAPI_EXPERIMENTAL lets node-addon-api move C++
 * destructors out of the garbage collector's phase; any other way the module aborts in an Electron of Node-API 9.
 */
const CXXFLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL'
const SOURCES = ['binding.gyp', 'package.json', 'src', 'deps', 'lib', 'LICENSE']
const BUILD_MS = 20 * 60_000

/**
 * @param {string} target where the binary goes; its folder also holds the copy while it is being built
 * @returns {Promise<void>}
 */
export const buildNative = async target => {
  await ensureBuildTools()
  const work = join(dirname(target), `build-${process.pid}`)
  await copySources(work)
  const headers = await headersFolder()
  const args = [nodeGyp(), 'rebuild', '--release', '--force_build=1', ...(headers ? [`--nodedir=${headers}`] : [])]
  const result = await run(process.execPath, args, {
    cwd: work,
    env: { ...process.env, CXXFLAGS },
    timeoutMs: BUILD_MS,
  })
  const built = join(work, 'build', 'Release', 'better_sqlite3.node')
  if (result.status !== 0 || !existsSync(built)) throw buildFailed(result, headers)
  await copyFile(built, `${target}.new`)
  await rename(`${target}.new`, target)
  await rm(work, { recursive: true, force: true })
}

/** @param {string} work */
const copySources = async work => {
  await rm(work, { recursive: true, force: true })
  await mkdir(join(work, 'node_modules'), { recursive: true })
  const from = inRoot('node_modules', 'better-sqlite3')
  for (const name of SOURCES) await cp(join(from, name), join(work, name), { recursive: true })
  await cp(inRoot('node_modules', 'node-addon-api'), join(work, 'node_modules', 'node-addon-api'), { recursive: true })
}

/** npm brings a node-gyp that fits this Node. @returns {string} */
const nodeGyp = () => resolve(dirname(npmCli()), '..', 'node_modules', 'node-gyp', 'bin', 'node-gyp.js')

/** @returns {Promise<string | undefined>} the folder over include/node; undefined lets node-gyp download the headers */
const headersFolder = async () => {
  const beside = resolve(dirname(process.execPath), '..')
  const configured = await npm(['config', 'get', 'nodedir'])
  return [beside, configured.stdout.trim()].find(place => existsSync(join(place, 'include', 'node', 'node_api.h')))
}

/** @param {import('./run.mjs').Result} result @param {string | undefined} headers */
const buildFailed = (result, headers) =>
  new SetupError(
    'The SQLite module could not be built.',
    `node-gyp rebuild with ${headers ? `headers in ${headers}` : 'headers to be downloaded'}:\n${tail(result.stderr)}`,
    'Use Node 22.14 or newer, for which no build is needed; or install make, a C++20 compiler, Python 3 and the headers ' +
      'of this Node, and run the same command again.',
  )

/** @param {string} text */
const tail = text =>
  text
    .trim()
    .split('\n')
    .slice(-12)
    .map(line => `    ${line}`)
    .join('\n')
