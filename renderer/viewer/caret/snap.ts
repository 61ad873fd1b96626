import { graphemeEnd, graphemeStart } from '../../../shared/document/graphemes.ts'
import { paragraphBounds } from '../../../shared/document/paragraph-bounds.ts'
import { span, type Span } from '../../../shared/document/span.ts'
import { sentencesIn } from '../text/sentences.ts'
import { lineWindow, syllablesIn, windowsFrom } from '../text/windows.ts'

/**
 * The selection widened to whole syllables and trimmed of what is no syllable at its ends: `snapToSyllables` of
 * shared/document for selections of any length, because only the lines at its two ends are read. `undefined` when it
 * holds no syllable.
 */
export function snapEnds(text: string, { start, end }: Span): Span | undefined {
  const first = firstSyllable(text, start, end)
  if (!first) return undefined
  const last = lastSyllable(text, start, end)
  return last && span(first.start, last.end)
}

function firstSyllable(text: string, start: number, end: number): Span | undefined {
  for (const window of windowsFrom(text, start, 1)) {
    const found = syllablesIn(text, window).find(one => one.end > start)
    if (found) return found.start < end ? found : undefined
    if (window.end >= end) return undefined
  }
  return undefined
}

function lastSyllable(text: string, start: number, end: number): Span | undefined {
  for (const window of windowsFrom(text, end, -1)) {
    const found = syllablesIn(text, window).findLast(one => one.start < end)
    if (found) return found.end > start ? found : undefined
    if (window.start <= start) return undefined
  }
  return undefined
}

/** The selection widened to grapheme boundaries, so that no mark can cut a letter. */
export const wholeGraphemes = (
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } =>
  from === to
    ? { start: graphemeStart(text, from), end: graphemeStart(text, from) }
    : { start: graphemeStart(text, from), end: graphemeEnd(text, to) }

/** The syllable under a double click: the one that holds or touches `offset`, the left one where two touch. */
export const syllableUnder = (text: string, offset: number): Span | undefined =>
  syllablesIn(text, lineWindow(text, offset)).find(one => one.start <= offset && offset <= one.end)

/** The sentence under a triple click. */
export const sentenceUnder = (text: string, offset: number): Span | undefined =>
  sentencesIn(text, lineWindow(text, offset)).findLast(one => one.start <= offset)

/** The paragraph under a fourth click; `undefined` for an empty one. */
export function paragraphUnder(text: string, offset: number): Span | undefined {
  const { start, end } = paragraphBounds(text, offset)
  return start < end ? span(start, end) : undefined
}
