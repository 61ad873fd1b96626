import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addition, change } from '../../../../shared/annotation/events.ts'
import { annotationToFields, fieldsToAnnotation, patchToFields } from '../../../../shared/annotation/fields.ts'
import { foldObject } from '../../../../shared/annotation/fold.ts'
import { Annotation, AnnotationPatch, type Filler } from '../../../../shared/annotation/model.ts'
import { annotation, patch } from '../../../support/shared/annotations.ts'

const RUNS = { numRuns: 1000 }
/** The annotation as an event leaves it. */
const added = (mark: Annotation) => foldObject(undefined, addition('annotation', mark.id, annotationToFields(mark)))!

describe('an annotation as the fields of an event', () => {
  it('comes back as it was, directly, through the fold and through JSON', () => {
    fc.assert(
      fc.property(annotation, mark => {
        const fields = annotationToFields(mark)
        expect(fieldsToAnnotation(mark.id, fields)).toEqual(mark)
        expect(fieldsToAnnotation(mark.id, added(mark).fields)).toEqual(mark)
        expect(fieldsToAnnotation(mark.id, JSON.parse(JSON.stringify(fields)))).toEqual(mark)
      }),
      RUNS,
    )
  })

  it('is one that the model accepts', () => {
    fc.assert(
      fc.property(annotation, mark => {
        expect(Annotation.parse(mark)).toEqual(mark)
      }),
    )
  })

  it('has each slot and each attribute as a field of its own', () => {
    fc.assert(
      fc.property(annotation, mark => {
        const names = Object.keys(annotationToFields(mark))
        expect(names.filter(name => name.startsWith('slot:'))).toHaveLength(Object.keys(mark.frame?.slots ?? {}).length)
        expect(names.filter(name => name.startsWith('attribute:'))).toHaveLength(Object.keys(mark.attributes).length)
      }),
    )
  })

  it('is refused where the fields make none', () => {
    expect(() => fieldsToAnnotation('x', { layer: 'entity' })).toThrow('articleId')
  })

  it('has no code that JavaScript would take for something else', () => {
    expect(AnnotationPatch.safeParse({ frame: { status: '__proto__' } }).success).toBe(false)
  })
})

describe('a patch', () => {
  const pairs = annotation.chain(mark => fc.tuple(fc.constant(mark), patch(mark.frame !== undefined)))

  it('changes what it names and leaves the rest', () => {
    fc.assert(
      fc.property(pairs, ([mark, changes]) => {
        const after = foldObject(added(mark), change('annotation', mark.id, patchToFields(changes), {}))!
        expect(fieldsToAnnotation(mark.id, after.fields)).toEqual(patched(mark, changes))
      }),
      RUNS,
    )
  })

  it('that changes nothing sets no field', () => {
    expect(patchToFields({})).toEqual({})
    expect(patchToFields({ attributes: {}, frame: { slots: {} } })).toEqual({})
  })
})

/** What a patch means, said plainly: present replaces, null and the empty list take away. */
function patched(mark: Annotation, { attributes, frame, ...own }: AnnotationPatch): Annotation {
  const result: Annotation = {
    ...mark,
    ...(own as Partial<Annotation>),
    attributes: without(mark.attributes, attributes ?? {}),
  }
  if (!mark.frame || !frame) return result
  const { slots, ...frameOwn } = frame
  const given = Object.fromEntries(
    Object.entries(slots ?? {}).map(([code, fillers]) => [code, fillers?.length ? fillers : null]),
  )
  result.frame = { ...mark.frame, ...(frameOwn as object), slots: without<Filler[]>(mark.frame.slots, given) }
  return result
}

const without = <T>(
  before: Readonly<Record<string, T>>,
  changes: Readonly<Record<string, T | null>>,
): Record<string, T> =>
  Object.fromEntries(
    Object.entries({ ...before, ...changes }).filter((entry): entry is [string, T] => entry[1] !== null),
  )
