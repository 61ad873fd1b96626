import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeParts, joinUnstable, toCanonical } from '../../../../shared/document/canonical.ts'
import { canonicalToOriginal, originalToCanonical } from '../../../../shared/document/offset-map.ts'
import { boundariesOf, hardText } from '../../../support/shared/texts.ts'

const canonical = (original: string) => toCanonical(original, 'a.txt')
const wholeTextForm = (original: string): string => original.replaceAll(/\r\n?/g, '\n').normalize('NFC')
const RUNS = { numRuns: 2000 }

describe('the canonical text', () => {
  it('is the file’s text with LF line ends in normal form C, and nothing else', () => {
    fc.assert(
      fc.property(hardText(), original => {
        expect(canonical(original).text).toBe(wholeTextForm(original))
      }),
      RUNS,
    )
  })

  it('is its own canonical text, and then has neither map nor changes', () => {
    fc.assert(
      fc.property(hardText(), original => {
        const { text } = canonical(original)
        expect(canonical(text)).toEqual({ text, changes: { lineEndings: 0, composed: 0 } })
      }),
      RUNS,
    )
  })

  it('counts the line ends and letters that it changed', () => {
    expect(canonical('a\r\nb\rc\nố').changes).toEqual({ lineEndings: 2, composed: 0 })
    expect(canonical('Vie\u0323\u0302t o\u0302\u0301').changes).toEqual({ lineEndings: 0, composed: 2 })
  })

  it('is refused with the place of a lone surrogate, which has no UTF-8', () => {
    fc.assert(
      fc.property(hardText(10), hardText(10), fc.constantFrom('\ud83dx', '\ude00'), (before, after, lone) => {
        expect(() => canonical(`${before} ${lone}${after}`)).toThrow(
          expect.objectContaining({
            code: 'text-lone-surrogate',
            values: { file: 'a.txt', offset: before.length + 1 },
          }),
        )
      }),
    )
  })
})

describe('the map between the file’s text and the canonical text', () => {
  it('begins at both beginnings, ends at both ends and ascends on both sides', () => {
    fc.assert(
      fc.property(hardText(), original => {
        const { text, map } = canonical(original)
        fc.pre(map !== undefined)
        expect([map[0], map.at(-1)]).toEqual([
          [0, 0],
          [original.length, text.length],
        ])
        map.slice(1).forEach(([ours, theirs], index) => {
          expect(ours).toBeGreaterThan(map[index]![0])
          expect(theirs).toBeGreaterThan(map[index]![1])
        })
      }),
      RUNS,
    )
  })

  it('carries every letter boundary of the original over and back, and the passages between them agree', () => {
    fc.assert(
      fc.property(hardText(), original => {
        const { text, map } = canonical(original)
        if (map === undefined) return
        const ours = [...boundariesOf(original)].sort((a, b) => a - b)
        const theirs = ours.map(offset => originalToCanonical(map, offset))
        expect(theirs.map(offset => canonicalToOriginal(map, offset!))).toEqual(ours)
        ours.slice(1).forEach((end, index) => {
          expect(text.slice(theirs[index], theirs[index + 1])).toBe(wholeTextForm(original.slice(ours[index], end)))
        })
      }),
      RUNS,
    )
  })

  it('carries every letter boundary of the canonical text back and over', () => {
    fc.assert(
      fc.property(hardText(), original => {
        const { text, map } = canonical(original)
        if (map === undefined) return
        for (const offset of boundariesOf(text)) {
          const back = canonicalToOriginal(map, offset)
          expect(back).toBeDefined()
          expect(originalToCanonical(map, back!)).toBe(offset)
          expect(boundariesOf(original)).toContain(back)
        }
      }),
      RUNS,
    )
  })

  it('has no answer inside a letter that changed its length, nor out of range', () => {
    const { map } = canonical('a\r\nVie\u0323\u0302t')
    expect([2, 6, 7].map(offset => originalToCanonical(map!, offset))).toEqual([undefined, undefined, undefined])
    expect([-1, 10, 99].map(offset => originalToCanonical(map!, offset))).toEqual([undefined, undefined, undefined])
    expect([8, 9].map(offset => originalToCanonical(map!, offset))).toEqual([5, 6])
    expect([2, 6, 7].map(offset => canonicalToOriginal(map!, offset))).toEqual([3, 9, undefined])
  })
})

describe('parts that do not stay apart in normal form C', () => {
  it('are joined until the whole is right, whatever the parts were', () => {
    fc.assert(
      fc.property(hardText(), original => {
        const characters = original.replaceAll('\r', '')
        const parts = [...joinUnstable(characters)]
        expect(parts.join('')).toBe(characters)
        const { text, map } = composeParts(parts)
        expect(text).toBe(characters.normalize('NFC'))
        let at = 0
        for (const part of parts) {
          expect(originalToCanonical(map, at)).toBe(characters.slice(0, at).normalize('NFC').length)
          at += part.length
        }
      }),
      RUNS,
    )
  })

  it('do not exist among the letters of any script: each is normalised by itself', () => {
    const wrong: string[] = []
    for (const first of composing.firsts) {
      for (const second of composing.seconds) {
        const { text } = canonical(first + second)
        if (composeParts(graphemesOf(first + second)).text !== text || text !== (first + second).normalize('NFC')) {
          wrong.push(first + second)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' })
const graphemesOf = (text: string): readonly string[] => Array.from(segmenter.segment(text), part => part.segment)

/** The first and second halves of every pair that Unicode composes. */
const composing = (() => {
  const pairs = Array.from({ length: 0x11_0000 }, (_, codePoint) => codePoint)
    .filter(codePoint => codePoint < 0xd800 || codePoint > 0xdfff)
    .map(codePoint => Array.from(String.fromCodePoint(codePoint).normalize('NFD')))
    .filter(parts => parts.length === 2)
  const halves = (index: 0 | 1) => [...new Set(pairs.map(parts => parts[index]!))]
  return { firsts: halves(0), seconds: halves(1) }
})()
