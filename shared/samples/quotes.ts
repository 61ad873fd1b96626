import { span, type Span } from '../document/span.ts'

/**
 * Where `quote` stands for the `occurrence`-th time, counted from 1 in text order; places may overlap each other.
 * Throws when there are fewer: the marks of a sample belong to its text, so that is a mistake in the data.
 */
export function quoteSpan(text: string, quote: string, occurrence = 1): Span {
  let at = -1
  for (let found = 0; found < occurrence; found += 1) {
    at = text.indexOf(quote, at + 1)
    if (at === -1) throw new Error(`The sample has no occurrence ${occurrence} of “${quote}”`)
  }
  return span(at, at + quote.length)
}
