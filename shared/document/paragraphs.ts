import { textOffset, type Span, type TextOffset } from './span.ts'

/** A line of the article's text without its LF. Unlike a `Span` it may be empty: blank lines are paragraphs too. */
export type Paragraph = { readonly index: number; readonly start: TextOffset; readonly end: TextOffset }

/** The paragraphs of a text, in order. An empty text has one empty paragraph; a final LF opens a last empty one. */
export function textToParagraphs(text: string): readonly Paragraph[] {
  const found: Paragraph[] = []
  let start = 0
  for (;;) {
    const lineFeed = text.indexOf('\n', start)
    const end = lineFeed === -1 ? text.length : lineFeed
    found.push({ index: found.length, start: textOffset(start), end: textOffset(end) })
    if (lineFeed === -1) return found
    start = lineFeed + 1
  }
}

/** Index of the paragraph that holds `offset` (an offset at a paragraph's end belongs to it). Binary search. */
export function paragraphIndexAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (paragraphs[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** First and last paragraph index that a span touches. */
export const paragraphRange = (paragraphs: readonly Paragraph[], { start, end }: Span): readonly [number, number] => [
  paragraphIndexAt(paragraphs, start),
  paragraphIndexAt(paragraphs, end - 1),
]

export const isBlank = (text: string): boolean => /^\s*$/u.test(text)
