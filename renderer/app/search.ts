import { foldForSearch, hasDiacritics } from '../../shared/document/search-folding.ts'

/**
 * How well a name fits what was typed: 0 not at all, 1 when it begins with it. Every word must be in the name; words
 * typed without diacritics match with and without. Scores only order the list, so their distances mean nothing.
 */
export function matchScore(name: string, query: string): number {
  const fold = hasDiacritics(query) ? (text: string) => text.toLowerCase() : foldForSearch
  const folded = fold(name)
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return 1
  const scores = words.map(word => wordScore(folded, word))
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function wordScore(folded: string, word: string): number {
  const at = folded.indexOf(word)
  if (at < 0) return 0
  if (at === 0) return 1
  return folded.includes(` ${word}`) ? 0.8 : 0.4
}
