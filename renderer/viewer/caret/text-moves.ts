import { isGraphemeBoundary } from '../../../shared/document/graphemes.ts'
import { isBlank } from '../../../shared/document/paragraphs.ts'
import { paragraphBounds } from '../../../shared/document/paragraph-bounds.ts'
import { span, type Span } from '../../../shared/document/span.ts'
import type { CaretUnit, Direction } from '../api.ts'
import { sentencesIn } from '../text/sentences.ts'
import { lineWindow, syllablesIn, windowsFrom } from '../text/windows.ts'

/** The units that the text alone decides; lines and pages need the screen. */
export type TextUnit = Exclude<CaretUnit, 'line' | 'lineEdge' | 'page'>

/** Where the caret goes from `offset`. Offsets in UTF-16 code units; the result is a grapheme boundary. */
export function moveInText(text: string, offset: number, unit: TextUnit, direction: Direction): number {
  switch (unit) {
    case 'character':
      return nextCharacter(text, offset, direction)
    case 'syllable':
      return nextEdge(text, offset, direction, syllablesIn)
    case 'sentence':
      return nextEdge(text, offset, direction, lettersOfSentences)
    case 'paragraph':
      return nextEdge(text, offset, direction, lettersOfLine)
    case 'document':
    default:
      return direction === 1 ? text.length : 0
  }
}

function nextCharacter(text: string, offset: number, direction: Direction): number {
  let at = offset + direction
  while (at > 0 && at < text.length && !isGraphemeBoundary(text, at)) at += direction
  return Math.max(0, Math.min(at, text.length))
}

type Part = { readonly start: number; readonly end: number }
type Cut = (text: string, window: Part) => readonly Span[]

/** Forward to the next end of a part, backward to the next start, so that extending takes in whole parts either way. */
function nextEdge(text: string, offset: number, direction: Direction, parts: Cut): number {
  for (const window of windowsFrom(text, offset, direction)) {
    const found = parts(text, window)
    const edge =
      direction === 1 ? found.find(part => part.end > offset)?.end : found.findLast(part => part.start < offset)?.start
    if (edge !== undefined) return edge
  }
  return direction === 1 ? text.length : 0
}

/** Sentences from their first letter to their last, as a selection snaps. */
const lettersOfSentences: Cut = (text, window) =>
  sentencesIn(text, window).flatMap(sentence => snapWithin(text, sentence) ?? [])

/** The whole line, even where the window is only a part of it. */
const lettersOfLine: Cut = (text, window) => {
  const line = paragraphBounds(text, window.start)
  return isBlank(text.slice(line.start, Math.min(line.end, line.start + BLANK_CHECK))) ? [] : [lineLetters(text, line)]
}

/** UTF-16 code units: nobody writes a line that begins with more spaces. */
const BLANK_CHECK = 2000

function lineLetters(text: string, line: Part): Span {
  const head = syllablesIn(text, lineWindow(text, line.start))[0]
  const tail = syllablesIn(text, lineWindow(text, line.end)).at(-1)
  return head && tail ? span(head.start, tail.end) : span(line.start, line.end)
}

function snapWithin(text: string, part: Part): Span | undefined {
  const inside = syllablesIn(text, part)
  return inside.length === 0 ? undefined : span(inside[0]!.start, inside.at(-1)!.end)
}
