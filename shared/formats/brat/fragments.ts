import { isGraphemeBoundary } from '../../document/graphemes.ts'
import { span, type Span } from '../../document/span.ts'
import { isLineBreak } from '../text.ts'

const blank = /\s/

/**
 * Passages in the form that brat can hold: divided at every line break, without white space at the ends, in order.
 * Empty when nothing but white space is left. A space that carries a combining mark is a letter and stays.
 */
export const toFragments = (text: string, segments: readonly Span[]): readonly Span[] =>
  segments.flatMap(segment => linesOf(text, segment).flatMap(line => trim(text, line)))

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = []
  let from: number = start
  for (let at: number = start; at < end; at += 1) {
    if (!isLineBreak(text.charCodeAt(at))) continue
    if (at > from) lines.push(span(from, at))
    from = at + 1
  }
  return from < end ? [...lines, span(from, end)] : lines
}

function trim(text: string, { start, end }: Span): readonly Span[] {
  let from: number = start
  let to: number = end
  while (from < to && blank.test(text[from]!) && isGraphemeBoundary(text, from + 1)) from += 1
  while (to > from && blank.test(text[to - 1]!) && isGraphemeBoundary(text, to - 1)) to -= 1
  return from < to ? [span(from, to)] : []
}

/** The covered text as brat writes it: fragments joined by one space. */
export const coveredText = (text: string, fragments: readonly Span[]): string =>
  fragments.map(({ start, end }) => text.slice(start, end)).join(' ')
