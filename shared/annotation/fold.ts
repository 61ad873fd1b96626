import { compareEvents, kindToNoun, kindToVerb, type Event, type Fields, type Noun } from './events.ts'

/** An object as the events so far have left it. A removed one keeps its fields, so that it can be restored. */
export type FoldedObject = { readonly fields: Fields; readonly removed: boolean }
/** Current state: every object ever added, by noun and id. */
export type State = ReadonlyMap<Noun, ReadonlyMap<string, FoldedObject>>

/**
 * The object after one more event, in the order of `compareEvents`. A field takes the last writer; a removed object
 * stays removed until it is restored, whatever else is written to it. Anything said of an object that was never added
 * is without effect (`undefined` stays `undefined`).
 */
export function foldObject(
  before: FoldedObject | undefined,
  event: Pick<Event, 'kind' | 'payload'>,
): FoldedObject | undefined {
  const verb = kindToVerb(event.kind)
  if (verb === 'add')
    return { fields: write(before?.fields ?? {}, event.payload.set), removed: before?.removed ?? false }
  if (before === undefined) return undefined
  if (verb === 'change') return { ...before, fields: write(before.fields, event.payload.set) }
  return { ...before, removed: verb === 'remove' }
}

/** `null` takes a field away, so that "absent" has one form. */
function write(fields: Fields, set: Fields | undefined): Fields {
  const next = { ...fields, ...set }
  for (const [name, value] of Object.entries(next)) if (value === null) delete next[name]
  return next
}

/** The state that a set of events makes. Order and repetition of the input do not matter. */
export function foldEvents(events: Iterable<Event>): State {
  const state = new Map<Noun, Map<string, FoldedObject>>()
  const seen = new Set<string>()
  for (const event of [...events].sort(compareEvents)) {
    if (seen.has(event.id)) continue
    seen.add(event.id)
    const noun = kindToNoun(event.kind)
    const objects = state.get(noun) ?? new Map<string, FoldedObject>()
    const after = foldObject(objects.get(event.payload.object), event)
    if (after === undefined) continue
    state.set(noun, objects.set(event.payload.object, after))
  }
  return state
}
