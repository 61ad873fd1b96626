import type { Json } from '../base/json.ts'
import type { Fields } from './events.ts'
import { Annotation, type AnnotationPatch, type Filler } from './model.ts'

const ATTRIBUTE = 'attribute:'
const SLOT = 'slot:'
/** Names of a frame's own fields among an annotation's, so that `status` of the two does not collide. */
const frameNames = {
  status: 'frameStatus',
  strength: 'strength',
  testable: 'testable',
  parentId: 'parentId',
  deadline: 'deadline',
} as const

/**
 * An annotation as the flat fields that events carry: each attribute and each slot is a field of its own, so that two
 * annotators' changes to different slots of one frame both stay.
 */
export function annotationToFields(annotation: Annotation): Fields {
  const { id: _id, attributes, frame, ...own } = annotation
  return {
    ...(own as Record<string, Json>),
    ...prefixed(ATTRIBUTE, attributes),
    ...(frame ? { ...frameFields(frame), ...prefixed(SLOT, frame.slots) } : {}),
  }
}

/** The annotation that a folded object describes. Throws a ZodError when the fields do not make one. */
export function fieldsToAnnotation(id: string, fields: Fields): Annotation {
  const { articleId, layer, labelId, segments, status, note, annotatorId, createdAt, anchor } = fields
  const known = { id, articleId, layer, labelId, segments, status, note: note ?? '', annotatorId, createdAt }
  const base = anchor === undefined || anchor === null ? known : { ...known, anchor }
  const attributes = unprefixed(ATTRIBUTE, fields)
  if (layer !== 'commitment') return Annotation.parse({ ...base, attributes })
  const frame = {
    status: fields[frameNames.status],
    strength: fields[frameNames.strength] ?? null,
    testable: fields[frameNames.testable] ?? null,
    parentId: fields[frameNames.parentId] ?? null,
    deadline: fields[frameNames.deadline] ?? null,
    slots: unprefixed(SLOT, fields),
  }
  return Annotation.parse({ ...base, attributes, frame })
}

/** The fields that a patch sets. `null` takes a field away. */
export function patchToFields(patch: AnnotationPatch): Fields {
  const { attributes = {}, frame = {}, ...own } = patch
  const { slots = {}, ...frameOwn } = frame
  return {
    ...(defined(own) as Record<string, Json>),
    ...prefixed(ATTRIBUTE, defined(attributes)),
    ...frameFields(defined(frameOwn)),
    ...prefixed(SLOT, emptyToNull(slots)),
  }
}

const frameFields = (frame: Readonly<Record<string, unknown>>): Fields =>
  Object.fromEntries(
    Object.entries(frameNames).flatMap(([key, name]): [string, Json][] =>
      key in frame ? [[name, frame[key] as Json]] : [],
    ),
  )

const prefixed = (prefix: string, values: Readonly<Record<string, Json>>): Fields =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]))

const unprefixed = (prefix: string, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, Json][] =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  )

const emptyToNull = (slots: Readonly<Record<string, readonly Filler[] | null>>): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(slots).map(([code, fillers]) => [
      code,
      fillers && fillers.length > 0 ? (fillers as unknown as Json) : null,
    ]),
  )

const defined = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
