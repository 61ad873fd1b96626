import { span, type Span } from '../document/span.ts'

/** A line that holds letters, digits or signs. `words` is it without the white space around it. */
export type Line = {
  readonly span: Span
  readonly words: string
  /** Whether an empty line, or one of white space only, stands right before it. */
  readonly isApart: boolean
}

/** No line that a rule looks into is longer; longer ones only count as paragraphs. UTF-16 code units. */
export const SHORT = 240

/** The lines with content, and beside them those that hold white space only (an empty line is neither). */
export function textToLines(text: string): { readonly lines: readonly Line[]; readonly blanks: readonly Span[] } {
  const lines: Line[] = []
  const blanks: Span[] = []
  let isApart = false
  for (let start = 0; start <= text.length;) {
    const lineFeed = text.indexOf('\n', start)
    const end = lineFeed === -1 ? text.length : lineFeed
    const words = text.slice(start, end).trim()
    if (words !== '') lines.push({ span: span(start, end), words, isApart })
    else if (end > start) blanks.push(span(start, end))
    isApart = words === ''
    start = end + 1
  }
  return { lines, blanks }
}

export const isShort = ({ words }: Line): boolean => words.length <= SHORT
/** Whether a line ends as a sentence does. */
export const endsSentence = ({ words }: Line): boolean => /[.!?…:;,]["”’)]*$/u.test(words)
export const countWords = ({ words }: Line): number => words.split(/\s+/u).length
/** For comparing two lines: no difference of case, spaces or kinds of dash. */
export const foldLine = (words: string): string =>
  words
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[‐-―-]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
