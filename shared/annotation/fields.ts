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
export const fieldsToAnnotation = (id: string, fields: Fields): Annotation => Annotation.parse(assemble(id, fields))

/** The same for fields that were checked when they were stored: tens of thousands are not checked again to be shown. */
export const trustedAnnotation = (id: string, fields: Fields): Annotation => assemble(id, fields) as Annotation

function assemble(id: string, fields: Fields): object {
  const { articleId, layer, labelId, segments, status, note, annotatorId, createdAt, anchor } = fields
  const attributes = unprefixed(ATTRIBUTE, fields)
  const base = {
    id,
    articleId,
    layer,
    labelId,
    segments,
    status,
    note: note ?? '',
    attributes,
    annotatorId,
    createdAt,
    ...(anchor === undefined || anchor === null ? {} : { anchor }),
  }
  if (layer !== 'commitment') return base
  const frame = {
    status: fields[frameNames.status],
    strength: fields[frameNames.strength] ?? null,
    testable: fields[frameNames.testable] ?? null,
    parentId: fields[frameNames.parentId] ?? null,
    deadline: fields[frameNames.deadline] ?? null,
    slots: unprefixed(SLOT, fields),
  }
  return { ...base, frame }
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
