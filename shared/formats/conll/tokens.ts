import { textToParagraphs } from '../../document/paragraphs.ts'
import { span, type Span } from '../../document/span.ts'
import { isBlankToken } from '../text.ts'

const words = new Intl.Segmenter('vi', { granularity: 'word' })
/** Words that end in a full stop without ending a sentence, as the press writes them before names. */
const abbreviations = new Set([
  'tp',
  'tx',
  'tt',
  'pgs',
  'gs',
  'ts',
  'ths',
  'tskh',
  'bs',
  'ks',
  'ls',
  'đ',
  'tr',
  'st',
  'mr',
  'ms',
  'dr',
  'no',
])
/** How many closing marks may follow a stop: `?”)]` and no more. */
const MAX_CLOSERS = 3
const closers = /^[”’"')\]»]$/

export type Sentence = readonly Span[]

/**
 * The tokens of a text, sentence by sentence: syllables, numbers and abbreviations as `Intl.Segmenter('vi')` finds
 * them, every mark of punctuation by itself, no white space. A line end always ends a sentence.
 */
export function textToSentences(text: string): readonly Sentence[] {
  return textToParagraphs(text).flatMap(({ start, end }) => divide(text, tokensOf(text.slice(start, end), start)))
}

function tokensOf(line: string, from: number): readonly Span[] {
  const found: Span[] = []
  for (const { segment, index } of words.segment(line)) {
    if (!isBlankToken(segment)) found.push(span(from + index, from + index + segment.length))
  }
  return found
}

/** Ends a sentence behind `.`, `!`, `?`, `…` and the closing marks after it, where white space and no small letter follow. */
function divide(text: string, tokens: readonly Span[]): readonly Sentence[] {
  const sentences: Span[][] = []
  let current: Span[] = []
  tokens.forEach((token, index) => {
    current.push(token)
    const next = tokens[index + 1]
    if (next === undefined || !isEnd(text, current, next)) return
    sentences.push(current)
    current = []
  })
  if (current.length > 0) sentences.push(current)
  return sentences
}

function isEnd(text: string, current: readonly Span[], next: Span): boolean {
  const last = current.at(-1)!
  const word = (token: Span | undefined): string => (token ? text.slice(token.start, token.end) : '')
  if (last.end === next.start || /^\p{Ll}/u.test(word(next))) return false
  const stop = current.slice(-1 - MAX_CLOSERS).findLast(token => !closers.test(word(token)))
  if (!/^[.!?…]+$/.test(word(stop))) return false
  return word(stop) !== '.' || stop !== last || !isAbbreviation(word(current.at(-2)))
}

/** A single ASCII capital is an initial; `Á` is a word. */
const isAbbreviation = (word: string): boolean => /^[A-Z]$/.test(word) || abbreviations.has(word.toLowerCase())
