import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { span } from '../../../../shared/document/span.ts'
import { snapToSyllables } from '../../../../shared/document/syllables.ts'
import { keyToCaret } from '../../../../renderer/viewer/caret/keys.ts'
import {
  paragraphUnder,
  sentenceUnder,
  snapEnds,
  syllableUnder,
  wholeGraphemes,
} from '../../../../renderer/viewer/caret/snap.ts'
import { moveInText, type TextUnit } from '../../../../renderer/viewer/caret/text-moves.ts'
import { sentencesIn } from '../../../../renderer/viewer/text/sentences.ts'
import { lineWindow, windowsFrom } from '../../../../renderer/viewer/text/windows.ts'
import { boundariesOf } from '../../../support/shared/texts.ts'
import { articleText } from './texts.ts'

const units: readonly TextUnit[] = ['character', 'syllable', 'sentence', 'paragraph', 'document']
const text =
  'Bộ trưởng Nguyễn Mạnh Hùng đến TP. Hồ Chí Minh. Ông T. Lâm, PGS.TS. Bùi Thế Duy nói: “Hai bên nhất trí.”\n\n' +
  '  Ngày 9/1, KH&CN đạt 30,7 %.\nHết'

/** Every stop of the caret from one end of the text to the other. */
function walk(unit: TextUnit, direction: 1 | -1, over = text): readonly number[] {
  const stops: number[] = []
  for (let at = direction === 1 ? 0 : over.length; stops.length < 500;) {
    const next = moveInText(over, at, unit, direction)
    if (next === at) return stops
    stops.push(next)
    at = next
  }
  return stops
}
const words = (stops: readonly number[]): readonly string[] =>
  stops.map((stop, at) => text.slice(stops[at - 1] ?? 0, stop))

