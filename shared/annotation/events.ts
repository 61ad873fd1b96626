import { z } from 'zod'
import { Stamp } from '../base/clock.ts'
import { Id } from '../base/ids.ts'
import type { Json } from '../base/json.ts'

/** The kinds of object that events make and change. Every one is a bag of named fields. */
export const nouns = [
  'project',
  'annotator',
  'article',
  'progress',
  'label',
  'slot',
  'status',
  'annotation',
  'region',
] as const
export type Noun = (typeof nouns)[number]
export const verbs = ['add', 'change', 'remove', 'restore'] as const
export type Verb = (typeof verbs)[number]
export type EventKind = `${Noun}.${Verb}`
export const eventKinds = nouns.flatMap(noun => verbs.map(verb => `${noun}.${verb}` as const))

/** The fields of one object. `null` is the same as absent. */
export type Fields = Readonly<Record<string, Json>>
const FieldsSchema = z.record(z.string(), z.json()) as z.ZodType<Fields>

/**
 * `object` is the id of what changes. `add` sets all its fields; `change` sets some, with what they were before;
 * `remove` and `restore` have no fields.
 */
export const Payload = z.object({
  object: z.string().min(1),
  set: FieldsSchema.optional(),
  was: FieldsSchema.optional(),
})
export type Payload = z.infer<typeof Payload>

/** `do` can be undone; `setup` cannot (a new project's codebook and annotator); the others name the step they turn back. */
export const Intent = z.enum(['do', 'setup', 'undo', 'redo'])
export type Intent = z.infer<typeof Intent>

/** One immutable record of one change. The fold orders events by `(at, id)`. */
export const Event = z.object({
  id: Id,
  at: Stamp,
  author: Id,
  kind: z.enum(eventKinds as [EventKind, ...EventKind[]]),
  payload: Payload,
  /** All events of one step were made together and are undone together. */
  step: Id,
  intent: Intent,
  /** For `undo` and `redo`: the step that was undone, or done again. */
  target: Id.nullable(),
})
export type Event = z.infer<typeof Event>

/** A change that has not been stamped yet. */
export type Change = Pick<Event, 'kind' | 'payload'>

export const kindToNoun = (kind: EventKind): Noun => kind.slice(0, kind.indexOf('.')) as Noun
export const kindToVerb = (kind: EventKind): Verb => kind.slice(kind.indexOf('.') + 1) as Verb

/** The one order of events, the same on every machine. */
export const compareEvents = (a: Pick<Event, 'at' | 'id'>, b: Pick<Event, 'at' | 'id'>): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

export const addition = (noun: Noun, object: string, set: Fields): Change => ({
  kind: `${noun}.add`,
  payload: { object, set },
})
export const removal = (noun: Noun, object: string): Change => ({ kind: `${noun}.remove`, payload: { object } })
export const restoration = (noun: Noun, object: string): Change => ({ kind: `${noun}.restore`, payload: { object } })
export const change = (noun: Noun, object: string, set: Fields, was: Fields): Change => ({
  kind: `${noun}.change`,
  payload: { object, set, was },
})
