import { ActionableError } from '../base/errors.ts'
import { firstBadUtf8 } from '../document/decode.ts'
import { utf8ToText } from './text.ts'

/** One line's bytes without LF and CR; `number` counts from 1, `offset` is where it begins in the file. */
export type Line = { readonly number: number; readonly offset: number; readonly bytes: Uint8Array }

const LF = 0x0a
const CR = 0x0d
const BOM = [0xef, 0xbb, 0xbf]

/** The lines of a file as bytes, so that one damaged line cannot spoil the others. Blank lines are passed over. */
export function* byteLines(bytes: Uint8Array): Generator<Line> {
  let offset = BOM.every((byte, index) => bytes[index] === byte) ? BOM.length : 0
  for (let number = 1; offset < bytes.length; number += 1) {
    const lineFeed = bytes.indexOf(LF, offset)
    const next = lineFeed === -1 ? bytes.length : lineFeed + 1
    const end = lineFeed === -1 ? bytes.length : lineFeed
    const line = bytes.subarray(offset, end > offset && bytes[end - 1] === CR ? end - 1 : end)
    if (line.some(byte => byte !== 0x20 && byte !== 0x09)) yield { number, offset, bytes: line }
    offset = next
  }
}

/** Bytes of a mebibyte. */
const MB = 1024 * 1024

/** A line as text. Throws `format-line-long` above `limit` bytes, `text-undecodable` with the first bad byte. */
export function lineText(line: Line, file: string, limit: number): string {
  if (line.bytes.length > limit) {
    const size = Math.ceil(line.bytes.length / MB)
    throw new ActionableError('format-line-long', { file, line: line.number, size, limit: Math.floor(limit / MB) })
  }
  try {
    return utf8ToText(line.bytes)
  } catch (cause) {
    const at = firstBadUtf8(line.bytes)
    const byte = (line.bytes[at] ?? 0).toString(16).padStart(2, '0')
    throw new ActionableError(
      'text-undecodable',
      { file, offset: line.offset + at, byte, encoding: 'UTF-8' },
      { cause },
    )
  }
}
