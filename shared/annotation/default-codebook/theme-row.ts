import type { Label } from '../codebook.ts'
import { labelsOf, rowToLabel, type LabelRow } from './label-row.ts'

/** A top theme with the themes under it, which take its colour: the bar shows the field, the name the theme. */
export type ThemeRow = LabelRow & { readonly children: readonly Omit<LabelRow, 'color' | 'parentId'>[] }

/** Both levels as labels, each top theme before its children; `order` counts from 0 among siblings. */
export const themeLabelsOf = (rows: readonly ThemeRow[]): readonly Label[] =>
  rows.flatMap(({ children, ...top }, order) => [
    rowToLabel('theme', top, order),
    ...labelsOf(
      'theme',
      children.map(child => ({ ...child, color: top.color, parentId: top.id })),
    ),
  ])
