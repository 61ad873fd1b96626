import { describe, expect, it } from 'vitest'
import { checkAnnotation, checkAnnotationPlaces, checkQuote, quoteOf } from '../../../../shared/annotation/check.ts'
import { labelById, labelsInOrder, Code } from '../../../../shared/annotation/codebook.ts'
import type { Annotation } from '../../../../shared/annotation/model.ts'
import { newId } from '../../../../shared/base/ids.ts'
import { span } from '../../../../shared/document/span.ts'
import { labelIds, markOf, smallCodebook } from '../../../support/db/projects.ts'

const ground = { title: 'Bài một', text: 'Hai bên 👩‍👩‍👧 ký kết e\u0301.' }
const codebook = smallCodebook()
const [articleId, author] = [newId(), newId()]
const mark = (changes: Partial<Annotation> = {}, layer: Annotation['layer'] = 'entity'): Annotation => ({
  ...markOf(articleId, author, { layer, end: 3 }),
  ...changes,
})
const commitment = (frame: Partial<NonNullable<Annotation['frame']>> = {}): Annotation => {
  const made = mark({}, 'commitment')
  return { ...made, frame: { ...made.frame!, ...frame } }
}
const check = (annotation: Annotation) => checkAnnotation(annotation, ground, codebook)
const failure = (code: string, values: object = {}) =>
  expect.objectContaining({ code, values: expect.objectContaining(values) })

describe('a mark is taken', () => {
  it('when text and codebook can hold it, and its label is answered', () => {
    expect(check(mark()).code).toBe('person')
    expect(check(mark({ segments: [span(0, 3), span(3, 7), span(8, 16)], attributes: { sure: true } })).id).toBe(
      labelIds.entity,
    )
    expect(check(commitment({ slots: { actor: [{ type: 'segment', ...span(0, 7) }, { type: 'none' }] } })).layer).toBe(
      'commitment',
    )
  })
})

describe('a mark is refused', () => {
  const cases: readonly (readonly [string, string, Annotation, object])[] = [
    ['behind the end', 'segment-outside', mark({ segments: [span(0, 900)] }), { end: 900, title: 'Bài một' }],
    ['with nothing in it', 'segment-outside', mark({ segments: [span(3, 3)] }), {}],
    ['inside an emoji', 'segment-splits-letter', mark({ segments: [span(0, 10)] }), { offset: 10 }],
    [
      'between a letter and its mark',
      'segment-splits-letter',
      mark({ segments: [span(0, ground.text.length - 2)] }),
      {},
    ],
    ['with overlapping segments', 'segments-disordered', mark({ segments: [span(0, 3), span(2, 7)] }), {}],
    ['with segments out of order', 'segments-disordered', mark({ segments: [span(3, 7), span(0, 3)] }), {}],
    ['with a label of another layer', 'label-unknown', mark({ labelId: labelIds.theme }), {}],
    ['with a label nobody knows', 'label-unknown', mark({ labelId: newId() }), {}],
    [
      'with an attribute its label has not',
      'attribute-invalid',
      mark({ attributes: { constructor: true } }),
      { attribute: 'constructor' },
    ],
    [
      'with a value of the wrong kind',
      'attribute-invalid',
      mark({ attributes: { sure: 'true' } }),
      { allowed: 'boolean' },
    ],
    ['as a commitment without a frame', 'frame-missing', (({ frame: _frame, ...rest }) => rest)(commitment()), {}],
    ['as an entity with a frame', 'frame-missing', { ...mark(), frame: commitment().frame! }, {}],
    ['with a status nobody knows', 'status-unknown', commitment({ status: 'toString' }), {}],
    [
      'with a slot nobody knows',
      'slot-unknown',
      commitment({ slots: { constructor: [{ type: 'none' as const }] } }),
      {},
    ],
    [
      'with a filler that cuts a letter',
      'segment-splits-letter',
      commitment({ slots: { actor: [{ type: 'segment', ...span(0, 9) }] } }),
      {},
    ],
  ]
  it.each(cases)('%s', (_what, code, annotation, values) => {
    expect(() => check(annotation)).toThrow(failure(code, values))
  })

  it('as its own parent', () => {
    const made = commitment()
    expect(() => check({ ...made, frame: { ...made.frame!, parentId: made.id } })).toThrow(failure('frame-cycle'))
  })

  it('for its places also without a codebook', () => {
    expect(() =>
      checkAnnotationPlaces(commitment({ slots: { x: [{ type: 'segment', ...span(0, 9) }] } }), ground),
    ).toThrow(failure('segment-splits-letter'))
    checkAnnotationPlaces(mark({ labelId: newId() }), ground)
  })
})

describe('the words of a mark', () => {
  it('are those of its segments, joined by one space', () => {
    expect(quoteOf(ground.text, [span(0, 3), span(17, 19)])).toBe('Hai ký')
  })

  it('are compared with what the caller saw', () => {
    checkQuote('Hai bên', [span(0, 7)], ground)
    expect(() => checkQuote('Ba bên', [span(0, 7)], ground)).toThrow(
      failure('quote-differs', { found: 'Hai bên', quote: 'Ba bên' }),
    )
  })
})

describe('the codebook', () => {
  it('lists labels as a tree: parents before children, siblings by order, then by code', () => {
    const [first] = codebook.labels
    const at = (code: string, order: number, parentId: string | null = null) => ({
      ...first!,
      id: `${code}-id`,
      code,
      order,
      parentId,
    })
    const tree = { ...codebook, labels: [at('z', 2), at('b1', 1, 'b-id'), at('c', 1), at('b', 1), at('a1', 9, 'z-id')] }
    expect(labelsInOrder(tree, 'entity').map(label => label.code)).toEqual(['b', 'b1', 'c', 'z', 'a1'])
    expect(labelById(tree, 'c-id')?.code).toBe('c')
  })

  it('has codes that every format can store', () => {
    for (const code of ['A.b_c-1', 'x'.repeat(64)]) expect(Code.safeParse(code).success).toBe(true)
    for (const code of ['', 'x'.repeat(65), 'tên', 'a b', 'a:b', '__proto__'])
      expect(Code.safeParse(code).success).toBe(false)
  })
})
