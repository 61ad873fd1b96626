import { z } from 'zod'

/**
 * Offsets of two forms of one text (UTF-16 code units both): where a run begins in each, ascending. Inside a run both
 * count alike, up to the shorter of the two lengths; a run whose lengths differ is one changed cluster, exact only at
 * its ends. The first run is [0, 0]; the last is the pair of the two lengths.
 */
export const OffsetMap = z.array(z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]))
export type OffsetMap = readonly (readonly [number, number])[]

/** The offset on the other side, or `undefined` where none corresponds (inside a changed cluster or out of range). */
function carry(map: OffsetMap, from: 0 | 1, offset: number): number | undefined {
  const to = from === 0 ? 1 : 0
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map[middle]![from] <= offset) low = middle
    else high = middle - 1
  }
  const run = map[low]
  if (run === undefined || offset < 0) return undefined
  const inside = offset - run[from]
  const next = map[low + 1]
  if (inside === 0) return run[to]
  if (next === undefined || next[from] - run[from] !== next[to] - run[to]) return undefined
  return run[to] + inside
}

/** From the original file's text to the canonical text. */
export const originalToCanonical = (map: OffsetMap, offset: number): number | undefined => carry(map, 0, offset)
/** From the canonical text to the original file's text. */
export const canonicalToOriginal = (map: OffsetMap, offset: number): number | undefined => carry(map, 1, offset)
