import { overlaps, type Span } from '../../../shared/document/span.ts'
import type { Output, ParsedInput } from '../../../shared/ipc/contract.ts'
import { MOST_OCCURRENCES, type Occurrence } from '../../../shared/ipc/search-calls.ts'
import { createMatcher, searchable } from '../../../shared/search/matcher.ts'
import type { Opened } from '../context.ts'
import type { Job } from '../jobs.ts'
import { withContext } from './context.ts'
import { queryToMatcher, walk, type Found } from './walk.ts'

type Wanted = ParsedInput<'search.occurrences'>

/** Where the words stand, with what of it is marked or set aside already. Throws `cancelled`, `article-unknown`. */
export async function findOccurrences(opened: Opened, job: Job, wanted: Wanted): Promise<Output<'search.occurrences'>> {
  const places: Occurrence[] = []
  const take = (found: Found): boolean => {
    places.push(...placesOf(opened, wanted, found))
    return places.length <= MOST_OCCURRENCES
  }
  if (wanted.articleId !== null) take(inArticle(opened, wanted, wanted.articleId))
  else await inProject(opened, job, wanted, take)
  const kept = places.slice(0, MOST_OCCURRENCES)
  const ids = new Set(kept.map(place => place.articleId))
  return {
    places: kept,
    titles: Object.fromEntries(Array.from(ids, id => [id, opened.article(id).title])),
    isCut: places.length > kept.length,
  }
}

/** Inside one article the words may stand anywhere that `wholeWord` allows. */
function inArticle(opened: Opened, wanted: Wanted, articleId: string): Found {
  const text = opened.textOf(opened.article(articleId))
  const matcher = createMatcher(wanted.query, { ...wanted, words: wanted.wholeWord ? 'whole' : 'any' })
  return { articleId, text, spans: Array.from(matcher(searchable(text))) }
}

async function inProject(opened: Opened, job: Job, wanted: Wanted, take: (found: Found) => boolean): Promise<void> {
  const matcher = queryToMatcher(wanted)
  const state = { isEnough: false }
  for (let after: number | null = 0; after !== null && !state.isEnough;) {
    after = walk(opened, wanted, matcher, after, found => {
      state.isEnough = !take(found)
      return !state.isEnough
    })
    await job.breathe()
    job.check()
  }
}

function placesOf({ project }: Opened, { layer, labelId }: Wanted, { articleId, text, spans }: Found): Occurrence[] {
  const marked = new Set(project.annotations.placesInArticle(articleId, layer, labelId))
  const aside = project.regions.inArticle(articleId).filter(region => region.state === 'aside')
  const stateOf = (at: Span): Occurrence['state'] => {
    if (marked.has(`${at.start} ${at.end}`)) return 'marked'
    return aside.some(region => overlaps(region, at)) ? 'aside' : 'free'
  }
  return spans.map(at => ({ ...withContext(text, at), articleId, state: stateOf(at) }))
}
