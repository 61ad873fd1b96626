import { graphemeStart } from '../../../shared/document/graphemes.ts'
import { paragraphBounds } from '../../../shared/document/paragraph-bounds.ts'
import type { Span } from '../../../shared/document/span.ts'
import { textToSyllables } from '../../../shared/document/syllables.ts'

/** A part of a text. UTF-16 code units; `end` is exclusive. */
export type TextWindow = { readonly start: number; readonly end: number }

/** UTF-16 code units. A line longer than this is read through a window, so that a key press costs the same anywhere. */
const WINDOW = 8000

/** The line around `offset`, or the part of a very long one that holds it, cut at white space where there is some. */
export function lineWindow(text: string, offset: number): TextWindow {
  const line = paragraphBounds(text, offset)
  if (line.end - line.start <= 2 * WINDOW) return line
  return {
    start: offset - line.start <= WINDOW ? line.start : cut(text, offset - WINDOW, -1),
    end: line.end - offset <= WINDOW ? line.end : cut(text, offset + WINDOW, 1),
  }
}

function cut(text: string, from: number, direction: 1 | -1): number {
  for (let at = from; Math.abs(at - from) < WINDOW / 2; at += direction) {
    if (text[at] === ' ') return at
  }
  return graphemeStart(text, from)
}

/** The syllables of one window of the text, in order. */
export const syllablesIn = (text: string, { start, end }: TextWindow): readonly Span[] =>
  textToSyllables(text.slice(start, end), start)

/** The windows from `offset` to an end of the text: the line that holds it, then line by line. */
export function* windowsFrom(text: string, offset: number, direction: 1 | -1): Generator<TextWindow> {
  for (let at = offset; at >= 0 && at <= text.length;) {
    const { start, end } = lineWindow(text, at)
    yield { start, end }
    const edge = direction === 1 ? end : start
    const isWithinLine =
      edge !== at && edge > 0 && edge < text.length && text[direction === 1 ? edge : edge - 1] !== '\n'
    at = isWithinLine ? edge : edge + direction
  }
}
