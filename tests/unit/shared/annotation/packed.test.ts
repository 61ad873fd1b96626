import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotationToFields, fieldsToAnnotation } from '../../../../shared/annotation/fields.ts'
import type { Annotation } from '../../../../shared/annotation/model.ts'
import { packMarks, unpackMarks } from '../../../../shared/annotation/packed.ts'
import { canonicalJson } from '../../../../shared/base/json.ts'
import { textOffset } from '../../../../shared/document/span.ts'

const id = (number: number): string => `019b76da-a800-7000-8000-${String(number).padStart(12, '0')}`
/** Words that look like the stored form itself. */
const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('"createdAt":"2026",', '"segments":[{"end":3,"start":1}],', '\\"segments\\":[{'),
)

const mark = fc.record({
  layer: fc.constantFrom('entity', 'theme', 'commitment'),
  cuts: fc.uniqueArray(fc.nat(500), { minLength: 2, maxLength: 6 }),
  supports: fc.boolean(),
  status: fc.constantFrom('confirmed', 'uncertain'),
  note: words,
  day: fc.integer({ min: 1, max: 28 }),
  attributes: fc.dictionary(fc.constantFrom('kind', 'segments', 'createdAt'), fc.oneof(words, fc.integer())),
  slot: fc.option(words.filter(text => text !== '')),
})

const toAnnotation = (drawn: typeof mark extends fc.Arbitrary<infer T> ? T : never, at: number): Annotation => {
  const cuts = drawn.cuts.toSorted((a, b) => a - b)
  const segments = Array.from({ length: Math.floor(cuts.length / 2) }, (_none, pair) => ({
    start: textOffset(cuts[2 * pair]!),
    end: textOffset(cuts[2 * pair + 1]!),
    ...(drawn.supports && drawn.layer === 'commitment' ? { supports: ['actor'] } : {}),
  }))
  return {
    id: id(at),
    articleId: id(900),
    layer: drawn.layer,
    labelId: id(901),
    segments,
    status: drawn.status,
    note: drawn.note,
    attributes: drawn.attributes,
    annotatorId: id(902),
    createdAt: `2026-01-${String(drawn.day).padStart(2, '0')}T00:00:00.000Z`,
    ...(drawn.layer === 'commitment'
      ? {
          frame: {
            status: 'announced',
            strength: null,
            testable: null,
            parentId: null,
            deadline: null,
            slots: drawn.slot === null ? {} : { action: [{ type: 'text' as const, text: drawn.slot }] },
          },
        }
      : {}),
  }
}

const byId = (a: Annotation, b: Annotation): number => (a.id < b.id ? -1 : 1)

describe('packed marks', () => {
  it('are the stored marks again, whatever their notes, attributes, slots and passages', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), drawn => {
        const stored = drawn.map(
          (one, at) => [id(at), canonicalJson(annotationToFields(toAnnotation(one, at)))] as const,
        )
        const checked = stored.map(([id, fields]) => fieldsToAnnotation(id, JSON.parse(fields)))
        expect(unpackMarks(packMarks(stored)).toSorted(byId)).toEqual(checked)
      }),
    )
  })

  it('hold what marks have in common once', () => {
    const one = toAnnotation(
      {
        layer: 'entity',
        cuts: [3, 9],
        supports: false,
        status: 'confirmed',
        note: 'a note of forty letters, more or less here',
        day: 3,
        attributes: {},
        slot: null,
      },
      1,
    )
    const stored = Array.from({ length: 100 }, (_none, at) => [id(at), canonicalJson(annotationToFields(one))] as const)
    expect(packMarks(stored).split('forty letters')).toHaveLength(2)
  })
})
