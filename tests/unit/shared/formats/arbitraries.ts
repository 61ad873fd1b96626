import fc from 'fast-check'
import type { Annotation, Filler, Frame } from '../../../../shared/annotation/model.ts'
import { toCanonical } from '../../../../shared/document/canonical.ts'
import { graphemeBoundaries } from '../../../../shared/document/graphemes.ts'
import type { Dataset, DatasetArticle } from '../../../../shared/formats/dataset.ts'
import { fixedId, labelIds } from './small-codebook.ts'
import { toArticle, toDataset } from './small-dataset.ts'

/** Everything that has ever moved an offset: see formats.md, shared test list. */
const pieces = [
  'Huế',
  'Bộ trưởng',
  'a\u0302\u0301',
  'r\u0302',
  'TP.',
  'T',
  '.',
  ',',
  '😀',
  '👩‍👩‍👧',
  '🇻🇳',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '  ',
  '\u00a0',
  '\t',
  '\u2028',
  '\u0085',
  '\v',
  '\f',
  '\u0001',
  ' \u0301',
  '"',
  "'",
  '=',
  '+',
  '-',
  '@',
  '#',
  '# ',
  '|',
  '\\',
  '_',
  '[1]',
  '->',
  '“x”',
  '\u200f',
  '\ufeff',
  '30,7',
  'KH&CN',
  '-DOCSTART-',
  '…',
  'ﷺ',
  '한',
  '\u1112\u1161\u11ab',
]

/** A text as articles have it: normal form C, LF, not empty, no byte order mark in front (a file would lose it). */
export const text = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme', maxLength: 4 })),
    { minLength: 1, maxLength: 40 },
  )
  .map(
    parts =>
      toCanonical(
        parts
          .join('')
          .replaceAll('\0', '')
          .replace(/^\uFEFF+/, '') || 'x',
        'test',
      ).text,
  )

const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
const id = fc.uuid({ version: 7 })

/** One to three passages of a text, on letter boundaries, ascending and apart or touching. */
const segmentsOf = (of: string): fc.Arbitrary<Annotation['segments']> => {
  const boundaries = graphemeBoundaries(of)
  return fc.uniqueArray(fc.nat(boundaries.length - 1), { minLength: 2, maxLength: 6 }).map(picked => {
    const sorted = picked.sort((a, b) => a - b).map(index => boundaries[index]!)
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_unused, pair) => ({
      start: sorted[pair * 2]!,
      end: sorted[pair * 2 + 1]!,
    }))
  })
}

const fillerOf = (of: string, ids: readonly string[]): fc.Arbitrary<Filler> =>
  fc.oneof(
    segmentsOf(of).map(([first]): Filler => ({ type: 'segment', start: first!.start, end: first!.end })),
    fc.constantFrom(...ids).map((annotationId): Filler => ({ type: 'annotation', annotationId })),
    typed.map((words): Filler => ({ type: 'text', text: words })),
    fc.constant<Filler>({ type: 'none' }),
  )

const frameOf = (of: string, ids: readonly string[]): fc.Arbitrary<Frame> =>
  fc.record({
    status: fc.constantFrom('announced', 'completed'),
    strength: fc.constantFrom(null, 1, 5),
    testable: fc.constantFrom(null, true, false),
    parentId: fc.constant(null),
    deadline: fc.constantFrom<Frame['deadline'][]>(
      null,
      { kind: 'vague', interval: null, tentative: false },
      { kind: 'in', interval: '2026-01/2026-12', tentative: true },
    ),
    slots: fc.dictionary(
      fc.constantFrom('trigger', 'actor', 'action', 'deadline', 'party2'),
      fc.array(fillerOf(of, ids), { minLength: 1, maxLength: 3 }),
      { maxKeys: 4 },
    ),
  })

const kinds = [
  { layer: 'entity', labelId: labelIds.person },
  { layer: 'entity', labelId: labelIds.gpe },
  { layer: 'theme', labelId: labelIds.child },
  { layer: 'commitment', labelId: labelIds.pledge },
] as const

function annotationOf(of: string, articleId: string, own: string, ids: readonly string[]): fc.Arbitrary<Annotation> {
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      segments: segmentsOf(of),
      status: fc.constantFrom<Annotation['status'][]>('confirmed', 'uncertain'),
      note: fc.oneof(fc.constant(''), typed, fc.constant('một\n\thai')),
      frame: frameOf(of, ids),
    })
    .map(({ kind, frame, ...rest }) => ({
      ...rest,
      ...kind,
      id: own,
      articleId,
      attributes: kind.labelId === labelIds.gpe ? { use: 'actor' } : {},
      annotatorId: fixedId(40),
      createdAt: '2026-01-11T08:00:00.000Z',
      ...(kind.layer === 'commitment' ? { frame } : {}),
    }))
}

const articleOf = (number: number): fc.Arbitrary<DatasetArticle> =>
  fc.record({ text, ids: fc.uniqueArray(id, { maxLength: 6 }), title: typed }).chain(({ text: of, ids, title }) => {
    const article = toArticle(number, title, of)
    return fc
      .tuple(...ids.map(own => annotationOf(of, article.id, own, ids)))
      .map((annotations): DatasetArticle => ({ article, text: of, annotations }))
  })

/** A dataset of one to three articles; everything in it is as the model allows. */
export const dataset: fc.Arbitrary<Dataset> = fc
  .integer({ min: 1, max: 3 })
  .chain(count => fc.tuple(...Array.from({ length: count }, (_unused, index) => articleOf(200 + index))))
  .map(toDataset)
