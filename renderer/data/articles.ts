import type { Progress } from '../../shared/annotation/model.ts'
import type { ArticleRow, ImportReport, Input } from '../../shared/ipc/contract.ts'
import { call } from './bridge.ts'
import { runJob } from './jobs.ts'
import { openArticle } from './opening.ts'
import { currentRow, marks, session, update } from './store.ts'
import { attempt } from './toasts.ts'
import { write } from './writes.ts'

export { openArticle } from './opening.ts'

/** The article to show first: the one that was open last, else the first. */
export const articleToOpen = (articles: readonly ArticleRow[], last: unknown): string | undefined =>
  articles.find(row => row.id === last)?.id ?? articles[0]?.id

/** Opens the next (1) or previous (-1) article of the list as it stands in `order`. */
export async function stepArticle(
  direction: 1 | -1,
  order: readonly ArticleRow[] = session.getState().articles,
): Promise<void> {
  const at = order.findIndex(row => row.id === session.getState().open?.id)
  const next = order[at + direction]
  if (next) await openArticle(next.id)
}

export const changeArticle = (id: string, set: Input<'article.change'>['set']): Promise<unknown> =>
  write(() => call('article.change', { id, set }))

export const setArticleState = (id: string, state: Progress['state']): Promise<unknown> =>
  write(() => call('article.setState', { id, state }))

export async function toggleDone(): Promise<void> {
  const row = currentRow(session.getState())
  if (row) await setArticleState(row.id, row.state === 'done' ? 'in progress' : 'done')
}

/** Takes articles out of the project, with their marks; undo brings both back. */
export async function removeArticles(ids: readonly string[]): Promise<void> {
  const written = await write(() => call('article.remove', { ids: [...ids] }))
  const { open, articles } = session.getState()
  if (!written || !open || !ids.includes(open.id)) return
  update({ open: null, focused: null, selection: null, picking: null })
  marks.reset([])
  const next = articles.find(row => !ids.includes(row.id))
  if (next) await openArticle(next.id)
}

/** Tells how far the article has been read; a failure here is not worth a message. */
export function reportSeen(id: string, topParagraph: number, read: number): void {
  call('article.seen', { id, topParagraph, read }).then(
    () =>
      session.setState(({ articles }) => ({
        articles: articles.map(row => (row.id === id ? { ...row, read: Math.max(row.read, read) } : row)),
      })),
    () => undefined,
  )
}

/** Imports files and folders as one job and shows the report. */
export async function importPaths(paths: readonly string[]): Promise<ImportReport | undefined> {
  if (paths.length === 0) return undefined
  const report = await runJob('import', job => call('article.import', { job, paths: [...paths] }))
  if (!report) return undefined
  await attempt(async () => {
    const [articles, history] = await Promise.all([call('article.list', {}), call('history.state', {})])
    const { saved, open } = session.getState()
    const at = report.taken > 0 ? new Date().toISOString() : saved.at
    update({ articles, ...history, saved: { ...saved, at }, dialog: { type: 'import-report', report } })
    const touched = report.lines.flatMap(line => line.articleId ?? [])
    const next = open ? touched.find(id => id === open.id) : (touched[0] ?? articles[0]?.id)
    if (next) await openArticle(next)
  })
  return report
}

export async function chooseArticles(folder: boolean): Promise<void> {
  const paths = await attempt(() => call('dialog.articles', { folder }))
  if (paths) await importPaths(paths)
}
