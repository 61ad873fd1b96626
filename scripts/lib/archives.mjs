// Packages that the npm registry carries and the lock file does not: fetched by npm itself, so that its mirror,
// proxy and certificate settings hold, and checked against a hash that is written down here in the project.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { npm, run } from './run.mjs'
import { SetupError } from './say.mjs'

/**
 * @typedef {object} Archive
 * @property {string} name package name
 * @property {string} version exact
 * @property {string} integrity Subresource Integrity of the tarball, sha512
 */

/**
 * Fetches a package's tarball into `folder`, checks it and unpacks it there as `folder/package`.
 * @param {Archive} archive
 * @param {string} folder emptied first
 * @returns {Promise<string>} the folder with the package's files
 */
export const fetchArchive = async (archive, folder) => {
  const spec = `${archive.name}@${archive.version}`
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const packed = await npm(['pack', spec, '--pack-destination', folder, '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
  })
  const tarball = (await readdir(folder)).find(name => name.endsWith('.tgz'))
  if (packed.status !== 0 || tarball === undefined) {
    throw new SetupError(
      `The package ${spec} could not be fetched.`,
      `npm pack ${spec}: ${lastLine(packed.stderr)}`,
      'Check that the npm registry can be reached (npm ping), then run the same command again.',
    )
  }
  await checkIntegrity(join(folder, tarball), archive.integrity, spec)
  await untar(join(folder, tarball), folder)
  await rm(join(folder, tarball))
  return join(folder, 'package')
}

/**
 * @param {string} file
 * @param {string} expected `sha512-` and base64
 * @param {string} name for the message
 * @returns {Promise<void>}
 * @throws {SetupError} when the file is not the one that was pinned; nothing has been unpacked then
 */
export const checkIntegrity = async (file, expected, name) => {
  const found = await integrityOf(file)
  if (found === expected) return
  throw new SetupError(
    `${name} is not the package this project pinned; it was not unpacked.`,
    `compared its hash: expected ${expected}, found ${found}`,
    'Do not use it. Ask who runs your registry or proxy why the content differs from the published package.',
  )
}

/**
 * @param {string} file
 * @returns {Promise<string>} `sha512-` and base64, as lock files write it
 */
export const integrityOf = async file => {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return `sha512-${hash.digest('base64')}`
}

/** tar ships with Debian, macOS and Windows 10 and newer. @param {string} tarball @param {string} folder */
const untar = async (tarball, folder) => {
  const unpacked = await run('tar', ['-xzf', tarball, '-C', folder])
  if (unpacked.status === 0) return
  throw new SetupError(
    'A fetched package could not be unpacked.',
    `tar -xzf: ${lastLine(unpacked.stderr)}`,
    'Check free disk space and that the program tar is there, then run the same command again.',
  )
}

/** @param {string} text */
const lastLine = text => text.trim().split('\n').at(-1) ?? ''
