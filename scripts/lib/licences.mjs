// The licence texts of everything that is shipped: packages in the bundles, the native module, the fonts.
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { bundles } from './bundles.mjs'
import { inCache, inRoot } from './paths.mjs'
import { SetupError } from './say.mjs'

/** Shipped outside the bundles, or compiled into the native module. */
const NATIVE = ['better-sqlite3', 'node-addon-api']
/** SPDX names of licences that allow what we do: use, change, pass on, keep ours. */
const ALLOWED =
  /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1|CC0-1\.0|Unlicense|Zlib)$/

const PREFACE = `Third-party software in Chú Giải

Each part below belongs to its authors and is used under its licence. Electron and Chromium are named in
LICENSE.electron.txt and LICENSES.chromium.html beside the program. SQLite, which is compiled into
better-sqlite3, is in the public domain (https://www.sqlite.org/copyright.html).
`

/**
 * @typedef {object} Found
 * @property {string | undefined} [name]
 * @property {string | undefined} [version]
 * @property {string | string[] | undefined} [licenses]
 * @property {string | undefined} [repository]
 * @property {string | undefined} [path]
 * @property {string | undefined} [licenseFile]
 * @property {string | undefined} [publisher]
 */

/**
 * Writes the file of third-party licences. The bundles must have been built: they tell which packages went in.
 * @returns {Promise<{ file: string, count: number }>}
 * @throws {SetupError} when a shipped package has a licence that is unknown here, or no licence text
 */
export const collectLicences = async () => {
  const shipped = new Set([
    ...NATIVE,
    ...bundles.filter(bundle => !bundle.tool).flatMap(bundle => packagesIn(bundle.name)),
  ])
  const found = Object.values(await allInstalled()).filter(one => one.name !== undefined && shipped.has(one.name))
  const parts = found.toSorted((a, b) => idOf(a).localeCompare(idOf(b), 'en')).map(section)
  const file = inCache('dist', 'THIRD-PARTY-LICENSES.txt')
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, [PREFACE, ...parts].join(`\n${'='.repeat(100)}\n\n`))
  return { file, count: found.length }
}

/** @param {string} bundle @returns {string[]} names of the packages in it */
const packagesIn = bundle => {
  const file = inCache('build', `${bundle}.packages.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
}

/** @returns {Promise<Record<string, Found>>} */
const allInstalled = async () => {
  const { init } = await import('license-checker-rseidelsohn')
  return await promisify(init)({
    start: inRoot(),
    excludePrivatePackages: true,
    customFormat: { name: '', version: '' },
  })
}

/** @param {Found} found @returns {string} */
const section = found => {
  const licence = [found.licenses ?? 'UNKNOWN'].flat().join(' and ')
  const text = licenceText(found) ?? (licence === 'MIT' ? mitText(found.publisher) : undefined)
  if (text === undefined || !licence.split(/ and | AND /).every(one => isAllowed(one))) {
    throw new SetupError(
      `The licence of ${idOf(found)} is not settled.`,
      `its package says “${licence}”${text === undefined ? ' and holds no licence text' : ''}`,
      'Read its licence; then use another package, or extend the list in scripts/lib/licences.mjs.',
    )
  }
  const source = found.repository ? `Source: ${found.repository}\n` : ''
  return `${idOf(found)}\nLicence: ${licence}\n${source}\n${text.trim()}\n`
}

/**
 * @param {string} licence SPDX name, or a choice such as `(MIT OR GPL-3.0)`
 * @returns {boolean} whether it, or one of the choices, is allowed
 */
export const isAllowed = licence =>
  licence
    .replace(/[()*]/g, '')
    .split(' OR ')
    .some(choice => ALLOWED.test(choice.trim()))

/** A README that names the licence is what the tool falls back to; it is not a licence text. @param {Found} found */
const licenceText = found => {
  const candidates = [
    found.licenseFile ?? '',
    ...['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE'].map(name => join(found.path ?? '', name)),
  ]
  const file = candidates.find(place => /^(licen[cs]e|copying|ofl)/i.test(basename(place)) && existsSync(place))
  return file === undefined ? undefined : readFileSync(file, 'utf8')
}

/**
 * Some packages name the licence and carry no text; the licence asks for its text all the same.
 * @param {string} [holder]
 */
const mitText = holder =>
  readFileSync(inRoot('scripts', 'config', 'mit.txt'), 'utf8').replace('HOLDER', holder ?? 'the authors')

/** @param {Found} found */
const idOf = found => `${found.name} ${found.version}`
