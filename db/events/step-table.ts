import type { Id } from '../../shared/base/ids.ts'
import type { Event } from '../../shared/annotation/events.ts'
import type { Tables } from './state.ts'

/** The first event of each of an author's steps, in the order of steps. */
export function firstEvents({ events }: Pick<Tables, 'events'>, author: Id): readonly Event[] {
  const first = new Map<Id, Event>()
  for (const event of events.ofAuthor(author)) if (!first.has(event.step)) first.set(event.step, event)
  return [...first.values()]
}

/** Makes an author's rows of the step table again from the log. */
export function rebuildSteps(tables: Pick<Tables, 'events' | 'steps'>, author: Id): void {
  const firsts = firstEvents(tables, author)
  tables.steps.clear(author)
  for (const first of firsts) tables.steps.add(first)
}
