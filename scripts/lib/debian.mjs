// What Electron and the build need from the system. On Debian and Ubuntu, root gets it installed; anybody else, and
// any other system, gets the one command to run.
import { existsSync, readFileSync } from 'node:fs'
import { run, which } from './run.mjs'
import { SetupError, note } from './say.mjs'

/** Shared libraries of Electron 33 to 45 that a small Debian lacks. */
const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libxtst6', 'libnotify4']
const BUILD_TOOLS = ['make', 'g++', 'python3']

/** @param {string} electron executable */
export const ensureLibraries = async electron => {
  if (process.platform !== 'linux') return
  const missing = await missingLibraries(electron)
  if (missing.length === 0) return
  await install(LIBRARIES, `Electron needs shared libraries that are not here: ${missing.join(', ')}.`)
  const still = await missingLibraries(electron)
  if (still.length > 0) throw stillMissing(still)
}

export const ensureXvfb = async () => {
  if (!which('Xvfb'))
    await install(['xvfb'], 'There is no display, and Xvfb, which makes one without a screen, is not here.')
}

export const ensureBuildTools = async () => {
  if (process.platform !== 'linux') return
  const missing = BUILD_TOOLS.filter(name => !which(name))
  if (missing.length > 0) await install(missing, `Building the SQLite module needs ${missing.join(', ')}.`)
}

/**
 * 7-Zip's small program, for archives of the packaged app.
 * @returns {Promise<string>} its path
 */
export const ensureSevenZip = async () => {
  if (!which('7za')) await install(['p7zip-full'], 'Packing archives needs the program 7za.')
  return which('7za') ?? '7za'
}

/** Programs that make a .deb. */
export const ensureDebTools = async () => {
  const missing = ['dpkg', 'fakeroot'].filter(name => !which(name))
  if (missing.length > 0) await install(missing, `Building a .deb needs ${missing.join(', ')}.`)
}

/**
 * @param {string} electron
 * @returns {Promise<string[]>} names such as `libnss3.so`
 */
const missingLibraries = async electron => {
  const { stdout } = await run('ldd', [electron])
  return missingFromLdd(stdout)
}

/**
 * @param {string} text what `ldd` printed
 * @returns {string[]} libraries it did not find, each once
 */
export const missingFromLdd = text => [
  ...new Set([...text.matchAll(/^\s*(\S+) => not found/gm)].map(match => match[1] ?? '')),
]

/** @param {readonly string[]} packages @param {string} need one sentence */
const install = async (packages, need) => {
  if (!isDebian() || !which('apt-get')) {
    throw new SetupError(
      need,
      'looked for them with ldd and along PATH',
      `Install the equivalents of these Debian packages with your system’s tool: ${packages.join(' ')}`,
    )
  }
  const names = await Promise.all(packages.map(currentName))
  if (process.getuid?.() !== 0) {
    throw new SetupError(
      need,
      'looked for them with ldd and along PATH; only root may install them',
      `sudo apt-get install -y --no-install-recommends ${names.join(' ')}`,
    )
  }
  note(`${need} Installing as root: ${names.join(' ')}`)
  await aptInstall(names)
}

/** @param {readonly string[]} names */
const aptInstall = async names => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const updated = await run('apt-get', ['update', '-q'], { env })
  const done = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { env })
  if (done.status === 0) return
  throw new SetupError(
    `Debian’s packages could not be installed: ${names.join(' ')}`,
    `apt-get update (status ${updated.status}) and apt-get install:\n    ${done.stderr.trim().split('\n').slice(-4).join('\n    ')}`,
    'Check /etc/apt/sources.list and the network, then run the same command again.',
  )
}

/** Debian 13 and Ubuntu 24.04 renamed some libraries for 64-bit time. @param {string} name */
const currentName = async name => {
  if (!name.startsWith('lib')) return name
  const { status, stdout } = await run('apt-cache', ['show', '--no-all-versions', `${name}t64`])
  return status === 0 && stdout.includes('Package:') ? `${name}t64` : name
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))

/** @param {readonly string[]} names */
const stillMissing = names =>
  new SetupError(
    `Electron still lacks shared libraries: ${names.join(', ')}.`,
    `apt-get install ${LIBRARIES.join(' ')}`,
    'Search the package of each name on packages.debian.org and install it.',
  )
