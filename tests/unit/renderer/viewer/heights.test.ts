import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHeights } from '../../../../renderer/viewer/draw/heights.ts'

const pixels = fc.integer({ min: 0, max: 5000 })

describe('heights of boxes below each other', () => {
  it('are summed as adding them one by one would, after any changes', () => {
    fc.assert(
      fc.property(
        fc.array(pixels, { maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(), pixels), { maxLength: 30 }),
        (start, changes) => {
          const heights = createHeights(start)
          const plain = [...start]
          for (const [where, height] of changes) {
            if (plain.length === 0) break
            plain[where % plain.length] = height
            heights.set(where % plain.length, height)
          }
          let sum = 0
          for (let at = 0; at <= plain.length; at += 1) {
            expect(heights.before(at)).toBe(sum)
            sum += plain[at] ?? 0
          }
          expect(plain.map((_, at) => heights.get(at))).toEqual(plain)
          expect(heights.total).toBe(heights.before(plain.length))
        },
      ),
    )
  })

  it('tell which box is at a place, by the rule that a box begins where it begins', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 60 }),
        fc.nat(),
        (start, where) => {
          const heights = createHeights(start)
          const top = where % heights.total
          const index = heights.at(top)
          expect(heights.before(index)).toBeLessThanOrEqual(top)
          expect(heights.before(index + 1)).toBeGreaterThan(top)
        },
      ),
    )
  })

  it('answer with the first or the last box outside of all', () => {
    const heights = createHeights([10, 20, 30])
    expect(heights.at(-5)).toBe(0)
    expect(heights.at(60)).toBe(2)
    expect(heights.at(1e9)).toBe(2)
  })
})
