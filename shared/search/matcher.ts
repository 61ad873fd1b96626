import { isGraphemeBoundary } from '../document/graphemes.ts'
import { span, type Span } from '../document/span.ts'
import { textToKey, type KeyOptions } from './keys.ts'

export type SearchOptions = {
  /** `auto`: a query typed without marks finds words with and without; one typed with marks finds only those. */
  readonly diacritics: 'auto' | 'exact' | 'folded'
  readonly matchCase: boolean
  /** `start`: words that begin with the query; `whole`: the query is whole words; `any`: inside words, too. */
  readonly words: 'any' | 'start' | 'whole'
  readonly foldTone: boolean
}

export const plainSearch: SearchOptions = { diacritics: 'auto', matchCase: false, words: 'any', foldTone: true }

/** A text whose keys are kept, for asking again and again while somebody types. */
export type Searchable = { readonly text: string; readonly key: (options: KeyOptions) => string }

export function searchable(text: string): Searchable {
  const keys = new Map<string, string>()
  return {
    text,
    key(options) {
      const name = `${options.diacritics} ${options.matchCase} ${options.foldTone}`
      const known = keys.get(name)
      if (known !== undefined) return known
      const made = textToKey(text, options)
      keys.set(name, made)
      return made
    },
  }
}

/** The spans where a query stands in a text, in order, none over another, all on whole letters. */
export type Matcher = (text: Searchable) => Generator<Span>

/** Whether the query has marks, or a đ, that a folded search would ignore. */
export const hasMarks = (query: string): boolean =>
  textToKey(query, { diacritics: 'folded', matchCase: true, foldTone: false }) !==
  textToKey(query, { diacritics: 'exact', matchCase: true, foldTone: false })

/** How a query's text is compared, with `auto` decided. The query is taken in NFC. */
export const keyOptionsOf = (query: string, { diacritics, matchCase, foldTone }: SearchOptions): KeyOptions => ({
  diacritics: diacritics === 'auto' ? (hasMarks(query.normalize('NFC')) ? 'exact' : 'folded') : diacritics,
  matchCase,
  foldTone,
})

/** An empty query stands nowhere. Of places that overlap the first counts. */
export function createMatcher(query: string, options: SearchOptions): Matcher {
  const normal = query.normalize('NFC')
  const keyOptions = keyOptionsOf(normal, options)
  const wanted = textToKey(normal, keyOptions)
  return function* find(source) {
    if (wanted === '') return
    const key = source.key(keyOptions)
    for (let at = key.indexOf(wanted); at >= 0;) {
      const end = at + wanted.length
      const fits = fitsWords(source.text, at, end, options.words) && isWhole(source.text, at, end)
      if (fits) yield span(at, end)
      at = key.indexOf(wanted, fits ? end : at + 1)
    }
  }
}

const isWhole = (text: string, start: number, end: number): boolean =>
  isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end)

/** A letter, a mark or a digit. Only the units beside a match are asked, so a pair of units is read as one. */
const isWordAt = (text: string, offset: number): boolean => {
  const code = text.codePointAt(offset)
  return code !== undefined && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(code))
}
const isWordBefore = (text: string, offset: number): boolean => {
  if (offset === 0) return false
  const low = text.charCodeAt(offset - 1)
  const isPair = low >= 0xdc00 && low < 0xe000 && offset > 1
  return isWordAt(text, isPair ? offset - 2 : offset - 1)
}

/** An edge of the query that is no letter itself (“(EU)”) needs no edge of a word there. */
function fitsWords(text: string, start: number, end: number, words: SearchOptions['words']): boolean {
  if (words === 'any') return true
  if (isWordAt(text, start) && isWordBefore(text, start)) return false
  return words === 'start' || !(isWordBefore(text, end) && isWordAt(text, end))
}
