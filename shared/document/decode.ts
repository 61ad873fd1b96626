import { ActionableError } from '../base/errors.ts'

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE'
export type Decoded = { readonly text: string; readonly encoding: Encoding; readonly hadBom: boolean }

const boms: readonly (readonly [Encoding, readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
]

/**
 * The text of a file's bytes: UTF-8, or UTF-16 when a byte order mark says so. The mark itself is dropped.
 * `file` is the name for messages. Throws `text-empty`, `text-binary` (a NUL), `text-undecodable` with the offset of
 * the first bad byte, `text-lone-surrogate`. Never replaces a character.
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  const bom = boms.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  const encoding = bom?.[0] ?? 'UTF-8'
  const body = bytes.subarray(bom?.[1].length ?? 0)
  if (body.length === 0) throw new ActionableError('text-empty', { file })
  if (encoding === 'UTF-8') refuseNul(body, file, bytes.length - body.length)
  const text = decodeStrictly(body, encoding, file, bytes.length - body.length)
  const nul = text.indexOf('\0')
  if (nul !== -1) throw new ActionableError('text-binary', { file, offset: bytes.length - body.length + nul * 2 })
  return { text, encoding, hadBom: bom !== undefined }
}

function refuseNul(body: Uint8Array, file: string, before: number): void {
  const nul = body.indexOf(0)
  if (nul !== -1) throw new ActionableError('text-binary', { file, offset: before + nul })
}

function decodeStrictly(body: Uint8Array, encoding: Encoding, file: string, before: number): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body)
  } catch (cause) {
    const at = encoding === 'UTF-8' ? firstBadUtf8(body) : firstBadUtf16(body, encoding === 'UTF-16LE')
    const byte = (body[at] ?? 0).toString(16).padStart(2, '0')
    throw new ActionableError('text-undecodable', { file, offset: before + at, byte, encoding }, { cause })
  }
}

/** How many continuation bytes follow a lead byte, and the least allowed first of them (RFC 3629, section 4). */
function utf8Shape(lead: number): readonly [count: number, low: number, high: number] | undefined {
  if (lead < 0x80) return [0, 0x80, 0xbf]
  if (lead >= 0xc2 && lead <= 0xdf) return [1, 0x80, 0xbf]
  if (lead >= 0xe0 && lead <= 0xef) return [2, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf]
  if (lead >= 0xf0 && lead <= 0xf4) return [3, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf]
  return undefined
}

/** Index of the first byte that breaks UTF-8, or the length when none does. */
export function firstBadUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const shape = utf8Shape(bytes[at]!)
    if (shape === undefined) return at
    const [count, low, high] = shape
    for (let next = 1; next <= count; next += 1) {
      const byte = bytes[at + next]
      const [least, most] = next === 1 ? [low, high] : [0x80, 0xbf]
      if (byte === undefined || byte < least || byte > most) return byte === undefined ? at : at + next
    }
    at += 1 + count
  }
  return bytes.length
}

/** Index of the first byte of the first lone surrogate or half unit, or the length when there is none. */
function firstBadUtf16(bytes: Uint8Array, littleEndian: boolean): number {
  const unit = (at: number): number =>
    littleEndian ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!
  for (let at = 0; at < bytes.length; at += 2) {
    if (at + 1 >= bytes.length) return at
    const first = unit(at)
    if (first < 0xd800 || first > 0xdfff) continue
    const paired = first < 0xdc00 && at + 3 < bytes.length && unit(at + 2) >= 0xdc00 && unit(at + 2) <= 0xdfff
    if (!paired) return at
    at += 2
  }
  return bytes.length
}
