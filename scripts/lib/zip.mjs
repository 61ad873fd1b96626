// A small reader of ZIP files: stored and deflated entries, ZIP32, one disk. It reads from the central directory at
// the file's end (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16), so that nothing unlisted is unpacked.
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw } from 'node:zlib'

const END_SIGNATURE = 0x06054b50
const CENTRAL_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const KIND_BITS = 0o170000
const LINK_KIND = 0o120000

/**
 * @typedef {object} Entry
 * @property {string} name path inside the archive, with forward slashes; ends in `/` for a folder
 * @property {number} method 0 stored, 8 deflated
 * @property {number} packed bytes in the file
 * @property {number} size bytes when unpacked
 * @property {number} crc CRC-32 of the unpacked bytes
 * @property {number} at offset of the local header
 * @property {number} mode Unix mode, 0 when the archive gives none
 */

/**
 * Unpacks the entries that `rename` gives a place to. Refuses names that leave the folder, links, encryption,
 * ZIP64, unknown methods, and bytes that do not match the listed size and checksum.
 * @param {string} file
 * @param {string} folder made when missing
 * @param {(name: string) => string | undefined} rename place below `folder` for an entry's name, or undefined to skip
 * @returns {Promise<number>} how many files were written
 */
export const unzip = async (file, folder, rename) => {
  const handle = await open(file, 'r')
  try {
    let written = 0
    for (const entry of await listEntries(handle)) {
      const place = rename(safeName(entry.name))
      if (place === undefined || entry.name.endsWith('/')) continue
      await unpack(handle, file, entry, insideFolder(folder, place))
      written += 1
    }
    return written
  } finally {
    await handle.close()
  }
}

/**
 * A name that stays below the folder it is unpacked to.
 * @param {string} name
 * @returns {string} the same name
 * @throws {Error} for absolute names, drive letters, backslashes, NUL and `..`
 */
export const safeName = name => {
  const parts = name.split('/')
  const bad = name === '' || name.startsWith('/') || /[\\\0]|^[a-zA-Z]:/.test(name) || parts.includes('..')
  if (bad) throw new Error(`the archive holds an unsafe name: ${JSON.stringify(name)}`)
  return name
}

/** @param {string} folder @param {string} place @returns {string} */
const insideFolder = (folder, place) => {
  const target = resolve(folder, place)
  if (!target.startsWith(resolve(folder) + sep)) throw new Error(`unsafe place in the archive: ${place}`)
  return target
}

/** @param {import('node:fs/promises').FileHandle} handle @returns {Promise<Entry[]>} */
const listEntries = async handle => {
  const { size } = await handle.stat()
  const end = await readEnd(handle, size)
  if (end.at + end.length > size) throw new Error('the archive is cut off: its directory lies outside the file')
  const bytes = await readAt(handle, end.at, end.length)
  /** @type {Entry[]} */
  const entries = []
  let at = 0
  for (let index = 0; index < end.count; index += 1) {
    const { entry, next } = readEntry(bytes, at)
    entries.push(entry)
    at = next
  }
  return entries
}

/** @param {import('node:fs/promises').FileHandle} handle @param {number} size */
const readEnd = async (handle, size) => {
  const length = Math.min(size, END_SIZE + LONGEST_COMMENT)
  const tail = await readAt(handle, size - length, length)
  for (let at = length - END_SIZE; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue
    const count = tail.readUInt16LE(at + 10)
    const offset = tail.readUInt32LE(at + 16)
    if (count === 0xffff || offset === 0xffffffff)
      throw new Error('the archive is in ZIP64 form, which is not read here')
    return { count, length: tail.readUInt32LE(at + 12), at: offset }
  }
  throw new Error('this is not a ZIP file, or its end is missing')
}

/** @param {Buffer} bytes @param {number} at @returns {{ entry: Entry, next: number }} */
const readEntry = (bytes, at) => {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) {
    throw new Error('the archive’s directory is damaged')
  }
  if (bytes.readUInt16LE(at + 8) & 1) throw new Error('the archive is encrypted')
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
  const entry = {
    name: bytes.toString('utf8', at + 46, nameEnd),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    mode: bytes.readUInt32LE(at + 38) >>> 16,
    at: bytes.readUInt32LE(at + 42),
  }
  return { entry, next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32) }
}

/**
 * @param {import('node:fs/promises').FileHandle} handle
 * @param {string} file
 * @param {Entry} entry
 * @param {string} target
 */
const unpack = async (handle, file, entry, target) => {
  if ((entry.mode & KIND_BITS) === LINK_KIND)
    throw new Error(`the entry ${entry.name} is a link; links are not unpacked`)
  const local = await readAt(handle, entry.at, 30)
  if (local.readUInt32LE(0) !== LOCAL_SIGNATURE) throw new Error(`the entry ${entry.name} is damaged`)
  const start = entry.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
  const source =
    entry.packed === 0 ? Readable.from([]) : createReadStream(file, { start, end: start + entry.packed - 1 })
  await mkdir(dirname(target), { recursive: true })
  const mode = entry.mode & 0o777 || 0o644
  await pipeline([source, ...decoder(entry), checker(entry), createWriteStream(target, { mode })])
}

/** @param {Entry} entry @returns {Transform[]} */
const decoder = entry => {
  if (entry.method === 0) return []
  if (entry.method === 8) return [createInflateRaw()]
  throw new Error(`the entry ${entry.name} is packed by method ${entry.method}, which is not read here`)
}

/** Passes bytes on, and fails when there are more or others than the directory lists. @param {Entry} entry */
const checker = entry => {
  let size = 0
  let crc = 0
  return new Transform({
    transform(chunk, _encoding, done) {
      size += chunk.length
      crc = crc32(chunk, crc)
      done(size > entry.size ? new Error(`the entry ${entry.name} is larger than listed`) : null, chunk)
    },
    flush(done) {
      const same = size === entry.size && crc === entry.crc
      done(same ? null : new Error(`the entry ${entry.name} is damaged: size or checksum differ`))
    },
  })
}

/** @param {import('node:fs/promises').FileHandle} handle @param {number} at @param {number} length */
const readAt = async (handle, at, length) => {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await handle.read(bytes, 0, length, at)
  if (bytesRead < length) throw new Error('the archive is cut off')
  return bytes
}
