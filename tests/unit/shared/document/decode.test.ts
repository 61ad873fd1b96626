import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ActionableError } from '../../../../shared/base/errors.ts'
import { decodeText, firstBadUtf8 } from '../../../../shared/document/decode.ts'
import { hardText } from '../../../support/shared/texts.ts'

const decode = (bytes: Uint8Array) => decodeText(bytes, 'a.txt')
const failure = (code: string, values: object = {}) =>
  expect.objectContaining({ code, values: expect.objectContaining({ file: 'a.txt', ...values }) })
const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}
const noNul = hardText()
  .map(text => text.replaceAll('\0', ''))
  .filter(text => text !== '' && !text.startsWith('\ufeff'))

describe('decoding a file', () => {
  it('gives back the text that was written, in each encoding, without its byte order mark', () => {
    fc.assert(
      fc.property(noNul, text => {
        expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'UTF-8', hadBom: false })
        expect(decode(Buffer.from(`\ufeff${text}`))).toEqual({ text, encoding: 'UTF-8', hadBom: true })
        expect(decode(utf16(text, false))).toEqual({ text, encoding: 'UTF-16LE', hadBom: true })
        expect(decode(utf16(text, true))).toEqual({ text, encoding: 'UTF-16BE', hadBom: true })
      }),
    )
  })

  it('keeps a second mark, which is a character of the text', () => {
    expect(decode(Buffer.from('\ufeff\ufeffa')).text).toBe('\ufeffa')
  })

  it('refuses a file with nothing in it, or nothing but the mark', () => {
    expect(() => decode(new Uint8Array())).toThrow(failure('text-empty'))
    expect(() => decode(Buffer.from('\ufeff'))).toThrow(failure('text-empty'))
    expect(() => decode(Uint8Array.of(0xff, 0xfe))).toThrow(failure('text-empty'))
  })

  it('names the byte of a NUL', () => {
    expect(() => decode(Buffer.from('ộ\0'))).toThrow(failure('text-binary', { offset: 3 }))
    expect(() => decode(Buffer.from('\ufeffa\0'))).toThrow(failure('text-binary', { offset: 4 }))
    expect(() => decode(utf16('ộ\0', false))).toThrow(failure('text-binary', { offset: 4 }))
    expect(() => decode(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff))).toThrow(failure('text-binary', { offset: 4 }))
  })

  it('names the first byte that is not UTF-8', () => {
    expect(() => decode(Uint8Array.of(0x61, 0xe1, 0xbb, 0x41))).toThrow(
      failure('text-undecodable', { offset: 3, byte: '41', encoding: 'UTF-8' }),
    )
    expect(() => decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff))).toThrow(
      failure('text-undecodable', { offset: 4, byte: 'ff' }),
    )
  })

  it('agrees with a slow reader about where hostile bytes go wrong', () => {
    const byte = fc.oneof(
      fc.nat(255),
      fc.constantFrom(0x41, 0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xa0, 0x9f, 0xed, 0xef, 0xf0, 0x90, 0xf4, 0x8f, 0xf5),
    )
    fc.assert(
      fc.property(fc.array(byte, { minLength: 1, maxLength: 12 }), noNul, (bytes, text) => {
        for (const hostile of [Uint8Array.from(bytes), Buffer.concat([Buffer.from(text), Uint8Array.from(bytes)])]) {
          expect(firstBadUtf8(hostile)).toBe(slowFirstBad(hostile))
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('never replaces a character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), bytes => {
        expect([[...bytes], 'refused']).toContainEqual(rewritten(bytes))
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['a lone surrogate in the middle', [0x41, 0x00, 0x3d, 0xd8, 0x42, 0x00], 4],
    ['a low surrogate first', [0x00, 0xde, 0x42, 0x00], 2],
    ['a surrogate at the end', [0x41, 0x00, 0x3d, 0xd8], 4],
    ['half a unit', [0x41, 0x00, 0x42], 4],
  ])('names the byte of %s in UTF-16', (_what, bytes, offset) => {
    expect(() => decode(Uint8Array.of(0xff, 0xfe, ...bytes))).toThrow(
      failure('text-undecodable', { offset, encoding: 'UTF-16LE' }),
    )
    const swapped =
      bytes.length % 2 === 0
        ? bytes.flatMap((_, index) => (index % 2 === 0 ? [bytes[index + 1]!, bytes[index]!] : []))
        : [0, 0x41, 0x42]
    expect(() => decode(Uint8Array.of(0xfe, 0xff, ...swapped))).toThrow(
      failure('text-undecodable', { offset, encoding: 'UTF-16BE' }),
    )
  })
})

/** The bytes of what was decoded, or that they were refused in words. */
function rewritten(bytes: Uint8Array): readonly number[] | 'refused' {
  try {
    const { text, encoding, hadBom } = decode(bytes)
    const mark = hadBom ? '\ufeff' : ''
    return [...(encoding === 'UTF-8' ? Buffer.from(mark + text) : utf16(text, encoding === 'UTF-16BE'))]
  } catch (error) {
    if (error instanceof ActionableError) return 'refused'
    throw error
  }
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const isOneCharacter = (bytes: Uint8Array): boolean => {
  try {
    return Array.from(strict.decode(bytes)).length === 1
  } catch {
    return false
  }
}
const keyOf = (bytes: Iterable<number>): string => [...bytes].join(' ')

/** Every beginning of the UTF-8 form of every character. */
function allBeginnings(): ReadonlySet<string> {
  const found = new Set<string>()
  const encoder = new TextEncoder()
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
    if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue
    // Characters that differ in the last six bits only share all their beginnings but the whole.
    if (codePoint >= 0x80 && codePoint % 64 !== 0) continue
    const bytes = encoder.encode(String.fromCodePoint(codePoint))
    for (let length = 1; length <= bytes.length; length += 1) found.add(keyOf(bytes.subarray(0, length)))
  }
  return found
}
const beginnings = allBeginnings()
const isBeginning = (bytes: Uint8Array): boolean => beginnings.has(keyOf(bytes)) || isOneCharacter(bytes)

/** By trying: character after character, and where there is none, the longest beginning of one. */
function slowFirstBad(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = [1, 2, 3, 4].find(size => at + size <= bytes.length && isOneCharacter(bytes.subarray(at, at + size)))
    if (length === undefined) break
    at += length
  }
  if (at === bytes.length) return at
  let good = 0
  while (at + good < bytes.length && isBeginning(bytes.subarray(at, at + good + 1))) good += 1
  return at + good === bytes.length ? at : at + good
}
