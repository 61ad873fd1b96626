import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  draftToText,
  findLine,
  lineAt,
  linePieces,
  toDraft,
  typeLine,
} from '../../../../renderer/features/correcting/draft.ts'

const texts = fc
  .array(fc.constantFrom('một', ' ', '\n', 'hai', '👩‍👩‍👧', 'ệ'), { maxLength: 30 })
  .map(parts => parts.join(''))

describe('a text being corrected', () => {
  it('is the same text until something is typed', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(draftToText(toDraft(text))).toBe(text)
      }),
    )
  })

  it('finds the line and the place in it of every offset', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1)
        const { at, inside } = findLine(toDraft(text), offset)
        const before = text.split('\n').slice(0, at)
        expect(before.join('\n').length + (at > 0 ? 1 : 0) + inside).toBe(offset)
      }),
    )
  })

  it('counts a line that is typed back as not corrected', () => {
    const draft = typeLine(toDraft('a\nb'), 1, 'bê')
    expect([draftToText(draft), lineAt(draft, 1), draft.typed.size]).toEqual(['a\nbê', 'bê', 1])
    expect(typeLine(draft, 1, 'b').typed.size).toBe(0)
  })

  it('shows what was taken out and put in so that both lines can be read from it', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pieces = linePieces(before, after)
        const read = (left: string): string =>
          pieces.flatMap(({ kind, words }) => (kind === left ? [] : [words])).join('')
        expect([read('in'), read('out')]).toEqual([before, after])
      }),
    )
  })
})
