import { z } from 'zod'
import { Layer } from '../annotation/codebook.ts'
import { Id } from '../base/ids.ts'
import { TextOffset } from '../document/span.ts'

const Count = z.number().int().nonnegative()

/** What is sought, and how it is compared; see `shared/search/matcher.ts`. */
const Query = z.object({
  /** Limit: a sentence or two. */
  query: z.string().max(500),
  diacritics: z.enum(['auto', 'exact', 'folded']),
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
  foldTone: z.boolean(),
})
export type SearchQuery = z.infer<typeof Query>

/** Words with what stands before and after them in their paragraph, for a line of a list. */
const Hit = z.object({
  start: TextOffset,
  end: TextOffset,
  before: z.string(),
  words: z.string(),
  after: z.string(),
})
export type SearchHit = z.infer<typeof Hit>

const FoundArticle = z.object({
  articleId: Id,
  title: z.string(),
  date: z.string().nullable(),
  /** Hits in the whole article; `hits` holds the first of them. */
  count: Count,
  hits: z.array(Hit),
})
export type FoundArticle = z.infer<typeof FoundArticle>

/** A place for a mark. `marked`: it has a mark of that label already; `aside`: it lies in text that was set aside. */
const Occurrence = Hit.extend({ articleId: Id, state: z.enum(['free', 'marked', 'aside']) })
export type Occurrence = z.infer<typeof Occurrence>

/** The most occurrences that are offered for marking at once. */
export const MOST_OCCURRENCES = 20_000
/** The most hits of a pattern in one article that are told. */
export const MOST_PATTERN_HITS = 50_000

export const searchCalls = {
  /**
   * The next articles with the query at the beginning of a word, in the order in which they came, behind `after`. Answers
   * within some milliseconds with what it has found until then; `next` is where to go on, `null` at the end.
   */
  'search.project': {
    at: 'worker',
    input: Query.extend({ after: Count, limit: z.number().int().min(1).max(50) }),
    output: z.object({ articles: z.array(FoundArticle), next: Count.nullable() }),
  },
  /** How many articles and hits there are in all. A job. */
  'search.count': {
    at: 'worker',
    input: Query.extend({ job: Id }),
    output: z.object({ articles: Count, hits: Count }),
  },
  /**
   * Where else the words of a mark stand, in one article or (without `articleId`) in the project, at most
   * `MOST_OCCURRENCES`. A job.
   */
  'search.occurrences': {
    at: 'worker',
    input: Query.extend({ job: Id, articleId: Id.nullable(), layer: Layer, labelId: Id }),
    output: z.object({
      places: z.array(Occurrence),
      titles: z.record(Id, z.string()),
      isCut: z.boolean(),
    }),
  },
  /**
   * Where a regular expression matches in an article: starts and ends in turn, at most `MOST_PATTERN_HITS` matches.
   * Refuses `pattern-invalid`, and `pattern-too-slow` after a second.
   */
  'search.pattern': {
    at: 'worker',
    input: z.object({ articleId: Id, pattern: z.string().min(1).max(500), matchCase: z.boolean() }),
    output: z.object({ edges: z.array(Count) }),
  },
} as const
