import type { ArticleRow } from '../../../shared/ipc/contract.ts'
import type { MessageKey } from '../../../shared/i18n/messages.ts'

export const scopes = ['all', 'done', 'chosen'] as const
/** Which articles go out: all, those that are done, or those ticked one by one. */
export type Scope = (typeof scopes)[number]

/** What the dialog has been told so far. */
export type ExportChoice = {
  readonly formats: readonly string[]
  readonly scope: Scope
  readonly chosen: readonly string[]
  readonly folder: string | null
}

/** The articles to export; `undefined` means all, as the export command takes it. */
export function articlesOf(
  { scope, chosen }: Pick<ExportChoice, 'scope' | 'chosen'>,
  rows: readonly ArticleRow[],
): readonly string[] | undefined {
  if (scope === 'all') return undefined
  if (scope === 'done') return rows.filter(row => row.state === 'done').map(row => row.id)
  const ticked = new Set(chosen)
  return rows.filter(row => ticked.has(row.id)).map(row => row.id)
}

/** What is still missing before the export can run, as a message; `undefined` when nothing is. */
export function missing(choice: ExportChoice, rows: readonly ArticleRow[]): MessageKey | undefined {
  if (choice.formats.length === 0) return 'exporting.needFormat'
  if ((articlesOf(choice, rows) ?? rows).length === 0) return 'exporting.needArticle'
  return choice.folder === null ? 'exporting.needFolder' : undefined
}

/** The list with `value` in it, or without: at the place that `order` gives it. */
export const toggled = (
  values: readonly string[],
  value: string,
  isIn: boolean,
  order: readonly string[],
): readonly string[] => order.filter(each => (each === value ? isIn : values.includes(each)))
