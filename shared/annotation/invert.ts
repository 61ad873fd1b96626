import { sameJson, type Json } from '../base/json.ts'
import { change, kindToNoun, kindToVerb, removal, restoration, type Change, type Event, type Fields } from './events.ts'
import type { FoldedObject } from './fold.ts'

/** What an undo has to know of the present: the object, and whether somebody else has written to it since. */
export type Present = {
  object(noun: ReturnType<typeof kindToNoun>, id: string): FoldedObject | undefined
  /** Whether an event of another author on this object came after `at`. */
  touchedByOthers(id: string, event: Pick<Event, 'at' | 'author'>): boolean
}

/**
 * The changes that take the events of one step back, last first. Only what is still as the step left it is taken
 * back: a field that somebody has written since keeps their value, and an object that somebody else has worked on is
 * not removed from under them. Such an event gives a change of no fields, so that the log still shows the undo.
 */
export const invertStep = (events: readonly Event[], present: Present): readonly Change[] =>
  events.toReversed().map(event => invertEvent(event, present))

function invertEvent(event: Event, present: Present): Change {
  const noun = kindToNoun(event.kind)
  const { object: id, set = {}, was = {} } = event.payload
  const verb = kindToVerb(event.kind)
  if (verb === 'remove') return restoration(noun, id)
  if (verb === 'add' || verb === 'restore') {
    return present.touchedByOthers(id, event) ? change(noun, id, {}, {}) : removal(noun, id)
  }
  const now = present.object(noun, id)?.fields ?? {}
  const mine = Object.keys(set).filter(name => sameJson(now[name] ?? null, set[name] ?? null))
  return change(noun, id, pick(was, mine), pick(set, mine))
}

const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name): [string, Json] => [name, fields[name] ?? null]))
