import fc from 'fast-check'
import {
  deadlineKinds,
  type Annotation,
  type AnnotationPatch,
  type Filler,
  type Frame,
} from '../../../shared/annotation/model.ts'
import { span } from '../../../shared/document/span.ts'

export const id = fc.uuid({ version: 7 })
/** Codes that are also names of what objects inherit, and short ones that meet. */
export const code = fc
  .oneof(fc.constantFrom('a', 'b', 'c', 'constructor', 'toString', 'sure'), fc.stringMatching(/^[A-Za-z0-9_.-]{1,12}$/))
  .filter(text => text !== '__proto__')
const spanOf = fc
  .tuple(fc.nat(500), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => span(start, start + length))
export const value = fc.oneof(
  fc.string(),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(n => n + 0),
)

export const filler: fc.Arbitrary<Filler> = fc.oneof(
  spanOf.map(at => ({ type: 'segment' as const, ...at })),
  id.map(annotationId => ({ type: 'annotation' as const, annotationId })),
  fc.string({ minLength: 1 }).map(text => ({ type: 'text' as const, text })),
  fc.constant({ type: 'none' as const }),
)
const deadline = fc.record({
  kind: fc.constantFrom(...deadlineKinds),
  interval: fc.constantFrom(null, '2026', '2026-05', '2026-01-01/2026-12-31'),
  tentative: fc.boolean(),
})
const slots = fc
  .dictionary(code, fc.array(filler, { minLength: 1, maxLength: 3 }), { maxKeys: 4 })
  .map(made => ({ ...made }))

const frame: fc.Arbitrary<Frame> = fc.record({
  status: code,
  strength: fc.option(fc.integer({ min: 1, max: 5 })),
  testable: fc.option(fc.boolean()),
  parentId: fc.option(id),
  deadline: fc.option(deadline),
  slots,
})

/** Segments that ascend and stay apart. */
const segments = fc
  .array(
    fc.tuple(
      fc.nat(20),
      fc.integer({ min: 1, max: 9 }),
      fc.option(fc.array(code, { maxLength: 2 }), { nil: undefined }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(parts => {
    let at = 0
    return parts.map(([gap, length, supports]) => {
      const start = at + gap
      at = start + length
      return { ...span(start, at), ...(supports === undefined ? {} : { supports }) }
    })
  })

/** Any annotation that the model allows. */
export const annotation: fc.Arbitrary<Annotation> = fc
  .record({
    id,
    articleId: id,
    layer: fc.constantFrom('entity', 'commitment', 'theme'),
    labelId: id,
    segments,
    status: fc.constantFrom('confirmed', 'uncertain'),
    note: fc.string(),
    attributes: fc.dictionary(code, value, { maxKeys: 4 }).map(made => ({ ...made })),
    annotatorId: id,
    createdAt: fc
      .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
      .map(date => date.toISOString()),
    frame,
  })
  .map(({ frame: made, ...rest }) => ({ ...rest, ...(rest.layer === 'commitment' ? { frame: made } : {}) }))

/** Any patch for an annotation; its frame part only where `commitment`. */
export const patch = (commitment: boolean): fc.Arbitrary<AnnotationPatch> =>
  fc.record(
    {
      labelId: id,
      segments,
      status: fc.constantFrom('confirmed' as const, 'uncertain' as const),
      note: fc.string(),
      attributes: fc.dictionary(code, fc.option(value), { maxKeys: 3 }).map(made => ({ ...made })),
      ...(commitment ? { frame: framePatch } : {}),
    },
    { requiredKeys: [] },
  )

const framePatch = fc.record(
  {
    status: code,
    strength: fc.option(fc.integer({ min: 1, max: 5 })),
    testable: fc.option(fc.boolean()),
    parentId: fc.option(id),
    deadline: fc.option(deadline),
    slots: fc
      .dictionary(code, fc.option(fc.array(filler, { maxLength: 2 })), { maxKeys: 3 })
      .map(made => ({ ...made })),
  },
  { requiredKeys: [] },
)
