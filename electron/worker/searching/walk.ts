import type { Span } from '../../../shared/document/span.ts'
import type { SearchQuery } from '../../../shared/ipc/search-calls.ts'
import { createMatcher, searchable, type Matcher } from '../../../shared/search/matcher.ts'
import type { Opened } from '../context.ts'

/** A text of a live article in which the query stands, and where. */
export type Found = { readonly articleId: string; readonly text: string; readonly spans: readonly Span[] }

/** Milliseconds after which a piece of the walk ends, whatever it has found: writing must not wait for searching. */
const PIECE_MS = 6

export const queryToMatcher = (query: SearchQuery): Matcher =>
  createMatcher(query.query, { ...query, words: query.wholeWord ? 'whole' : 'start' })

/**
 * Looks at the candidates of the index behind `after` until `take` has had enough (`false`) or the time is up. Returns
 * where to go on, or `null` when all have been looked at. The index ignores marks, case and punctuation; the text
 * decides.
 */
export function walk(
  { project }: Opened,
  query: SearchQuery,
  matcher: Matcher,
  after: number,
  take: (found: Found) => boolean,
): number | null {
  const until = performance.now() + PIECE_MS
  let last = after
  let isEnough = false
  let text = ''
  let spans: readonly Span[] = []
  if (query.query.trim() === '') return null
  for (const { place, articleId, hash } of project.search.candidates(query.query, query.wholeWord, after)) {
    if (place !== last) {
      // Articles with one and the same text have one place, so a piece never ends between them.
      if (isEnough || (last !== after && performance.now() > until)) return last
      text = project.search.textOf(hash)
      spans = Array.from(matcher(searchable(text)))
    }
    last = place
    if (spans.length > 0 && !take({ articleId, text, spans })) isEnough = true
  }
  return null
}
