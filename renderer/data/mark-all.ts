import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { labelById } from '../../shared/annotation/codebook.ts'
import { quoteOf } from '../../shared/annotation/check.ts'
import type { Annotation } from '../../shared/annotation/model.ts'
import type { Failure } from '../../shared/base/errors.ts'
import { newId } from '../../shared/base/ids.ts'
import type { Input } from '../../shared/ipc/contract.ts'
import type { Occurrence, SearchQuery } from '../../shared/ipc/search-calls.ts'
import { newFrame } from './annotating.ts'
import { call, failureOf } from './bridge.ts'
import { plainQuery } from './finding.ts'
import { focusedMark, session, update } from './store.ts'
import { write } from './writes.ts'

export type Sameness = 'exact' | 'case' | 'marks'

/** The places where the same words stand, and which of them are to be marked. */
export type MarkAll = {
  readonly words: string
  readonly labelId: string
  /** Taken over from the mark that is the pattern, as long as the label stays its own. */
  readonly like: Pick<Annotation, 'labelId' | 'attributes'> | null
  readonly isWholeProject: boolean
  /** `exact`; ignoring `case`; ignoring case and diacritical `marks`. */
  readonly sameness: Sameness
  readonly foldTone: boolean
  readonly wholeWord: boolean
  /** Whether places in text that was set aside are offered. */
  readonly withAside: boolean
  readonly places: readonly Occurrence[]
  readonly titles: Readonly<Record<string, string>>
  readonly isCut: boolean
  /** Numbers of the places that were refused. */
  readonly refused: ReadonlySet<number>
  readonly isBusy: boolean
  readonly failure: Failure | null
  readonly job: string | null
}

const blank: MarkAll = {
  words: '',
  labelId: '',
  like: null,
  isWholeProject: false,
  sameness: 'exact',
  foldTone: true,
  wholeWord: true,
  withAside: false,
  places: [],
  titles: {},
  isCut: false,
  refused: new Set(),
  isBusy: false,
  failure: null,
  job: null,
}
export const markAll = createStore<MarkAll>(() => blank)
export const useMarkAll = <T>(selector: (state: MarkAll) => T): T => useStore(markAll, selector)

/** Longest words that are sought again. Unit: UTF-16 code units; the query's own limit. */
const LONGEST = 500

/** Opens the preview for the selection, or for the focused mark's words. `false` when there is neither. */
export function openMarkAll(): boolean {
  const { selection, open, project, paletteLayer } = session.getState()
  const mark = selection ? undefined : focusedMark(session.getState())
  const words = selection?.quote ?? (mark && open ? quoteOf(open.text, mark.segments.slice(0, 1)) : '')
  const labels = project?.codebook.labels ?? []
  const labelId = mark?.labelId ?? labels.find(label => label.layer === paletteLayer)?.id
  if (words.trim() === '' || words.length > LONGEST || labelId === undefined) return false
  markAll.setState({ ...blank, words, labelId, like: mark ?? null })
  update({ dialog: { type: 'mark-all' } })
  void findPlaces()
  return true
}

export type MarkAllChoice = Pick<
  MarkAll,
  'labelId' | 'isWholeProject' | 'sameness' | 'foldTone' | 'wholeWord' | 'withAside'
>

export function changeMarkAll(set: Partial<MarkAllChoice>): void {
  markAll.setState(set)
  void findPlaces()
}

const toQuery = ({ words, sameness, foldTone, wholeWord }: MarkAll): SearchQuery => ({
  ...plainQuery,
  query: words,
  diacritics: sameness === 'marks' ? 'folded' : 'exact',
  matchCase: sameness === 'exact',
  foldTone,
  wholeWord,
})

/** Seeks anew; of answers that cross each other the last question's counts. */
async function findPlaces(): Promise<void> {
  const { open, project } = session.getState()
  const state = markAll.getState()
  const label = project && labelById(project.codebook, state.labelId)
  if (!open || !label) return
  if (state.job !== null) void call('job.cancel', { job: state.job }).catch(() => undefined)
  const job = newId()
  markAll.setState({ job, isBusy: true, failure: null, refused: new Set() })
  const articleId = state.isWholeProject ? null : open.id
  const where = { job, articleId, layer: label.layer, labelId: label.id }
  try {
    const { places, titles, isCut } = await call('search.occurrences', { ...toQuery(state), ...where })
    if (markAll.getState().job !== job) return
    const shown = state.withAside ? places : places.filter(place => place.state !== 'aside')
    markAll.setState({ places: shown, titles, isCut, isBusy: false, job: null })
  } catch (error) {
    if (markAll.getState().job === job)
      markAll.setState({ failure: failureOf(error), places: [], isBusy: false, job: null })
  }
}

/** Takes or refuses a place; one that is marked already stays as it is. */
export function togglePlace(at: number): void {
  const { refused, places } = markAll.getState()
  if (places[at]?.state === 'marked') return
  const next = new Set(refused)
  if (!next.delete(at)) next.add(at)
  markAll.setState({ refused: next })
}

/** Refuses all of them, or takes all when none is taken. */
export function toggleAll(): void {
  const state = markAll.getState()
  const isEmpty = chosenPlaces(state).length === 0
  markAll.setState({ refused: isEmpty ? new Set() : new Set(state.places.keys()) })
}

export const chosenPlaces = ({ places, refused }: Pick<MarkAll, 'places' | 'refused'>): readonly Occurrence[] =>
  places.filter((place, at) => place.state !== 'marked' && !refused.has(at))

/** Marks what was taken, as one step. Those of the open article are painted at once. */
export function applyMarkAll(): void {
  const state = markAll.getState()
  const { project, open } = session.getState()
  const label = project && labelById(project.codebook, state.labelId)
  const chosen = chosenPlaces(state)
  if (!project || !label || state.isBusy || chosen.length === 0) return
  const like = {
    layer: label.layer,
    labelId: label.id,
    attributes: state.like?.labelId === label.id ? state.like.attributes : {},
    ...(label.layer === 'commitment' ? { frame: newFrame(project.codebook, label) } : {}),
  }
  const places: Input<'annotation.addMany'>['places'] = chosen.map(({ articleId, start, end, words }) => ({
    id: newId(),
    articleId,
    start,
    end,
    quote: words,
  }))
  const createdAt = new Date().toISOString()
  const put = chosen.flatMap((place, at): Annotation[] => {
    if (place.articleId !== open?.id) return []
    const segments = [{ start: place.start, end: place.end }]
    const mark = { ...like, id: places[at]!.id, articleId: open.id, segments }
    return [{ ...mark, status: 'confirmed', note: '', annotatorId: project.annotator.id, createdAt }]
  })
  update({ dialog: null, selection: null })
  markAll.setState(blank)
  void write(() => call('annotation.addMany', { like, places }), { put })
}
