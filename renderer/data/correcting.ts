import { quoteOf } from '../../shared/annotation/check.ts'
import type { CorrectionPreview, Output } from '../../shared/ipc/contract.ts'
import { call } from './bridge.ts'
import { currentRow, session, update } from './store.ts'
import { attempt, toast } from './toasts.ts'
import { write } from './writes.ts'

export type Review = Output<'article.review'>
export type Revisions = Output<'article.revisions'>

/** What a correction of the open article would do to its marks; a failure is shown. */
export const previewCorrection = (id: string, baseHash: string, text: string): Promise<CorrectionPreview | undefined> =>
  attempt(() => call('article.previewCorrection', { id, baseHash, text }))

/** Gives an article another text. Returns whether it was saved. */
export async function correctArticle(id: string, baseHash: string, text: string): Promise<boolean> {
  const isSaved = (await write(() => call('article.correct', { id, baseHash, text }))) !== undefined
  if (isSaved) toast({ type: 'message', key: 'correcting.saved', values: {} })
  return isSaved
}

export const listRevisions = (id: string): Promise<Revisions | undefined> =>
  attempt(() => call('article.revisions', { id }))

export const readRevision = async (id: string, hash: string): Promise<string | undefined> =>
  (await attempt(() => call('article.revision', { id, hash })))?.text

/** Brings an article back to a text that it had. Returns whether it was saved. */
export async function returnToRevision(id: string, hash: string): Promise<boolean> {
  return (await write(() => call('article.returnTo', { id, hash }))) !== undefined
}

/** Marks of an article that wait for a look after a correction. */
export const listReview = (id: string): Promise<Review | undefined> => attempt(() => call('article.review', { id }))

/** The mark stands where it should. */
export const acceptMark = (id: string): Promise<unknown> =>
  write(() => call('annotation.change', { id, patch: { anchor: null } }))

/** Puts a mark on the selected words. Returns whether words are selected. */
export async function placeMark(id: string): Promise<boolean> {
  const { selection, open } = session.getState()
  if (!selection || !open) return false
  const segments = [{ ...selection.span }]
  const quote = quoteOf(open.text, segments)
  await write(() => call('annotation.change', { id, patch: { segments, anchor: null }, quote }))
  update({ selection: null })
  return true
}

/** Takes a mark out, also one that stands nowhere. */
export const dropMark = (id: string): Promise<unknown> => write(() => call('annotation.remove', { ids: [id] }))

/** The article as a correction begins: its text, that text's hash, and where to begin. */
export function correctionBase(): { id: string; hash: string; text: string; offset: number } | undefined {
  const state = session.getState()
  const row = currentRow(state)
  if (!row || !state.open) return undefined
  const { text, id } = state.open
  return { id, hash: row.textHash, text, offset: state.selection?.span.start ?? 0 }
}
