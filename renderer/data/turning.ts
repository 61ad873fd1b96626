import type { HistoryStep, Written } from '../../shared/ipc/contract.ts'
import { openArticle } from './articles.ts'
import { call } from './bridge.ts'
import { runJob } from './jobs.ts'
import { marks, session, update } from './store.ts'
import { attempt, toast } from './toasts.ts'
import { refreshRows, write } from './writes.ts'

/** Steps asked for at a time. */
export const HISTORY_PAGE = 100

/** Undoes (or does again) the last step, says what it was, and shows where. */
async function turnBack(which: 'undo' | 'redo'): Promise<void> {
  const written = await write(() => call(`history.${which}`, {}))
  if (!written) return
  if (written.turned) toast({ type: which === 'undo' ? 'undone' : 'redone', step: written.turned })
  await show(written)
}
export const undo = (): Promise<void> => turnBack('undo')
export const redo = (): Promise<void> => turnBack('redo')

/** Undoes or redoes until `step` is the last one done; `null` goes back to the beginning. Tells whether it went. */
export async function goToStep(step: string | null): Promise<boolean> {
  const written = await runJob('history', job => write(() => call('history.goTo', { job, step })))
  if (written) await show(written)
  return written !== undefined
}

export type HistoryPage = { readonly steps: readonly HistoryStep[]; readonly next: string | null }
export const listHistory = (from: string | null, limit: number): Promise<HistoryPage | undefined> =>
  attempt(() => call('history.list', { from, limit }))

/** Opens the article that a turned step belongs to, focuses its mark, or brings the place where it was into view. */
async function show({ turned, articles: touched }: Written): Promise<void> {
  await refreshRows(touched)
  const { articles, open } = session.getState()
  const isThere = (id: string): boolean => articles.some(row => row.id === id)
  if (open && !isThere(open.id)) await leaveArticle(articles[0]?.id)
  const articleId = turned?.articleId
  if (!turned || articleId == null || !isThere(articleId)) return
  if (session.getState().open?.id !== articleId) await openArticle(articleId)
  const { viewer } = session.getState()
  const { annotationId, start } = turned
  if (annotationId !== null && marks.get(annotationId)) {
    update({ focused: annotationId, selection: null })
    viewer?.focusMark(annotationId, { scroll: true })
  } else if (start !== null) viewer?.scrollTo(start)
}

/** The open article is no more: another one takes its place, or none. */
async function leaveArticle(next: string | undefined): Promise<void> {
  update({ open: null, focused: null, selection: null, picking: null })
  marks.reset([])
  if (next !== undefined) await openArticle(next)
}
