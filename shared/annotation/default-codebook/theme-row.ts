import type { Label } from '../codebook.ts'
import { labelsOf, type LabelRow } from './label-row.ts'

/** A top theme with the themes under it, which take its colour: the bar shows the field, the name the theme. */
export type ThemeRow = LabelRow & { readonly children: readonly Omit<LabelRow, 'color'>[] }

const childrenOf = ({ id, color, children }: ThemeRow): readonly Label[] =>
  labelsOf('theme', children.map(child => ({ ...child, color, parentId: id })))

/** Both levels as labels, each top theme before its children; `order` counts from 0 among siblings. */
export const themeLabelsOf = (rows: readonly ThemeRow[]): readonly Label[] => {
  const tops = labelsOf('theme', rows.map(({ children: _, ...top }) => top))
  return tops.flatMap((top, index) => [top, ...childrenOf(rows[index]!)])
}
