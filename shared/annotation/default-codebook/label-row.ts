import type { Label, Layer } from '../codebook.ts'

type Always = 'id' | 'code' | 'name' | 'definition' | 'examples' | 'color'
/** A label as the default codebook writes it: what most labels lack may be left out. */
export type LabelRow = Pick<Label, Always> & Partial<Omit<Label, Always | 'layer' | 'order'>>

/** One row as a label; `order` is its place among its siblings, counted from 0. */
export const rowToLabel = (layer: Layer, row: LabelRow, order: number): Label => ({
  parentId: null,
  counterExamples: [],
  shortcut: null,
  attributes: [],
  strength: null,
  ...row,
  layer,
  order,
})

/** Sibling rows of one layer as labels, in the order of the rows. */
export const labelsOf = (layer: Layer, rows: readonly LabelRow[]): readonly Label[] =>
  rows.map((row, order) => rowToLabel(layer, row, order))
