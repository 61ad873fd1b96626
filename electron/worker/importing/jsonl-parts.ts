import { ActionableError, type Failure } from '../../../shared/base/errors.ts'
import { isErrorCode } from '../../../shared/i18n/errors.ts'

const LF = 0x0a
/** Size of a part: small enough that reading one takes about a frame. Unit: bytes. */
const PART_SIZE = 256 * 1024

/**
 * A dataset of one article a line, in parts of whole lines that each begin with the header. Blank lines stand for those
 * that earlier parts have, so that lines are numbered as in the file; `shift` is what is missing of byte offsets.
 */
export function* jsonlParts(bytes: Uint8Array): Generator<{ readonly bytes: Uint8Array; readonly shift: number }> {
  const headerEnd = firstLineEnd(bytes)
  if (bytes.length <= PART_SIZE || headerEnd === bytes.length) {
    yield { bytes, shift: 0 }
    return
  }
  const header = bytes.subarray(0, headerEnd)
  let passed = 0
  for (let start = headerEnd; start < bytes.length;) {
    const end = lineEndAfter(bytes, Math.min(bytes.length, start + PART_SIZE))
    yield { bytes: joined(header, passed, bytes.subarray(start, end)), shift: start - headerEnd - passed }
    passed += countLineFeeds(bytes, start, end)
    start = end
  }
}

/** Where the first line that is not blank ends, its LF included. */
function firstLineEnd(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length && (bytes[at] === LF || bytes[at] === 0x0d || bytes[at] === 0x20 || bytes[at] === 0x09))
    at += 1
  return lineEndAfter(bytes, at)
}

function lineEndAfter(bytes: Uint8Array, at: number): number {
  const lineFeed = bytes.indexOf(LF, at)
  return lineFeed === -1 ? bytes.length : lineFeed + 1
}

function countLineFeeds(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  for (let at = bytes.indexOf(LF, start); at !== -1 && at < end; at = bytes.indexOf(LF, at + 1)) count += 1
  return count
}

function joined(header: Uint8Array, blankLines: number, body: Uint8Array): Uint8Array {
  const part = new Uint8Array(header.length + blankLines + body.length)
  part.set(header)
  part.fill(LF, header.length, header.length + blankLines)
  part.set(body, header.length + blankLines)
  return part
}

/** A failure in a part, with the byte offset that it has in the file. */
export function shifted(failure: Failure, shift: number): Failure {
  const { code, values } = failure
  const { offset } = values
  if (shift === 0 || code !== 'text-undecodable' || typeof offset !== 'number' || !isErrorCode(code)) return failure
  return new ActionableError(code, { ...values, offset: offset + shift }).toFailure()
}
