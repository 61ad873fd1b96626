/**
 * Heights of boxes that stand one below the other, in CSS pixels. A Fenwick tree (Fenwick 1994): where a box begins,
 * and which box is at a place, cost O(log n), and so does a changed height.
 */
export type Heights = {
  readonly count: number
  get(index: number): number
  set(index: number, height: number): void
  /** Sum of the heights of the first `index` boxes: where that box begins. */
  before(index: number): number
  readonly total: number
  /** The box at a distance from the top; the first or last one when it lies outside. */
  at(top: number): number
}

export function createHeights(initial: ArrayLike<number>): Heights {
  const heights = Float64Array.from(initial)
  const count = heights.length
  const tree = sums(heights)
  const before = (index: number): number => {
    let sum = 0
    for (let at = index; at > 0; at -= at & -at) sum += tree[at]!
    return sum
  }
  return {
    count,
    get: index => heights[index]!,
    set(index, height) {
      const change = height - heights[index]!
      heights[index] = height
      for (let at = index + 1; at <= count; at += at & -at) tree[at]! += change
    },
    before,
    get total() {
      return before(count)
    },
    at(top) {
      let index = 0
      let left = top
      for (let step = highestPower(count); step > 0; step >>= 1) {
        const next = index + step
        if (next <= count && tree[next]! <= left) {
          index = next
          left -= tree[next]!
        }
      }
      return Math.max(0, Math.min(index, count - 1))
    },
  }
}

/** `tree[i]` holds the sum of the `i & -i` heights that end with number i, counted from 1. */
function sums(heights: Float64Array): Float64Array {
  const tree = new Float64Array(heights.length + 1)
  for (let at = 1; at <= heights.length; at += 1) {
    tree[at]! += heights[at - 1]!
    const parent = at + (at & -at)
    if (parent <= heights.length) tree[parent]! += tree[at]!
  }
  return tree
}

const highestPower = (count: number): number => (count === 0 ? 0 : 1 << (31 - Math.clz32(count)))
