import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDate, findMetadata } from '../../../../shared/document/metadata.ts'
import { foldForSearch, hasDiacritics } from '../../../../shared/document/search-folding.ts'
import { span } from '../../../../shared/document/span.ts'
import {
  nextSyllableEdge,
  snapToSyllables,
  syllableAt,
  textToSyllables,
} from '../../../../shared/document/syllables.ts'
import { toCanonical } from '../../../../shared/document/canonical.ts'
import { anyString, boundariesOf, hardText } from '../../../support/shared/texts.ts'

const RUNS = { numRuns: 2000 }
const canonicalText = hardText()
  .map(original => toCanonical(original, 'a.txt').text)
  .filter(text => text !== '')

describe('folding for search', () => {
  it('keeps every offset: the folded text is as long as the text', () => {
    fc.assert(
      fc.property(anyString(), text => {
        expect(foldForSearch(text)).toHaveLength(text.length)
      }),
      RUNS,
    )
  })

  it('finds what was typed without marks, and is folded once and for all', () => {
    expect(foldForSearch('Bộ trưởng Đà Nẵng ĐỔI MỚI')).toBe('bo truong da nang doi moi')
    fc.assert(
      fc.property(anyString(), text => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))
      }),
      RUNS,
    )
  })

  it('tells a query with marks from one without', () => {
    expect(['bo truong', 'Bo TRUONG', 'bộ', 'doi', 'đoi', '😀'].map(hasDiacritics)).toEqual([
      false,
      false,
      true,
      false,
      true,
      false,
    ])
  })
})

describe('syllables', () => {
  it('are what Vietnamese writes apart, numbers and abbreviations, without punctuation', () => {
    const text = '“Chuyển đổi số”, 30,7 triệu (ĐMST).'
    expect(textToSyllables(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Chuyển',
      'đổi',
      'số',
      '30,7',
      'triệu',
      'ĐMST',
    ])
  })

  it('snap a selection to whole ones, once and for all, on letter boundaries and inside the lines it touches', () => {
    fc.assert(
      fc.property(canonicalText, fc.nat(60), fc.nat(60), (text, a, b) => {
        const [first, second] = [a % text.length, b % text.length]
        const selection = span(Math.min(first, second), Math.max(first, second) + 1)
        const snapped = snapToSyllables(text, selection)
        if (snapped === undefined) return
        expect(snapToSyllables(text, snapped)).toEqual(snapped)
        expect(boundariesOf(text)).toContain(snapped.start)
        expect(boundariesOf(text)).toContain(snapped.end)
        expect(text.slice(snapped.start, selection.start)).not.toContain('\n')
        expect(text.slice(selection.end, snapped.end)).not.toContain('\n')
      }),
      RUNS,
    )
  })

  it('leave a selection of punctuation alone', () => {
    expect(snapToSyllables('a, b', span(1, 3))).toBeUndefined()
    expect(snapToSyllables('Bộ trưởng, ', span(4, 11))).toEqual(span(3, 9))
  })

  it('are found at an offset, the left one where two touch', () => {
    expect(syllableAt('một hai', 3)).toEqual(span(0, 3))
    expect(syllableAt('một  hai', 4)).toBeUndefined()
    expect(syllableAt('a\nhai', 2)).toEqual(span(2, 5))
  })

  it('lead a caret forward to the end and back to the beginning of any text', () => {
    fc.assert(
      fc.property(canonicalText, text => {
        for (const direction of [1, -1] as const) {
          let at = direction === 1 ? 0 : text.length
          for (let steps = 0; at !== (direction === 1 ? text.length : 0); steps += 1) {
            const next = nextSyllableEdge(text, at, direction)
            expect((next - at) * direction).toBeGreaterThan(0)
            expect(steps).toBeLessThanOrEqual(text.length)
            at = next
          }
        }
      }),
    )
  })
})

describe('what an article says of itself', () => {
  it('is the first real date, day before month', () => {
    expect(findDate('ngày 31/2/2026, rồi 5/3/2026')).toBe('2026-03-05')
    expect(findDate('2026-01-31 (VNA)')).toBe('2026-01-31')
    expect(findDate('số 12/2026')).toBeUndefined()
  })

  it('is a title from a line of its own, the opening words, or the file', () => {
    expect(findMetadata('2026-01-31 (VNA)\nHai bên ký kết\nNội dung.', 'a.txt')).toEqual({
      title: 'Hai bên ký kết',
      titleFrom: 'line',
      date: '2026-01-31',
      source: 'VNA',
    })
    expect(findMetadata('Ngắn.\n', 'a.txt')).toMatchObject({ title: 'Ngắn.', titleFrom: 'opening' })
    expect(findMetadata('\n \n', 'bài một.txt')).toEqual({ title: 'bài một', titleFrom: 'file' })
  })

  it('is never an empty title', () => {
    fc.assert(
      fc.property(canonicalText, text => {
        expect(findMetadata(text, 'a.txt').title).not.toBe('')
      }),
      RUNS,
    )
  })
})
