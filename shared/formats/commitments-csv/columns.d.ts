import type { Label } from '../../annotation/codebook.ts'
import type { Annotation } from '../../annotation/model.ts'
import type { UnitMap } from '../../document/units.ts'
import type { Dataset, DatasetArticle } from '../dataset.ts'
import type { Cell } from './csv.ts'
/** Everything that a row is made of. */
export type Row = {
  readonly source: DatasetArticle
  readonly annotation: Annotation
  readonly label: Label
  readonly codePoints: UnitMap
  readonly byId: ReadonlyMap<string, Annotation>
}
export type Column = {
  readonly name: string
  readonly value: (row: Row) => Cell
}
/** The columns in their order: fixed ones, two a slot, one for each attribute that a modality has. */
export declare function columnsOf({ annotators, codebook }: Pick<Dataset, 'annotators' | 'codebook'>): readonly Column[]
