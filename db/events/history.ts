import { ActionableError } from '../../shared/base/errors.ts'
import type { Clock } from '../../shared/base/clock.ts'
import type { Id } from '../../shared/base/ids.ts'
import { kindToNoun, type Event, type EventKind, type Fields } from '../../shared/annotation/events.ts'
import { headOf } from '../../shared/annotation/step-name.ts'
import type { StepResult } from './append.ts'
import type { Tables } from './state.ts'
import { redoStep, undoStep } from './undo.ts'

/** Events read of a step to find the one that stands for it. */
const HEAD_EVENTS = 20

/** A step of one annotator's history that can be gone to. */
export type HistoryStep = {
  readonly step: Id
  readonly author: Id
  readonly state: 'done' | 'undone'
  /** Stamp of its first event. */
  readonly at: string
  readonly kinds: readonly { readonly kind: EventKind; readonly count: number }[]
  /** The event that it is named after, and its object's fields as they are now (of a removed one: as they were). */
  readonly head: Event
  readonly fields: Fields
  /** Fields of the article that the object is in, also of one that was taken out since; empty where there is none. */
  readonly article: Fields
}
export type HistoryPage = {
  readonly steps: readonly HistoryStep[]
  /** Where the next page begins; `null` at the beginning of the history. */
  readonly next: string | null
}

/**
 * One annotator's steps from the newest to the oldest: those undone, then those done, each in the order in which redo
 * and undo meet them. Steps that a later one has made unreachable stay in the log and are not listed. `from` is the
 * `next` of the page before.
 */
export function historyPage(tables: Tables, author: Id, from: string | null, limit: number): HistoryPage {
  const { state, after } = readCursor(from)
  const undone = state === 'undone' ? tables.steps.turnable(author, 'undone', after, limit) : []
  const room = limit - undone.length
  const done = room > 0 ? tables.steps.turnable(author, 'done', state === 'done' ? after : '', room) : []
  const rows = [...undone, ...done]
  const last = rows.at(-1)
  return {
    steps: rows.map(row => historyStep(tables, row.id)),
    next: rows.length < limit || !last ? null : `${last.state} ${last.movedAt}`,
  }
}

function readCursor(from: string | null): { readonly state: 'done' | 'undone'; readonly after: string } {
  if (from === null) return { state: 'undone', after: '' }
  const at = from.indexOf(' ')
  return { state: from.slice(0, at) === 'done' ? 'done' : 'undone', after: from.slice(at + 1) }
}

/** One step as the history lists it. Throws when there is no such step. */
export function historyStep({ steps, events, state }: Tables, step: Id): HistoryStep {
  const { author, state: turned } = steps.head(step)
  const { kinds, at } = steps.summary(step)
  const head = headOf(events.firstOf(step, HEAD_EVENTS))
  const fields = state[kindToNoun(head.kind)].load(head.payload.object)?.fields ?? {}
  const articleId = kindToNoun(head.kind) === 'article' ? head.payload.object : fields['articleId']
  const article = typeof articleId === 'string' ? (state.article.load(articleId)?.fields ?? {}) : {}
  return { step, author, state: turned === 'undone' ? 'undone' : 'done', at, kinds, head, fields, article }
}

/**
 * Undoes or redoes an author's steps until `target` is the last one done (`null`: until nothing is). Each is appended
 * as a step of its own, as undo and redo are; all of them in the caller's transaction. `onTurned` is told how many of
 * how many are turned. Throws `step-unreachable` for a step that is not the author's or was left behind.
 */
export function goToStep(
  tables: Tables,
  clock: Clock,
  author: Id,
  target: Id | null,
  onTurned: (done: number, total: number) => void,
): readonly StepResult[] {
  const { steps } = tables
  const total = steps.distance(author, target)
  if (total === undefined) throw new ActionableError('step-unreachable')
  const isBack = target === null || steps.head(target).state === 'done'
  const turned: StepResult[] = []
  while (turned.length < total) {
    turned.push(isBack ? undoStep(tables, clock, author) : redoStep(tables, clock, author))
    onTurned(turned.length, total)
  }
  return turned
}
