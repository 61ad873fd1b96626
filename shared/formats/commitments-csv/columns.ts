import type { Codebook, Label } from '../../annotation/codebook.ts'
import type { Annotation } from '../../annotation/model.ts'
import type { UnitMap } from '../../document/units.ts'
import { allLabels, orderedCodebook } from '../codebook-order.ts'
import type { Dataset, DatasetArticle } from '../dataset.ts'
import type { Cell } from './csv.ts'
import { inheritedFillers, passages, slotWords } from './slots.ts'

/** Everything that a row is made of. */
export type Row = {
  readonly source: DatasetArticle
  readonly annotation: Annotation
  readonly label: Label
  readonly codePoints: UnitMap
  readonly byId: ReadonlyMap<string, Annotation>
}
export type Column = { readonly name: string; readonly value: (row: Row) => Cell }

/** `[28,33);[44,49)`: brackets keep a spreadsheet from reading a range as a date or a time. */
const ranges = (segments: Annotation['segments'], toUnit: (offset: number) => number | undefined): string =>
  segments.map(({ start, end }) => `[${toUnit(start)},${toUnit(end)})`).join(';')

const fixed = (annotators: ReadonlyMap<string, string>): readonly Column[] => [
  { name: 'article_id', value: row => row.source.article.id },
  { name: 'article_title', value: row => row.source.article.title },
  { name: 'article_date', value: row => row.source.article.date },
  { name: 'article_source', value: row => row.source.article.source },
  { name: 'article_author', value: row => row.source.article.author },
  { name: 'article_note', value: row => row.source.article.note },
  { name: 'article_file', value: row => row.source.article.fileName },
  { name: 'article_text_sha256', value: row => row.source.article.textHash },
  { name: 'commitment_id', value: row => row.annotation.id },
  { name: 'parent_id', value: row => row.annotation.frame?.parentId ?? null },
  { name: 'modality', value: row => row.label.code },
  { name: 'modality_vi', value: row => row.label.name.vi },
  { name: 'modality_en', value: row => row.label.name.en },
  { name: 'strength', value: row => row.annotation.frame?.strength ?? null },
  { name: 'status', value: row => row.annotation.frame?.status ?? null },
  { name: 'testable', value: row => row.annotation.frame?.testable ?? null },
  { name: 'mark_status', value: row => row.annotation.status },
  { name: 'evidence', value: row => passages(row.annotation, row.source.text) },
  { name: 'evidence_utf16', value: row => ranges(row.annotation.segments, offset => offset) },
  {
    name: 'evidence_codepoints',
    value: row => ranges(row.annotation.segments, offset => row.codePoints.fromUtf16(offset)),
  },
  {
    name: 'evidence_supports',
    value: row => row.annotation.segments.map(({ supports }) => (supports ?? []).join(' ')).join(';'),
  },
  { name: 'deadline_kind', value: row => row.annotation.frame?.deadline?.kind ?? null },
  { name: 'deadline_interval', value: row => row.annotation.frame?.deadline?.interval ?? null },
  { name: 'deadline_tentative', value: row => row.annotation.frame?.deadline?.tentative ?? null },
  { name: 'note', value: row => row.annotation.note },
  { name: 'annotator_id', value: row => row.annotation.annotatorId },
  { name: 'annotator', value: row => annotators.get(row.annotation.annotatorId) ?? row.annotation.annotatorId },
  { name: 'created_at', value: row => row.annotation.createdAt },
]

/** What stands in a slot, and beside it what the frame takes over from its parent where it says nothing itself. */
const slotColumns = (code: string): readonly Column[] => [
  {
    name: `slot_${code}`,
    value: ({ annotation, source, byId }) => {
      const fillers = annotation.frame?.slots[code]
      return fillers ? slotWords(fillers, source.text, byId) : null
    },
  },
  {
    name: `inherited_${code}`,
    value: ({ annotation, source, byId }) => {
      const fillers = inheritedFillers(annotation, code, byId)
      return fillers ? slotWords(fillers, source.text, byId) : null
    },
  },
]

const attributeColumn = (code: string): Column => ({
  name: `attribute_${code}`,
  value: ({ annotation }) => annotation.attributes[code] ?? null,
})

/** The columns in their order: fixed ones, two a slot, one for each attribute that a modality has. */
export function columnsOf({ annotators, codebook }: Pick<Dataset, 'annotators' | 'codebook'>): readonly Column[] {
  return [
    ...fixed(new Map(annotators.map(({ id, name }) => [id, name]))),
    ...orderedCodebook(codebook).slots.flatMap(slot => slotColumns(slot.code)),
    ...attributeCodes(codebook).map(attributeColumn),
  ]
}

const attributeCodes = (codebook: Codebook): readonly string[] => [
  ...new Set(
    allLabels(codebook)
      .filter(label => label.layer === 'commitment')
      .flatMap(label => label.attributes.map(attribute => attribute.code)),
  ),
]
