import type { Label, Layer } from '../codebook.ts'

type Always = 'id' | 'code' | 'name' | 'definition' | 'examples' | 'color'
/** A label as the default codebook writes it: what most labels lack may be left out. */
export type LabelRow = Pick<Label, Always> & Partial<Omit<Label, Always | 'layer' | 'order'>>

/** Rows of one layer as labels; their order is the order of the rows, counted from 0. */
export const labelsOf = (layer: Layer, rows: readonly LabelRow[]): readonly Label[] =>
  rows.map((row, order) => ({
    parentId: null,
    counterExamples: [],
    shortcut: null,
    attributes: [],
    strength: null,
    ...row,
    layer,
    order,
  }))
