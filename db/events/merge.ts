import { z } from 'zod'
import { ActionableError } from '../../shared/base/errors.ts'
import type { Clock } from '../../shared/base/clock.ts'
import { sameJson } from '../../shared/base/json.ts'
import { Event, kindToNoun, type Noun } from '../../shared/annotation/events.ts'
import type { StoredText } from '../repositories/texts.ts'
import { addText, requireText } from './append.ts'
import { refold, type Tables } from './state.ts'
import { rebuildSteps } from './step-table.ts'

/**
 * Takes the events of another log in: union by id, then the touched objects and the authors' steps are made again from
 * the log. Must run inside a transaction, so that all of it is taken or nothing. Throws `event-invalid` and `clock-ahead`.
 */
export function mergeEvents(
  tables: Tables,
  clock: Clock,
  events: Iterable<unknown>,
  texts: Iterable<StoredText>,
): number {
  for (const text of texts) refuse(text.hash, () => addText(tables, text))
  const touched = new Map<string, { noun: Noun; id: string; by: string }>()
  const authors = new Set<string>()
  let added = 0
  for (const input of events) {
    const event = readEvent(input)
    if (isKnown(tables, event)) continue
    clock.see(event.at)
    refuse(event.id, () => takeIn(tables, event))
    const noun = kindToNoun(event.kind)
    const id = event.payload.object
    touched.set(`${noun} ${id}`, { noun, id, by: event.id })
    authors.add(event.author)
    added += 1
  }
  for (const { noun, id, by } of touched.values()) refuse(by, () => refold(tables, noun, id))
  for (const author of authors) rebuildSteps(tables, author)
  return added
}

function takeIn(tables: Tables, event: Event): void {
  const { author, intent, target } = tables.events.firstOfStep(event.step) ?? event
  if (author !== event.author || intent !== event.intent || target !== event.target) {
    throw new Error(`it does not belong to step ${event.step}`)
  }
  requireText(tables, event)
  tables.events.add(event)
}

function readEvent(input: unknown): Event {
  const result = Event.safeParse(input)
  if (result.success) return result.data
  const id = (input as { id?: unknown } | null | undefined)?.id
  throw new ActionableError('event-invalid', { id: String(id), detail: z.prettifyError(result.error) })
}

/** Whether the log has this very event. The same id with other content is refused: one of the two is not genuine. */
function isKnown({ events }: Tables, event: Event): boolean {
  const known = events.get(event.id)
  if (known === undefined) return false
  if (sameJson(known, event)) return true
  throw new ActionableError('event-invalid', { id: event.id, detail: 'the project has another event with this id' })
}

/** What would be a bug in a step of our own is bad input here. */
function refuse(id: string, work: () => void): void {
  try {
    work()
  } catch (cause) {
    if (!(cause instanceof Error) || 'code' in cause) throw cause
    const detail = cause instanceof z.ZodError ? z.prettifyError(cause) : cause.message
    throw new ActionableError('event-invalid', { id, detail }, { cause })
  }
}