describe('moving the caret by the text', () => {
  it('always comes to a grapheme boundary further on, and in the end to the text’s end', () => {
    fc.assert(
      fc.property(
        articleText(),
        fc.constantFrom(...units),
        fc.constantFrom(1 as const, -1 as const),
        (any, unit, direction) => {
          const boundaries = boundariesOf(any)
          const stops = walk(unit, direction, any)
          for (const [at, stop] of stops.entries()) {
            const before = at === 0 ? (direction === 1 ? 0 : any.length) : stops[at - 1]!
            expect((stop - before) * direction).toBeGreaterThan(0)
            expect(boundaries.has(stop)).toBe(true)
          }
          expect(stops.at(-1) ?? 0).toBe(direction === 1 || any === '' ? any.length : 0)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('goes letter by letter over every grapheme boundary', () => {
    fc.assert(
      fc.property(articleText(), any => {
        expect(walk('character', 1, any)).toEqual([...boundariesOf(any)].sort((a, b) => a - b).slice(1))
      }),
      { numRuns: 500 },
    )
  })

  it('goes forward to the ends of syllables and back to their starts, across lines', () => {
    expect(words(walk('syllable', 1)).slice(0, 4)).toEqual(['Bộ', ' trưởng', ' Nguyễn', ' Mạnh'])
    const start = text.indexOf('Ngày')
    expect(moveInText(text, start, 'syllable', -1)).toBe(text.indexOf('trí'))
    expect(moveInText(text, text.indexOf('.”'), 'syllable', 1)).toBe(start + 'Ngày'.length)
  })

  it('goes by sentences from letter to letter, and is not misled by short forms and initials', () => {
    const ends = ['Minh', 'trí', '30,7', 'Hết'].map(word => text.indexOf(word) + word.length)
    expect(walk('sentence', 1)).toEqual(ends)
    expect(walk('sentence', -1)).toEqual(['Hết', 'Ngày', 'Ông', 'Bộ'].map(word => text.indexOf(word)))
  })

  it('goes by paragraphs and passes over blank ones', () => {
    expect(walk('paragraph', 1)).toEqual(['trí', '30,7', 'Hết'].map(word => text.indexOf(word) + word.length))
    expect(walk('paragraph', -1)).toEqual(['Hết', 'Ngày', 'Bộ'].map(word => text.indexOf(word)))
  })

  it('finds the same syllables in a line of a hundred thousand letters as in a short one', () => {
    const long = 'Việt Nam và Singapore hợp tác. '.repeat(3300)
    for (const at of [0, 9000, 50_000, long.length - 40]) {
      const near = long.slice(Math.max(0, at - 40), at + 60)
      const shift = Math.max(0, at - 40)
      expect(moveInText(long, at, 'syllable', 1)).toBe(shift + moveInText(near, at - shift, 'syllable', 1))
    }
    expect(walk('paragraph', 1, long)).toEqual([long.length - 2, long.length])
  })
})

describe('reading a text through windows', () => {
  it('passes every line once in either direction, whatever the lines are', () => {
    fc.assert(
      fc.property(articleText(), fc.nat(), (any, where) => {
        const offset = where % (any.length + 1)
        for (const direction of [1, -1] as const) {
          const windows = [...windowsFrom(any, offset, direction)]
          const lines = any.split('\n').length
          const passed =
            direction === 1 ? any.slice(0, offset).split('\n').length - 1 : any.slice(offset).split('\n').length - 1
          expect(windows).toHaveLength(lines - passed)
        }
      }),
    )
  })

  it('cuts a very long line at white space, and always holds the place asked for', () => {
    const long = 'Việt Nam và Singapore '.repeat(10_000)
    for (const at of [0, 1, 8000, 100_001, long.length]) {
      const { start, end } = lineWindow(long, at)
      expect(start).toBeLessThanOrEqual(at)
      expect(end).toBeGreaterThanOrEqual(at)
      expect(end - start).toBeLessThan(30_000)
      expect(start === 0 || long[start] === ' ').toBe(true)
    }
  })
})

describe('what a selection becomes', () => {
  it('is whole syllables, as the document’s own rule has them', () => {
    fc.assert(
      fc.property(articleText(), fc.nat(), fc.nat(), (any, one, two) => {
        fc.pre(any.length > 0)
        const start = Math.min(one % any.length, two % any.length)
        const end = Math.max(one % any.length, two % any.length) + 1
        expect(snapEnds(any, span(start, end))).toEqual(snapToSyllables(any, span(start, end)))
      }),
      { numRuns: 1000 },
    )
  })

  it('never cuts a letter even when it is exact', () => {
    fc.assert(
      fc.property(articleText(), fc.nat(), fc.nat(), (any, one, two) => {
        const [from, to] = [one % (any.length + 1), two % (any.length + 1)].sort((a, b) => a - b) as [number, number]
        const { start, end } = wholeGraphemes(any, from, to)
        const boundaries = boundariesOf(any)
        expect(boundaries.has(start) && boundaries.has(end)).toBe(true)
        expect(start).toBeLessThanOrEqual(from)
        expect(from === to || end >= to).toBe(true)
      }),
    )
  })

  it('is the syllable, the sentence and the paragraph under repeated clicks', () => {
    const at = text.indexOf('Hùng') + 2
    const quote = (found: { start: number; end: number } | undefined) => found && text.slice(found.start, found.end)
    expect(quote(syllableUnder(text, at))).toBe('Hùng')
    expect(quote(sentenceUnder(text, at))).toBe('Bộ trưởng Nguyễn Mạnh Hùng đến TP. Hồ Chí Minh.')
    expect(quote(paragraphUnder(text, text.length - 1))).toBe('Hết')
    expect(syllableUnder(text, text.indexOf('\n\n') + 1)).toBeUndefined()
    expect(paragraphUnder(text, text.indexOf('\n\n') + 1)).toBeUndefined()
  })

  it('holds a sentence whole around titles, numbers and abbreviations', () => {
    const sentences = (line: string) =>
      sentencesIn(line, { start: 0, end: line.length }).map(one => line.slice(one.start, one.end))
    expect(sentences('Ông John B. Smith đến TP. Huế. ThS. Lê An ở lại.')).toEqual([
      'Ông John B. Smith đến TP. Huế.',
      'ThS. Lê An ở lại.',
    ])
    expect(sentences('Đạt 30.7 điểm. Sang Châu Á. Bằng cách đó.')).toEqual([
      'Đạt 30.7 điểm.',
      'Sang Châu Á.',
      'Bằng cách đó.',
    ])
    expect(sentences('   ')).toEqual([])
  })
})

describe('caret keys', () => {
  const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
    keyToCaret({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held })

  it('move by every unit, and extend with Shift', () => {
    const move = (unit: string, direction: 1 | -1, extend = false) => ({ type: 'move', unit, direction, extend })
    expect(press('ArrowRight')).toEqual(move('character', 1))
    expect(press('ArrowLeft', { ctrlKey: true })).toEqual(move('syllable', -1))
    expect(press('ArrowRight', { altKey: true, shiftKey: true })).toEqual(move('sentence', 1, true))
    expect(press('ArrowUp', { ctrlKey: true })).toEqual(move('paragraph', -1))
    expect(press('ArrowDown', { shiftKey: true })).toEqual(move('line', 1, true))
    expect(press('Home')).toEqual(move('lineEdge', -1))
    expect(press('End', { metaKey: true })).toEqual(move('document', 1))
    expect(press('PageDown')).toEqual(move('page', 1))
  })

  it('leave letters and the app’s own keys alone', () => {
    for (const key of ['p', 'A', 'Process', 'Dead', 'Tab', 'Escape', 'Delete', '[', '?', ' '])
      expect(press(key)).toBeUndefined()
    expect(press('ArrowLeft', { ctrlKey: true, altKey: true })).toBeUndefined()
    expect(press('Enter', { ctrlKey: true })).toBeUndefined()
    expect(press('a', { ctrlKey: true })).toEqual({ type: 'all' })
  })
})
