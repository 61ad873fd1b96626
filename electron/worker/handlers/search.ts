import type { Handlers } from '../../../shared/ipc/contract.ts'
import type { FoundArticle } from '../../../shared/ipc/search-calls.ts'
import type { Context, Opened } from '../context.ts'
import { withContext } from '../searching/context.ts'
import { findOccurrences } from '../searching/occurrences.ts'
import { findPattern } from '../searching/pattern.ts'
import { queryToMatcher, walk, type Found } from '../searching/walk.ts'

type Calls = 'search.project' | 'search.count' | 'search.occurrences' | 'search.pattern'

/** Hits of one article that are listed; the others are found in the article. */
const HITS_LISTED = 8

export const searchHandlers = (context: Context): Pick<Handlers<'worker'>, Calls> => ({
  'search.project'({ after, limit, ...query }) {
    const opened = context.opened()
    const articles: FoundArticle[] = []
    const next = walk(opened, query, queryToMatcher(query), after, found => {
      articles.push(toFoundArticle(opened, found))
      return articles.length < limit
    })
    return { articles, next }
  },
  'search.count': ({ job, ...query }) =>
    context.jobs.run(job, async work => {
      const matcher = queryToMatcher(query)
      const counted = { articles: 0, hits: 0 }
      for (let after: number | null = 0; after !== null;) {
        after = walk(context.opened(), query, matcher, after, ({ spans }) => {
          counted.articles += 1
          counted.hits += spans.length
          return true
        })
        await work.breathe()
        work.check()
      }
      return counted
    }),
  'search.occurrences': ({ job, ...wanted }) =>
    context.jobs.run(job, work => findOccurrences(context.opened(), work, { job, ...wanted })),
  async 'search.pattern'({ articleId, pattern, matchCase }) {
    const opened = context.opened()
    return { edges: await findPattern(opened.textOf(opened.article(articleId)), pattern, matchCase) }
  },
})

function toFoundArticle(opened: Opened, { articleId, text, spans }: Found): FoundArticle {
  const { title, date } = opened.article(articleId)
  const hits = spans.slice(0, HITS_LISTED).map(at => withContext(text, at))
  return { articleId, title, date, count: spans.length, hits }
}
