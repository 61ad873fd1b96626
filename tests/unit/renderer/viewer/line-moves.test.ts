import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineEdge, lineMove, type Lines, nearestInBlock } from '../../../../renderer/viewer/caret/line-moves.ts'
import { placeNames } from '../../../../renderer/viewer/margin/place-names.ts'

/** A screen on which every letter is 10 wide, every line 20 high, and a line holds `width` letters. */
function typewriter(text: string, width: number): Lines {
  const starts = [0, ...Array.from(text.matchAll(/\n/gu), match => match.index + 1)]
  const blockIndex = (offset: number): number => starts.findLastIndex(start => start <= offset)
  const endOf = (index: number): number => (starts[index + 1] ?? text.length + 1) - 1
  const rowsBefore = (index: number): number =>
    starts.slice(0, index).reduce((rows, start, at) => rows + Math.max(1, Math.ceil((endOf(at) - start) / width)), 0)
  return {
    blockOf: offset => ({ start: starts[blockIndex(offset)]!, end: endOf(blockIndex(offset)) }),
    neighbour(offset, direction) {
      const next = blockIndex(offset) + direction
      if (next < 0 || next >= starts.length) return undefined
      return direction === 1 ? starts[next]! : endOf(next)
    },
    box(offset) {
      const index = blockIndex(offset)
      const at = offset - starts[index]!
      const isFullEnd = offset === endOf(index) && at > 0 && at % width === 0
      const row = rowsBefore(index) + Math.floor(at / width) - (isFullEnd ? 1 : 0)
      const column = isFullEnd ? width : at % width
      return { left: column * 10, top: row * 25, bottom: row * 25 + 20 }
    },
    settle: offset => offset,
  }
}

const texts = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 })
  .map(sizes => sizes.map(size => 'x'.repeat(size)).join('\n'))

describe('moving the caret by lines', () => {
  it('goes to the very next line, as near to the column as its letters allow', () => {
    fc.assert(
      fc.property(
        texts,
        fc.nat(),
        fc.integer({ min: 3, max: 15 }),
        fc.constantFrom(1 as const, -1 as const),
        fc.integer({ min: 0, max: 160 }),
        (text, where, width, direction, left) => {
          const screen = typewriter(text, width)
          const offset = where % (text.length + 1)
          const here = screen.box(offset)
          const rows = Array.from({ length: text.length + 1 }, (_, at) => ({ at, box: screen.box(at) }))
          const targets = rows.filter(({ box }) => box.top === here.top + 25 * direction)
          const next = lineMove(screen, offset, direction, left)
          const { start, end } = screen.blockOf(offset)
          const edge = direction === 1 ? end : start
          const distance = (at: number): number => Math.abs(screen.box(at).left - left)
          const best = Math.min(...targets.map(({ at }) => distance(at)))
          const nearest = targets.filter(({ at }) => distance(at) === best).map(({ at }) => at)
          expect(targets.length === 0 ? [edge] : nearest).toContain(next)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('finds the first and the last place of a line', () => {
    const screen = typewriter('x'.repeat(25), 10)
    expect(lineEdge(screen, 14, -1)).toBe(10)
    expect(lineEdge(screen, 14, 1)).toBe(19)
    expect(lineEdge(screen, 22, 1)).toBe(25)
    expect(lineEdge(screen, 3, -1)).toBe(0)
  })

  it('finds the letter nearest to a point', () => {
    const screen = typewriter('x'.repeat(25), 10)
    expect(nearestInBlock(screen, { start: 0, end: 25 }, 42, 30)).toBe(14)
    expect(nearestInBlock(screen, { start: 0, end: 25 }, 900, 60)).toBe(25)
    expect(nearestInBlock(screen, { start: 0, end: 25 }, -5, -100)).toBe(0)
  })
})

describe('names in the margin', () => {
  it('stay in order, never cover one another, and move only when they must', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ top: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 1, max: 40 }) })),
        any => {
          const wanted = any.toSorted((a, b) => a.top - b.top)
          const placed = placeNames(wanted)
          for (const [at, top] of placed.entries()) {
            const free = at === 0 ? Number.NEGATIVE_INFINITY : placed[at - 1]! + wanted[at - 1]!.height
            expect(top).toBe(Math.max(wanted[at]!.top, free))
          }
        },
      ),
    )
  })
})
