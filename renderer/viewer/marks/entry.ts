import type { Annotation } from '../../../shared/annotation/model.ts'
import type { Layer } from '../../../shared/annotation/codebook.ts'

/** An annotation as the viewer keeps it. Offsets in UTF-16 code units; `end` is exclusive. */
export type Entry = {
  readonly annotation: Annotation
  readonly id: string
  readonly layer: Layer
  /** From the first segment's start to the last one's end. */
  readonly start: number
  readonly end: number
  /** Which of the stacked lines is its own; -1 until it is first drawn. */
  lane: number
}

export const toEntry = (annotation: Annotation, lane = -1): Entry => ({
  annotation,
  id: annotation.id,
  layer: annotation.layer,
  start: annotation.segments[0]!.start,
  end: annotation.segments.at(-1)!.end,
  lane,
})

/** Reading order: by start, then the longer first, then by id, so that it is the same everywhere. */
export const compareReading = (a: Entry, b: Entry): number =>
  a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Innermost first: the shorter before the longer, then the later start, then by id. */
export const compareInner = (a: Entry, b: Entry): number =>
  a.end - a.start - (b.end - b.start) || b.start - a.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Whether two marks share a character. */
export const meet = (a: Entry, b: Entry): boolean =>
  a.start < b.end &&
  b.start < a.end &&
  a.annotation.segments.some(one => b.annotation.segments.some(two => one.start < two.end && two.start < one.end))

/** Whether a mark covers the character at `offset`. */
export const covers = (entry: Entry, offset: number): boolean =>
  entry.start <= offset &&
  offset < entry.end &&
  entry.annotation.segments.some(segment => segment.start <= offset && offset < segment.end)
