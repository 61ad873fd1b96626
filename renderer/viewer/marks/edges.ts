import type { Segment } from '../../../shared/annotation/model.ts'
import { graphemeStart } from '../../../shared/document/graphemes.ts'
import { textOffset } from '../../../shared/document/span.ts'
import type { Direction, Edge } from '../api.ts'
import { moveInText } from '../caret/text-moves.ts'
import { lineWindow, syllablesIn, windowsFrom } from '../text/windows.ts'

export type EdgeUnit = 'character' | 'syllable'

/** The passage that an edge key means: the one that the caret is in or at, else the mark's first or last. */
export function passageAt(segments: readonly Segment[], edge: Edge, caret: number): number {
  const own = segments.findIndex(segment => segment[edge] === caret)
  if (own !== -1) return own
  const around = segments.findIndex(({ start, end }) => start <= caret && caret <= end)
  return around !== -1 ? around : edge === 'start' ? 0 : segments.length - 1
}

/**
 * A mark's segments with one edge of one of them a step further. By syllable a start stops where syllables start and
 * an end where they end, whichever way it goes. `undefined` when the step would empty the passage, run into the
 * mark's next passage or leave the text.
 */
export function stepEdge(
  text: string,
  segments: readonly Segment[],
  at: number,
  edge: Edge,
  unit: EdgeUnit,
  direction: Direction,
): Segment[] | undefined {
  const from = segments[at]![edge]
  const to = unit === 'character' ? moveInText(text, from, unit, direction) : nextEdge(text, from, edge, direction)
  return to === undefined ? undefined : withEdge(text, segments, at, edge, to)
}

/**
 * The same with the edge at a place that a pointer shows: at the nearest edge of a syllable, or with `isExact` of a
 * letter. `undefined` as above, and when nothing changes.
 */
export function dragEdge(
  text: string,
  segments: readonly Segment[],
  at: number,
  edge: Edge,
  offset: number,
  isExact: boolean,
): Segment[] | undefined {
  const exact = graphemeStart(text, offset)
  return withEdge(text, segments, at, edge, isExact ? exact : (nearestEdge(text, exact, edge) ?? exact))
}

function withEdge(
  text: string,
  segments: readonly Segment[],
  at: number,
  edge: Edge,
  to: number,
): Segment[] | undefined {
  const segment = segments[at]!
  const low = edge === 'start' ? (segments[at - 1]?.end ?? 0) : segment.start + 1
  const high = edge === 'start' ? segment.end - 1 : (segments[at + 1]?.start ?? text.length)
  if (to === segment[edge] || to < low || to > high) return undefined
  return segments.map(one => (one === segment ? { ...one, [edge]: textOffset(to) } : one))
}

function nextEdge(text: string, offset: number, edge: Edge, direction: Direction): number | undefined {
  for (const window of windowsFrom(text, offset, direction)) {
    const edges = syllablesIn(text, window).map(one => one[edge])
    const found = direction === 1 ? edges.find(at => at > offset) : edges.findLast(at => at < offset)
    if (found !== undefined) return found
  }
  return undefined
}

function nearestEdge(text: string, offset: number, edge: Edge): number | undefined {
  const edges = syllablesIn(text, lineWindow(text, offset)).map(one => one[edge])
  return edges.reduce<number | undefined>(
    (best, at) => (best === undefined || Math.abs(at - offset) < Math.abs(best - offset) ? at : best),
    undefined,
  )
}
