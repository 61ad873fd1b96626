import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Failure } from '../../shared/base/errors.ts'
import { newId } from '../../shared/base/ids.ts'
import type { Span } from '../../shared/document/span.ts'
import type { FoundArticle, SearchQuery } from '../../shared/ipc/search-calls.ts'
import { openArticle } from './articles.ts'
import { call, failureOf } from './bridge.ts'
import { plainQuery } from './finding.ts'
import { session, update } from './store.ts'

/** What is sought in the whole project, and the articles found so far. */
export type ProjectSearch = {
  readonly query: SearchQuery
  readonly articles: readonly FoundArticle[]
  /** Where to go on; `null` when all has been looked at. */
  readonly next: number | null
  readonly isBusy: boolean
  /** In all; `null` while it is being counted. */
  readonly total: { readonly articles: number; readonly hits: number } | null
  readonly failure: Failure | null
  /** The job that counts. */
  readonly job: string | null
}

const blank: ProjectSearch = {
  query: plainQuery,
  articles: [],
  next: null,
  isBusy: false,
  total: null,
  failure: null,
  job: null,
}
export const projectSearch = createStore<ProjectSearch>(() => blank)
export const useProjectSearch = <T>(selector: (state: ProjectSearch) => T): T => useStore(projectSearch, selector)

/** Articles asked for at once: what is seen at first, and again when the list comes to its end. */
const PAGE = 50
/** How long somebody must have stopped typing before everything is counted. Milliseconds. */
const REST_MS = 300

/** Opens the panel; selected words are sought at once. */
export function openProjectSearch(): void {
  const { selection } = session.getState()
  update({ dialog: { type: 'find-project' } })
  const words = selection && selection.quote.length <= 200 && !selection.quote.includes('\n') ? selection.quote : null
  void searchProject(words === null ? {} : { query: words })
}

/** Seeks anew. Of answers that cross each other the last question's counts. */
export async function searchProject(set: Partial<SearchQuery>): Promise<void> {
  const { query: before, job } = projectSearch.getState()
  if (job !== null) void call('job.cancel', { job }).catch(() => undefined)
  const query = { ...before, ...set }
  projectSearch.setState({ ...blank, query })
  if (query.query.trim() === '') return
  projectSearch.setState({ next: 0 })
  await searchOn()
  setTimeout(() => void countAll(query), REST_MS)
}

/** Finds the next articles. */
export async function searchOn(): Promise<void> {
  const { query, next, isBusy, articles } = projectSearch.getState()
  if (next === null || isBusy) return
  projectSearch.setState({ isBusy: true })
  const isStill = (): boolean => projectSearch.getState().query === query
  try {
    let [after, found] = [next as number | null, articles]
    const wanted = articles.length + PAGE
    while (after !== null && found.length < wanted && isStill()) {
      const page = await call('search.project', { ...query, after, limit: Math.min(PAGE, wanted - found.length) })
      ;[after, found] = [page.next, [...found, ...page.articles]]
      if (isStill()) projectSearch.setState({ articles: found, next: after })
    }
  } catch (error) {
    if (isStill()) projectSearch.setState({ failure: failureOf(error), next: null })
  } finally {
    if (isStill()) projectSearch.setState({ isBusy: false })
  }
}

async function countAll(query: SearchQuery): Promise<void> {
  if (projectSearch.getState().query !== query) return
  const job = newId()
  projectSearch.setState({ job })
  try {
    const total = await call('search.count', { ...query, job })
    if (projectSearch.getState().job === job) projectSearch.setState({ total, job: null })
  } catch {
    // Cancelled by the next question, or the list's own failure tells the reason.
    if (projectSearch.getState().job === job) projectSearch.setState({ job: null })
  }
}

/** Shows a hit in its article, selected. */
export async function openHit(articleId: string, hit: Span): Promise<void> {
  update({ dialog: null })
  if (session.getState().open?.id !== articleId) await openArticle(articleId)
  // The article is put into the pane with the next paint.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { viewer, open } = session.getState()
      if (open?.id !== articleId) return
      viewer?.focus()
      viewer?.select({ start: hit.start, end: hit.end })
      viewer?.scrollTo(hit.start)
    }),
  )
}
