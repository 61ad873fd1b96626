import type { Region, RegionKind } from '../../shared/annotation/model.ts'
import { newId } from '../../shared/base/ids.ts'
import { paragraphBounds } from '../../shared/document/paragraph-bounds.ts'
import { overlaps, span, type Span } from '../../shared/document/span.ts'
import type { Written } from '../../shared/ipc/contract.ts'
import type { Proposal } from '../../shared/suggest/noise.ts'
import { openProposals } from '../../shared/suggest/regions.ts'
import { call } from './bridge.ts'
import { session, update, type Session } from './store.ts'
import { write } from './writes.ts'

type State = Region['state']
type Decision = Span & { readonly kind: RegionKind }

/** What nobody has decided about yet. */
export const pendingProposals = ({ proposals, regions }: Pick<Session, 'proposals' | 'regions'>): readonly Proposal[] =>
  openProposals(proposals, regions)

export const asideRegions = ({ regions }: Pick<Session, 'regions'>): readonly Region[] =>
  regions.filter(region => region.state === 'aside')

/** The set-aside passage that the words lie in or touch, if any: nothing is marked there. */
export const asideAt = (state: Pick<Session, 'regions'>, place: Span): Region | undefined =>
  asideRegions(state).find(region => overlaps(region, place))

async function decide(places: readonly Decision[], state: State): Promise<Written | undefined> {
  const { open, project } = session.getState()
  if (!open || !project || places.length === 0) return undefined
  const regions = places.map(({ start, end, kind }) => ({ start, end, kind, state }))
  // Stands in until the answer comes, so that the next question is never about what was just decided.
  const made = { articleId: open.id, annotatorId: project.annotator.id, createdAt: new Date().toISOString() }
  const expected = regions.map(region => ({ ...region, ...made, id: newId() }))
  session.setState(now => ({ regions: [...now.regions, ...expected].sort((a, b) => a.start - b.start) }))
  const written = await write(() => call('region.set', { articleId: open.id, regions }))
  const ids = new Set(expected.map(({ id }) => id))
  session.setState(now => ({ regions: now.regions.filter(({ id }) => !ids.has(id)) }))
  return written
}

/**
 * Sets aside what is selected within a paragraph, or all paragraphs that the selection or the caret touches; brings them
 * back when any of it is set aside already.
 */
export async function toggleAside(): Promise<void> {
  const state = session.getState()
  const { open, selection, viewer } = state
  const place = selection?.span ?? caretPlace(viewer?.place().head)
  if (!open || !place) return
  const paragraphs = wholeParagraphs(open.text, place)
  if (paragraphs === undefined) return update({ regionSaid: { key: 'reading.asideEmpty' } })
  const there = asideAt(state, paragraphs)
  const isPart = selection !== null && !open.text.slice(place.start, place.end).includes('\n')
  const chosen = there || !isPart ? paragraphs : place
  const written = await decide([{ ...chosen, kind: there?.kind ?? 'other' }], there ? 'kept' : 'aside')
  if (written) update({ selection: null, regionSaid: { key: there ? 'reading.broughtBack' : 'reading.asideDone' } })
}

const caretPlace = (head: number | undefined): Span | undefined => (head === undefined ? undefined : span(head, head))

/** From the first paragraph's start to the last one's end; `undefined` when they have no letters. */
function wholeParagraphs(text: string, place: Span): Span | undefined {
  const { start } = paragraphBounds(text, place.start)
  const { end } = paragraphBounds(text, Math.max(place.start, place.end - (place.end > place.start ? 1 : 0)))
  return start < end ? span(start, end) : undefined
}

/** Goes to the next proposal, round and round, and asks about it. */
export function reviewNext(): void {
  const state = session.getState()
  const pending = reviewItems(pendingProposals(state))
  const next = pending.find(({ start }) => start > (state.reviewing?.start ?? -1)) ?? pending[0]
  showProposal(next)
}

/** Lines of white space only are one question, however many they are. */
export function reviewItems(pending: readonly Proposal[]): readonly Proposal[] {
  const firstBlank = pending.find(({ kind }) => kind === 'blank')
  return pending.filter(proposal => proposal.kind !== 'blank' || proposal === firstBlank)
}

function showProposal(next: Proposal | undefined): void {
  if (!next) return update({ reviewing: null, regionSaid: { key: 'reading.noProposals' } })
  const { viewer } = session.getState()
  update({ reviewing: next, focused: null, selection: null, picking: null })
  viewer?.select({ start: next.start, end: next.start })
  viewer?.scrollTo(next.start)
  viewer?.focus()
}

/** What a decision about the proposal decides about with it. */
const alike = (pending: readonly Proposal[], proposal: Proposal): readonly Proposal[] =>
  proposal.kind === 'blank' ? pending.filter(({ kind }) => kind === 'blank') : [proposal]

/** Answers the present question and asks the next one at once. */
export async function answerProposal(state: State): Promise<void> {
  const now = session.getState()
  const { reviewing } = now
  if (!reviewing) return
  const pending = pendingProposals(now)
  const decided = alike(pending, reviewing)
  const left = reviewItems(pending.filter(proposal => !decided.includes(proposal)))
  const next = left.find(({ start }) => start > reviewing.start) ?? left[0]
  if (next) showProposal(next)
  else update({ reviewing: null })
  if (await decide(decided, state)) {
    const key = state === 'aside' ? 'reading.asideDone' : 'reading.keptDone'
    update({ regionSaid: { key: next ? key : 'reading.noProposals' } })
  }
}

/** Sets everything aside that is still proposed, in one step. */
export async function acceptAllProposals(): Promise<void> {
  const pending = pendingProposals(session.getState())
  update({ reviewing: null })
  const written = await decide(pending, 'aside')
  if (written) update({ regionSaid: { key: 'reading.asideAll', values: { count: pending.length } } })
}

export const leaveReview = (): void => update({ reviewing: null })
export const toggleAsideFolded = (): void => update({ asideFolded: !session.getState().asideFolded })
