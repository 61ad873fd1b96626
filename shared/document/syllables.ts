import { graphemeEnd, graphemeStart } from './graphemes.ts'
import { paragraphBounds } from './paragraph-bounds.ts'
import { span, type Span } from './span.ts'

const words = new Intl.Segmenter('vi', { granularity: 'word' })

/**
 * The syllables of a text, in order: the word-like parts that `Intl.Segmenter('vi')` finds, which are syllables for
 * Vietnamese (it has no dictionary), numbers such as `30,7`, and abbreviations such as `ĐMST`. Punctuation is left out.
 * `from` is added to every offset, for a text that is part of a longer one.
 */
export function textToSyllables(text: string, from = 0): readonly Span[] {
  const found: Span[] = []
  for (let start = 0; start < text.length;) {
    const end = pieceEnd(text, start)
    pieceToSyllables(text.slice(start, end), from + start, found)
    start = end
  }
  return found
}

/** How many syllables the next part of a text holds, at least `length` code units from `start`, and where it ends. */
export function countSyllables(text: string, start: number, length: number): { count: number; end: number } {
  const found: Span[] = []
  let end = start
  while (end < text.length && end - start < length) {
    const next = pieceEnd(text, end)
    pieceToSyllables(text.slice(end, next), end, found)
    end = next
  }
  return { count: found.length, end }
}

/** UTF-16 code units of a line that are read at once. */
const PIECE = 4000

/**
 * Where a piece may end that is read by itself: behind a line end, in a very long line between a space and a letter,
 * which always part words (UAX #29). The segmenter takes time in proportion to the whole string for each of its parts.
 */
function pieceEnd(text: string, start: number): number {
  const lineEnd = text.indexOf('\n', start) + 1 || text.length
  if (lineEnd - start <= PIECE) return lineEnd
  const gap = / (?=[\p{L}\p{N}])/gu
  gap.lastIndex = start + PIECE
  const found = gap.exec(text)
  return found ? Math.min(found.index + 1, lineEnd) : lineEnd
}

function pieceToSyllables(line: string, from: number, found: Span[]): void {
  for (const part of words.segment(line)) {
    if (part.isWordLike !== true) continue
    // Word rules may part what letter rules join (an Arabic number sign and its digits); a mark may not.
    const start = graphemeStart(line, part.index)
    const end = graphemeEnd(line, part.index + part.segment.length)
    const before = found.at(-1)
    if (before !== undefined && from + start < before.end) found[found.length - 1] = span(before.start, from + end)
    else found.push(span(from + start, from + end))
  }
}

/**
 * The selection widened to whole syllables and trimmed of white space and punctuation at its ends, paragraph by
 * paragraph. `undefined` when it holds no syllable (then mark exactly or not at all).
 */
export function snapToSyllables(text: string, selection: Span): Span | undefined {
  const lineStart = paragraphBounds(text, selection.start).start
  const lineEnd = paragraphBounds(text, selection.end).end
  const inside = textToSyllables(text.slice(lineStart, lineEnd), lineStart).filter(
    syllable => syllable.start < selection.end && selection.start < syllable.end,
  )
  const first = inside[0]
  const last = inside.at(-1)
  return first && last ? span(first.start, last.end) : undefined
}

/** The syllable that holds or touches `offset`, the left one where two touch; `undefined` between syllables. */
export function syllableAt(text: string, offset: number): Span | undefined {
  const line = paragraphBounds(text, offset)
  return textToSyllables(text.slice(line.start, line.end), line.start).find(
    syllable => syllable.start <= offset && offset <= syllable.end,
  )
}

/** The next edge of a syllable behind (`direction` 1) or before (-1) `offset`; the text's end or start when there is none. */
export function nextSyllableEdge(text: string, offset: number, direction: 1 | -1): number {
  for (let at = offset; ;) {
    const line = paragraphBounds(text, at)
    const syllables = textToSyllables(text.slice(line.start, line.end), line.start)
    const edge =
      direction === 1
        ? syllables.find(syllable => syllable.end > offset)?.end
        : syllables.findLast(syllable => syllable.start < offset)?.start
    if (edge !== undefined) return edge
    if (direction === 1 ? line.end >= text.length : line.start === 0) return direction === 1 ? text.length : 0
    at = direction === 1 ? line.end + 1 : line.start - 1
  }
}
