import { sameJson, type Json } from '../base/json.ts'
import {
  change,
  kindToNoun,
  kindToVerb,
  removal,
  restoration,
  type Change,
  type Event,
  type Fields,
  type Noun,
} from './events.ts'
import { foldObject, type FoldedObject } from './fold.ts'

/** What an undo has to know of the present: the objects, and what others have done to them since. */
export type Present = {
  object(noun: Noun, id: string): FoldedObject | undefined
  /** Events by other authors that concern the event's object and come after it in the order of `compareEvents`. */
  laterOfOthers(event: Event): readonly Change[]
}

/**
 * The changes that take the events of one step back, last first. Only what is still as the step left it is taken
 * back: a field that somebody else has written since keeps their value, an object that somebody else has worked on is
 * not removed from under them, and what somebody else has removed too stays removed. Such an event gives a change of
 * no fields, so that the log still shows the undo.
 */
export function invertStep(events: readonly Event[], present: Present): readonly Change[] {
  // A step may write a field twice: each inverse has to be seen by the next one.
  const turnedBack = new Map<string, FoldedObject | undefined>()
  return events.toReversed().map(event => {
    const noun = kindToNoun(event.kind)
    const id = event.payload.object
    const key = `${noun} ${id}`
    const now = turnedBack.has(key) ? turnedBack.get(key) : present.object(noun, id)
    const inverse = invertEvent(event, now, present.laterOfOthers(event))
    turnedBack.set(key, foldObject(now, inverse))
    return inverse
  })
}

function invertEvent(event: Event, now: FoldedObject | undefined, laterOfOthers: readonly Change[]): Change {
  const noun = kindToNoun(event.kind)
  const { object: id, set = {}, was = {} } = event.payload
  const nothing = change(noun, id, {}, {})
  const verb = kindToVerb(event.kind)
  if (verb === 'remove') {
    return laterOfOthers.some(({ kind }) => kindToVerb(kind) === 'remove') ? nothing : restoration(noun, id)
  }
  if (verb !== 'change') return laterOfOthers.some(hasEffect) ? nothing : removal(noun, id)
  const theirs = new Set(laterOfOthers.flatMap(({ payload }) => Object.keys(payload.set ?? {})))
  const fields = now?.fields ?? {}
  const mine = Object.keys(set).filter(name => !theirs.has(name) && sameJson(fields[name] ?? null, set[name] ?? null))
  return change(noun, id, pick(was, mine), pick(set, mine))
}

/** An undo that found nothing to take back leaves a change of no fields behind. */
const hasEffect = ({ kind, payload }: Change): boolean =>
  kindToVerb(kind) !== 'change' || Object.keys(payload.set ?? {}).length > 0

const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name): [string, Json] => [name, fields[name] ?? null]))
