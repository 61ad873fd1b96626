import type { Progress } from '../../../shared/annotation/model.ts'
import { foldForSearch, hasDiacritics } from '../../../shared/document/search-folding.ts'
import type { ArticleRow } from '../../../shared/ipc/contract.ts'

export type ArticleState = Progress['state']
/** `null` shows articles of every state. */
export type ArticleFilter = { readonly query: string; readonly state: ArticleState | null }

/**
 * The articles whose title, source, author or file name holds every word of the query. A word typed without marks
 * finds it with marks (`bo truong` finds `Bộ trưởng`); a word typed with marks is meant exactly.
 */
export function filterArticles(rows: readonly ArticleRow[], { query, state }: ArticleFilter): readonly ArticleRow[] {
  const words = query.split(/\s+/u).filter(word => word !== '')
  return rows.filter(row => (state === null || row.state === state) && words.every(word => holds(row, word)))
}

function holds(row: ArticleRow, word: string): boolean {
  const text = `${row.title}\n${row.source}\n${row.author}\n${row.fileName}`
  return hasDiacritics(word)
    ? text.toLowerCase().includes(word.toLowerCase())
    : foldForSearch(text).includes(foldForSearch(word))
}

/** How many articles are in each state. */
export function countStates(rows: readonly ArticleRow[]): Readonly<Record<ArticleState, number>> {
  const counts = { untouched: 0, 'in progress': 0, done: 0 }
  for (const { state } of rows) counts[state] += 1
  return counts
}

/** The id to go to from `from` by one step; at the ends, and where `from` is not in the list, the nearest that is. */
export function stepId(rows: readonly ArticleRow[], from: string | null, step: 1 | -1): string | undefined {
  const at = rows.findIndex(row => row.id === from)
  if (at === -1) return (step === 1 ? rows[0] : rows.at(-1))?.id
  return rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.id
}
