import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Failure } from '../../shared/base/errors.ts'
import { span, type Span } from '../../shared/document/span.ts'
import type { SearchQuery } from '../../shared/ipc/search-calls.ts'
import { createMatcher, searchable, type Searchable } from '../../shared/search/matcher.ts'
import type { ViewPlace } from '../viewer/api.ts'
import { call, failureOf } from './bridge.ts'
import { session } from './store.ts'

/** What is sought in the open article, and what was found. */
export type Finding = {
  readonly isOpen: boolean
  readonly query: SearchQuery
  readonly isPattern: boolean
  /** In reading order, none over another. */
  readonly spans: readonly Span[]
  /** Number of the hit that is walked to; -1 when there is none. */
  readonly current: number
  /** Why a pattern found nothing. */
  readonly failure: Failure | null
  /** Where one was before. */
  readonly from: ViewPlace | null
  /** The open article's text with its keys, kept while one types. */
  readonly text: Searchable | null
  /** Grows each time the field is asked for, so that it takes the keyboard again. */
  readonly asked: number
}

export const plainQuery: SearchQuery = {
  query: '',
  diacritics: 'auto',
  matchCase: false,
  wholeWord: false,
  foldTone: true,
}
export const finding = createStore<Finding>(() => ({
  isOpen: false,
  query: plainQuery,
  isPattern: false,
  spans: [],
  current: -1,
  failure: null,
  from: null,
  text: null,
  asked: 0,
}))
export const useFinding = <T>(selector: (state: Finding) => T): T => useStore(finding, selector)

/** Opens the bar, with the selected words in it when they are on one line. */
export function openFind(): void {
  const { viewer, selection } = session.getState()
  const { query, from, isOpen, asked } = finding.getState()
  const words = selection && selection.quote.length <= 200 && !selection.quote.includes('\n') ? selection.quote : null
  finding.setState({
    isOpen: true,
    from: isOpen ? from : (viewer?.place() ?? null),
    query: words === null ? query : { ...query, query: words },
    asked: asked + 1,
  })
  void findNow()
}

/** Takes the bar away. `goBack` leads to where one was; otherwise the hit that was walked to is selected. */
export function closeFind(goBack: boolean): void {
  const { from, spans, current } = finding.getState()
  const { viewer } = session.getState()
  finding.setState({ isOpen: false, spans: [], current: -1, from: null, failure: null, text: null })
  viewer?.setHits([], -1)
  const hit = spans[current]
  if (goBack && from) viewer?.returnTo(from)
  else if (hit) viewer?.select(hit)
  viewer?.focus()
}

export function changeFind(set: Partial<SearchQuery>, isPattern = finding.getState().isPattern): void {
  finding.setState(({ query }) => ({ query: { ...query, ...set }, isPattern }))
  void findNow()
}

/** To the next or previous hit, around the ends. Without an open bar it opens with what was sought last. */
export function stepHit(direction: 1 | -1): void {
  const { isOpen, spans, current, query } = finding.getState()
  if (!isOpen) return query.query === '' ? openFind() : reopen()
  if (spans.length === 0) return
  show(spans, (current + direction + spans.length) % spans.length)
}

function reopen(): void {
  finding.setState({ isOpen: true, from: session.getState().viewer?.place() ?? null })
  void findNow()
}

/** Looks again; also called when another article has been opened. Of answers that cross each other the last counts. */
export async function findNow(): Promise<void> {
  const { open } = session.getState()
  const { query, isPattern, isOpen } = finding.getState()
  if (!isOpen) return
  if (!open || query.query === '') {
    finding.setState({ failure: null })
    return show([], -1)
  }
  const { spans, failure } = isPattern ? await findByPattern(open.id, query) : findWords(open.text, query)
  const now = finding.getState()
  if (now.query !== query || now.isPattern !== isPattern || session.getState().open?.text !== open.text || !now.isOpen)
    return
  finding.setState({ failure })
  // Asked again about the same words of the same text, one stays where one has walked to.
  const walkedTo = isSame(spans, now.spans) ? now.current : firstFrom(spans, now.from)
  show(spans, walkedTo)
}

type Found = { readonly spans: readonly Span[]; readonly failure: Failure | null }

function findWords(text: string, query: SearchQuery): Found {
  const known = finding.getState().text
  const source = known?.text === text ? known : searchable(text)
  if (source !== known) finding.setState({ text: source })
  const matcher = createMatcher(query.query, { ...query, words: query.wholeWord ? 'whole' : 'any' })
  return { spans: Array.from(matcher(source)), failure: null }
}

async function findByPattern(articleId: string, { query, matchCase }: SearchQuery): Promise<Found> {
  try {
    const { edges } = await call('search.pattern', { articleId, pattern: query, matchCase })
    const spans = edges.flatMap((start, at) => (at % 2 === 0 ? [span(start, edges[at + 1]!)] : []))
    return { spans, failure: null }
  } catch (error) {
    return { spans: [], failure: failureOf(error) }
  }
}

const isSame = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length > 0 && a.length === b.length && a.every(({ start, end }, at) => start === b[at]!.start && end === b[at]!.end)

/** The first hit at or behind the place where one was, else the first of all. */
const firstFrom = (spans: readonly Span[], from: ViewPlace | null): number => {
  const start = Math.min(from?.anchor ?? 0, from?.head ?? 0)
  const at = spans.findIndex(hit => hit.start >= start)
  return at >= 0 ? at : spans.length > 0 ? 0 : -1
}

function show(spans: readonly Span[], current: number): void {
  const { viewer } = session.getState()
  finding.setState({ spans, current })
  viewer?.setHits(spans, current)
  const hit = spans[current]
  if (hit) viewer?.scrollTo(hit.start)
}
