import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { ActionableError } from '../../shared/base/errors.ts'
import { walPath } from './names.ts'
import { APPLICATION_ID } from './sqlite.ts'

const MAGIC = 'SQLite format 3\0'
const HEADER_LENGTH = 100

/** The first 100 bytes of an SQLite file, as far as they matter here (sqlite.org/fileformat2.html, section 1.3). */
export type Header = {
  readonly applicationId: number
  readonly userVersion: number
  /** In bytes, as the header says, beside what the file has. */
  readonly expectedSize: number
  readonly size: number
}

/**
 * Reads the header without SQLite, so that a file which is not ours is not touched at all. Throws `project-missing`,
 * `file-unreadable`, `project-not-sqlite` and `project-foreign`.
 */
export function readHeader(path: string): Header {
  const bytes = readStart(path)
  if (bytes.head.length < HEADER_LENGTH || bytes.head.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new ActionableError('project-not-sqlite', { path })
  }
  const pageSize = bytes.head.readUInt16BE(16)
  const header: Header = {
    applicationId: bytes.head.readUInt32BE(68),
    userVersion: bytes.head.readUInt32BE(60),
    expectedSize: (pageSize === 1 ? 65536 : pageSize) * bytes.head.readUInt32BE(28),
    size: bytes.size,
  }
  if (header.applicationId !== APPLICATION_ID) throw new ActionableError('project-foreign', { path })
  return header
}

function readStart(path: string): { head: Buffer; size: number } {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const stat = fstatSync(file)
    if (stat.isDirectory()) throw new ActionableError('project-not-sqlite', { path })
    const buffer = Buffer.alloc(HEADER_LENGTH)
    return { head: buffer.subarray(0, readSync(file, buffer, 0, HEADER_LENGTH, 0)), size: stat.size }
  } catch (error) {
    throw explainRead(error, path)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function explainRead(error: unknown, path: string): unknown {
  if (error instanceof ActionableError || !(error instanceof Error)) return error
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return new ActionableError('project-missing', { path }, { cause: error })
  if (code === 'EISDIR') return new ActionableError('project-not-sqlite', { path }, { cause: error })
  return new ActionableError('file-unreadable', { file: path, detail: code || error.message }, { cause: error })
}

/** Changes that were committed but are not in the file itself yet: the project was not closed. */
export const hasPendingWal = (path: string): boolean =>
  (statSync(walPath(path), { throwIfNoEntry: false })?.size ?? 0) > 0

/** Cut short: the file has fewer pages than its header counts. Only known when nothing is pending beside it. */
export const isCutShort = (header: Header): boolean => header.expectedSize > 0 && header.size < header.expectedSize
