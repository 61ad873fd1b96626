// Packages the app with electron-builder: the whole list of targets where tools can be downloaded, else what the
// local runtime allows.
import { existsSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { buildAll } from './bundle.mjs'
import { collectLicences } from './licences.mjs'
import { inRoot, root } from './paths.mjs'
import { SetupError, causeOf, note } from './say.mjs'
import { isFresh, keepStamp, stampOf } from './stamps.mjs'

/** What the packaged app is made of. */
const SHIPPED = [
  ...['main', 'preload', 'worker', 'cli', 'renderer'].map(name => `out/${name}`),
  'electron/resources',
  'electron-builder.yml',
  'scripts/lib/package-app.mjs',
  'scripts/lib/after-pack.mjs',
  'LICENSE',
]

const unpackedName = process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`

/** Folders and programs of the packaged app on Linux. */
export const packaged = {
  folder: inRoot('dist', unpackedName),
  program: inRoot('dist', unpackedName, 'chugiai'),
  /** The same with the inspector fuse on, for tests that drive it. */
  twinFolder: inRoot('dist', 'e2e-unpacked'),
  twinProgram: inRoot('dist', 'e2e-unpacked', 'chugiai'),
}

/**
 * @typedef {object} LocalRuntime
 * @property {string} electronPath executable of the runtime to pack
 * @property {string} electronVersion
 * @property {string | undefined} nativeBinding for this runtime, when the stock one does not fit
 */

/**
 * Packages with the runtime that is here: nothing is downloaded.
 * @param {LocalRuntime} runtime
 * @param {readonly string[]} targets of electron-builder for Linux, such as `dir`
 */
export const packageLocally = async (runtime, targets) => {
  await prepare()
  await runBuilder({
    linux: [...targets],
    [process.arch]: true,
    config: {
      electronDist: dirname(runtime.electronPath),
      electronVersion: runtime.electronVersion,
      ...(runtime.nativeBinding === undefined ? {} : withNative(runtime.nativeBinding)),
    },
  })
}

/** Packages everything that electron-builder.yml lists for this system. */
export const packageForUsers = async () => {
  await prepare()
  await runBuilder({})
}

/**
 * Brings the packaged folder and its twin up to date, for tests; quick when nothing has changed.
 * @param {LocalRuntime} runtime
 */
export const ensurePackaged = async runtime => {
  await buildAll()
  const stamp = await stampOf([...SHIPPED.map(name => inRoot(name)), runtime.electronPath, runtime.nativeBinding ?? ''])
  if (existsSync(packaged.twinProgram) && existsSync(packaged.program) && isFresh('packaged', stamp)) return
  await packageLocally(runtime, ['dir'])
  await makeTwin()
  await keepStamp('packaged', stamp)
}

/** The packaged app looks for this file when the stock binary does not fit its runtime. @param {string} binding */
const withNative = binding => ({
  // Added to the list of the platform, since a list given here replaces the file's own.
  linux: { extraResources: [{ from: binding, to: 'native/better_sqlite3.node' }] },
})

/** The app's bundles and the licences of what is in them. */
const prepare = async () => {
  await buildAll()
  const { count } = await collectLicences()
  note(`collected the licences of ${count} third-party packages`)
}

/** @param {import('electron-builder').CliOptions} options */
const runBuilder = async options => {
  const { build } = await import('electron-builder')
  try {
    await build({ ...options, projectDir: root, publish: 'never' })
  } catch (error) {
    throw new SetupError(
      'The app could not be packaged.',
      `electron-builder: ${causeOf(error)}`,
      'If it speaks of a download, run this on a machine that reaches github.com; otherwise mend what it names.',
    )
  }
}

/**
 * Copies the packaged app and turns the inspector fuse on in the copy, because the driver of the tests needs it.
 */
export const makeTwin = async () => {
  await rm(packaged.twinFolder, { recursive: true, force: true })
  await cp(packaged.folder, packaged.twinFolder, { recursive: true, verbatimSymlinks: true })
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(packaged.twinProgram, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}
