import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Segment } from '../../../../shared/annotation/model.ts'
import { isGraphemeBoundary } from '../../../../shared/document/graphemes.ts'
import { textOffset } from '../../../../shared/document/span.ts'
import { textToSyllables } from '../../../../shared/document/syllables.ts'
import { dragEdge, passageAt, stepEdge } from '../../../../renderer/viewer/marks/edges.ts'

const text = 'Bộ Khoa học và Công nghệ ký kết.\n\nHai bên 👩‍🌾 nhất trí (ở Đà Nẵng), và về.\n'
const seg = (start: number, end: number): Segment => ({ start: textOffset(start), end: textOffset(end) })
const syllables = textToSyllables(text)
const words = (segments: readonly Segment[] | undefined): readonly string[] =>
  (segments ?? []).map(({ start, end }) => text.slice(start, end))
const place = (part: string): Segment => seg(text.indexOf(part), text.indexOf(part) + part.length)

/** Up to three passages on whole syllables, apart from each other. */
const passages = fc
  .uniqueArray(fc.integer({ min: 0, max: syllables.length - 1 }), { minLength: 2, maxLength: 6 })
  .map(cuts => cuts.toSorted((a, b) => a - b))
  .map(cuts =>
    Array.from({ length: Math.floor(cuts.length / 2) }, (_, at) =>
      seg(syllables[cuts[2 * at]!]!.start, syllables[cuts[2 * at + 1]!]!.end),
    ),
  )
const isWhole = ({ start, end }: Segment): boolean =>
  end <= text.length && isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end)
/** Touching passages share a cut, which counts once: the next one begins a letter further at least. */
const cutsOf = (segments: readonly Segment[]): readonly number[] =>
  segments.flatMap(({ start, end }, at) => (segments[at - 1]?.end === start ? [end] : [start, end]))
const edge = fc.constantFrom('start', 'end')
const unit = fc.constantFrom('character', 'syllable')
const direction = fc.constantFrom<1 | -1>(1, -1)

describe('an edge of a mark', () => {
  it('goes out and in by a syllable', () => {
    expect(words(stepEdge(text, [place('Khoa học')], 0, 'start', 'syllable', -1))).toEqual(['Bộ Khoa học'])
    expect(words(stepEdge(text, [place('Khoa học')], 0, 'start', 'syllable', 1))).toEqual(['học'])
    expect(words(stepEdge(text, [place('Khoa học')], 0, 'end', 'syllable', 1))).toEqual(['Khoa học và'])
    expect(words(stepEdge(text, [place('Khoa học')], 0, 'end', 'syllable', -1))).toEqual(['Khoa'])
  })

  it('goes by a letter where that is asked for, and never into one', () => {
    expect(words(stepEdge(text, [place('Hai bên ')], 0, 'end', 'character', 1))).toEqual(['Hai bên 👩‍🌾'])
  })

  it('stays where the passage would become empty, and at the ends of the text', () => {
    expect(stepEdge(text, [place('Khoa')], 0, 'start', 'syllable', 1)).toBeUndefined()
    expect(stepEdge(text, [place('Khoa')], 0, 'end', 'syllable', -1)).toBeUndefined()
    expect(stepEdge(text, [place('Bộ')], 0, 'start', 'syllable', -1)).toBeUndefined()
    expect(stepEdge(text, [place('về')], 0, 'end', 'syllable', 1)).toBeUndefined()
  })

  it('follows the pointer to the nearest syllable, or exactly', () => {
    const mark = [place('Khoa học')]
    const inNghe = text.indexOf('nghệ') + 3
    expect(words(dragEdge(text, mark, 0, 'end', inNghe, false))).toEqual(['Khoa học và Công nghệ'])
    expect(words(dragEdge(text, mark, 0, 'end', inNghe, true))).toEqual(['Khoa học và Công ngh'])
    expect(dragEdge(text, mark, 0, 'end', mark[0]!.end, true)).toBeUndefined()
  })

  it('belongs to the passage at the caret, else to the mark’s first or last', () => {
    const mark = [place('Khoa'), place('Công nghệ')]
    expect(passageAt(mark, 'start', mark[1]!.start + 2)).toBe(1)
    expect(passageAt(mark, 'end', 0)).toBe(1)
    expect(passageAt(mark, 'start', 0)).toBe(0)
  })

  it('leaves passages ascending, apart and on whole letters, wherever it goes', () => {
    fc.assert(
      fc.property(passages, fc.nat(2), edge, unit, direction, fc.nat(text.length), fc.boolean(), (...drawn) => {
        const [segments, which, edge, unit, direction, offset, isExact] = drawn
        const at = which % segments.length
        const found = [
          stepEdge(text, segments, at, edge, unit, direction),
          dragEdge(text, segments, at, edge, offset, isExact),
        ]
        expect(found.flatMap(moved => moved ?? segments).every(isWhole)).toBe(true)
        expect(found.map(moved => cutsOf(moved ?? segments))).toEqual(
          found.map(moved => [...new Set(cutsOf(moved ?? segments))].toSorted((a, b) => a - b)),
        )
      }),
    )
  })

  it('comes back by the opposite step when it stood on a syllable', () => {
    fc.assert(
      fc.property(passages, fc.nat(2), edge, direction, (segments, which, edge, direction) => {
        const at = which % segments.length
        const moved = stepEdge(text, segments, at, edge, 'syllable', direction)
        const back = moved ? stepEdge(text, moved, at, edge, 'syllable', direction === 1 ? -1 : 1) : segments
        expect(back).toEqual(segments)
      }),
    )
  })
})
