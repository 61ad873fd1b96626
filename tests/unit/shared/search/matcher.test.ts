import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textToKey, type KeyOptions } from '../../../../shared/search/keys.ts'
import {
  createMatcher,
  keyOptionsOf,
  plainSearch,
  searchable,
  type SearchOptions,
} from '../../../../shared/search/matcher.ts'
import { textToTokens } from '../../../../shared/search/tokens.ts'
import { boundariesOf, hardText } from '../../../support/shared/texts.ts'

const find = (query: string, text: string, options: Partial<SearchOptions> = {}): string[] =>
  Array.from(createMatcher(query, { ...plainSearch, ...options })(searchable(text)), ({ start, end }) =>
    text.slice(start, end),
  )

const keyOptions: fc.Arbitrary<KeyOptions> = fc.record({
  diacritics: fc.constantFrom('exact' as const, 'folded' as const),
  matchCase: fc.boolean(),
  foldTone: fc.boolean(),
})
const searchOptions: fc.Arbitrary<SearchOptions> = fc.record({
  diacritics: fc.constantFrom('auto' as const, 'exact' as const, 'folded' as const),
  matchCase: fc.boolean(),
  words: fc.constantFrom('any' as const, 'start' as const, 'whole' as const),
  foldTone: fc.boolean(),
})
const words = ['hòa', 'hoà', 'Hoa', 'khoa', 'quý', 'quy', 'Uỷ', 'Ủy', 'đá', 'da', 'Đà', '5G', '&', ' ', ' ', '\n', '(']
const vietnamese = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map(parts => parts.join(''))

/** Every place by trying them all: slow and plain. */
function naive(query: string, text: string, options: SearchOptions): readonly string[] {
  const how = keyOptionsOf(query, options)
  const wanted = textToKey(query.normalize('NFC'), how)
  const boundaries = boundariesOf(text)
  const isWord = (units: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(units)
  const letters = Array.from(text).flatMap(letter => [
    letter,
    ...Array.from({ length: letter.length - 1 }, () => letter),
  ])
  const joins = (at: number): boolean => at > 0 && at < text.length && isWord(letters[at - 1]!) && isWord(letters[at]!)
  const found: string[] = []
  if (wanted === '') return []
  for (let at = 0; at + wanted.length <= text.length; at += 1) {
    const end = at + wanted.length
    if (textToKey(text, how).slice(at, end) !== wanted || !boundaries.has(at) || !boundaries.has(end)) continue
    if (options.words !== 'any' && joins(at)) continue
    if (options.words === 'whole' && joins(end)) continue
    found.push(`${at} ${end}`)
    at = end - 1
  }
  return found
}

describe('the key of a text', () => {
  it('is as long as the text and made of the text’s own letters, so that offsets stay', () => {
    fc.assert(
      fc.property(hardText(), keyOptions, (text, options) => {
        expect(textToKey(text, options)).toHaveLength(text.length)
      }),
    )
  })

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.oneof(hardText(), vietnamese), keyOptions, (raw, options) => {
        const text = raw.normalize('NFC')
        const key = textToKey(text, options)
        expect(textToKey(key, options)).toBe(key)
      }),
    )
  })

  it('sets tone marks on the first vowel of open syllables only, and leaves qu and gi alone', () => {
    const key = (text: string) => textToKey(text, { diacritics: 'exact', matchCase: true, foldTone: true })
    expect(key('hoà khoẻ thuỷ Uỷ HOÀ Thuý loè')).toBe('hòa khỏe thủy Ủy HÒA Thúy lòe')
    for (const same of ['quý', 'già', 'hoàn', 'toán', 'hòa', 'thuyền', 'loét', 'hoài']) expect(key(same)).toBe(same)
  })
})

describe('a matcher', () => {
  it('finds exactly what trying every place finds', () => {
    fc.assert(
      fc.property(
        fc.oneof(vietnamese, hardText()),
        fc.oneof(vietnamese, fc.constantFrom(...words)),
        searchOptions,
        (text, query, options) => {
          const found = Array.from(createMatcher(query, options)(searchable(text)), at => `${at.start} ${at.end}`)
          expect(found).toEqual(naive(query, text, options))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('finds words with marks by a query without, and only those by a query with', () => {
    const text = 'Đổi mới, đối mới, doi moi'
    expect(find('doi moi', text)).toEqual(['Đổi mới', 'đối mới', 'doi moi'])
    expect(find('đổi mới', text)).toEqual(['Đổi mới'])
    expect(find('đổi mới', text, { diacritics: 'folded' })).toEqual(['Đổi mới', 'đối mới', 'doi moi'])
    expect(find('doi', text, { diacritics: 'exact' })).toEqual(['doi'])
  })

  it('takes both places of a tone mark for one, unless told not to', () => {
    expect(find('hoà bình', 'Hòa bình, hoà bình')).toEqual(['Hòa bình', 'hoà bình'])
    expect(find('hoà bình', 'Hòa bình, hoà bình', { foldTone: false })).toEqual(['hoà bình'])
  })

  it('keeps to whole words, and to case, when asked', () => {
    expect(find('an', 'An an toàn, Lan', { words: 'whole' })).toEqual(['An', 'an'])
    expect(find('an', 'An ăn toàn, Lan', { words: 'start', matchCase: true })).toEqual(['ăn'])
    expect(find('(EU)', 'ở(EU)và', { words: 'whole' })).toEqual(['(EU)'])
  })

  it('takes a no-break space for a space and never goes over the end of a paragraph', () => {
    expect(find('hai bên', 'hai\u00a0bên hai\nbên')).toEqual(['hai\u00a0bên'])
  })

  it('finds a query that was typed in decomposed letters', () => {
    expect(find('Việt'.normalize('NFD'), 'Việt Nam')).toEqual(['Việt'])
  })
})

describe('the words of an index', () => {
  it('are folded runs of letters and digits', () => {
    expect(textToTokens('KH&CN: Đổi mới 30,7% (ĐMST)')).toEqual(['kh', 'cn', 'doi', 'moi', '30', '7', 'dmst'])
  })
})
