import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  graphemeBoundaries,
  graphemeEnd,
  graphemeStart,
  isGraphemeBoundary,
} from '../../../../shared/document/graphemes.ts'
import { covers, overlaps, sliceOf, span, Span } from '../../../../shared/document/span.ts'
import { isBlank, paragraphIndexAt, paragraphRange, textToParagraphs } from '../../../../shared/document/paragraphs.ts'
import { unitMap } from '../../../../shared/document/units.ts'
import { anyString, boundariesOf, hardText } from '../../../support/shared/texts.ts'

const RUNS = { numRuns: 2000 }
const offsetsOf = (text: string): readonly number[] => Array.from({ length: text.length + 1 }, (_, at) => at)

describe('letter boundaries', () => {
  it('are those that the platform’s segmenter finds in the whole text, in any string whatever', () => {
    fc.assert(
      fc.property(anyString(), text => {
        const expected = boundariesOf(text)
        expect(offsetsOf(text).filter(at => isGraphemeBoundary(text, at))).toEqual([...expected].sort((a, b) => a - b))
        expect(graphemeBoundaries(text)).toEqual([...expected].sort((a, b) => a - b))
      }),
      RUNS,
    )
  })

  it('are right for every character beside a letter, beside a Vietnamese one and beside itself', () => {
    // These pairs tell every class of characters that join a neighbour by themselves, so no shortcut may get one wrong.
    const wrong: string[] = []
    for (let unit = 1; unit < 0xd800; unit += 1) {
      const char = String.fromCharCode(unit)
      for (const text of [`a${char}`, `${char}ộ`, char + char]) {
        if (isGraphemeBoundary(text, 1) !== boundariesOf(text).has(1)) wrong.push(unit.toString(16))
      }
    }
    expect(wrong).toEqual([])
  })

  it('are not outside the text', () => {
    expect([-1, 2, 99].map(at => isGraphemeBoundary('a', at))).toEqual([false, false, false])
    expect([isGraphemeBoundary('', 0), isGraphemeBoundary('', 1)]).toEqual([true, false])
  })

  it('are found on either side of any offset, the nearest ones', () => {
    fc.assert(
      fc.property(anyString(), fc.integer({ min: -3, max: 80 }), (text, offset) => {
        const within = Math.max(0, Math.min(offset, text.length))
        const all = graphemeBoundaries(text)
        expect(graphemeStart(text, offset)).toBe(all.findLast(at => at <= within))
        expect(graphemeEnd(text, offset)).toBe(all.find(at => at >= within))
      }),
      RUNS,
    )
  })
})

describe('other units', () => {
  const slow = {
    utf16: (text: string) => text.length,
    codePoint: (text: string) => Array.from(text).length,
    utf8: (text: string) => Buffer.byteLength(text),
    grapheme: (text: string) => boundariesOf(text).size - (text === '' ? 0 : 1) - (text === '' ? 1 : 0),
  } as const

  it.each(['utf16', 'codePoint', 'utf8', 'grapheme'] as const)(
    '%s: each offset goes there and back, and counts what is before it',
    unit => {
      fc.assert(
        fc.property(hardText(), text => {
          const map = unitMap(text, unit)
          expect(map.length).toBe(slow[unit](text))
          for (const at of boundariesOf(text)) {
            const theirs = map.fromUtf16(at)
            expect(theirs).toBe(slow[unit](text.slice(0, at)))
            expect(map.toUtf16(theirs!)).toBe(at)
          }
          for (let theirs = 0; theirs <= map.length; theirs += 1) {
            const ours = map.toUtf16(theirs)
            expect([theirs, undefined]).toContain(ours === undefined ? undefined : map.fromUtf16(ours))
          }
        }),
      )
    },
  )

  it('have no offset inside a character, nor out of range', () => {
    const text = 'ộ😀'
    expect(unitMap(text, 'utf8').toUtf16(1)).toBeUndefined()
    expect(unitMap(text, 'codePoint').fromUtf16(2)).toBeUndefined()
    expect(unitMap('e\u0301', 'grapheme').fromUtf16(1)).toBeUndefined()
    for (const unit of ['utf16', 'codePoint', 'utf8', 'grapheme'] as const) {
      const map = unitMap(text, unit)
      expect([-1, 0.5, 99].map(map.fromUtf16)).toEqual([undefined, undefined, undefined])
      expect([-1, 0.5, 99].map(map.toUtf16)).toEqual([undefined, undefined, undefined])
    }
  })
})

describe('paragraphs', () => {
  it('are the lines of the text, which they make up again', () => {
    fc.assert(
      fc.property(hardText(), text => {
        const paragraphs = textToParagraphs(text)
        expect(paragraphs.map(line => text.slice(line.start, line.end)).join('\n')).toBe(text)
        expect(paragraphs.map(line => line.index)).toEqual(paragraphs.map((_, index) => index))
        for (const at of offsetsOf(text)) {
          const line = paragraphs[paragraphIndexAt(paragraphs, at)]!
          expect(line.start <= at && at <= line.end).toBe(true)
        }
      }),
    )
  })

  it('are touched by a span from the first to the last, not by one that ends where they begin', () => {
    const paragraphs = textToParagraphs('một\nhai\n\nba')
    expect(paragraphRange(paragraphs, span(0, 3))).toEqual([0, 0])
    expect(paragraphRange(paragraphs, span(0, 4))).toEqual([0, 0])
    expect(paragraphRange(paragraphs, span(2, 10))).toEqual([0, 3])
    expect([isBlank(''), isBlank(' \u00a0\t'), isBlank(' a')]).toEqual([true, true, false])
  })
})

describe('a span', () => {
  it('is half-open: touching spans are apart', () => {
    expect(overlaps(span(0, 3), span(3, 5))).toBe(false)
    expect([covers(span(0, 5), span(0, 5)), covers(span(0, 5), span(4, 6))]).toEqual([true, false])
    expect(sliceOf('một hai', span(4, 7))).toBe('hai')
  })

  it('covers at least one unit, and counts whole ones from 0', () => {
    for (const [start, end] of [
      [3, 3],
      [4, 3],
      [-1, 2],
      [0.5, 2],
    ] as const)
      expect(Span.safeParse({ start, end }).success).toBe(false)
  })
})
