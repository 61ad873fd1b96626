import type { Annotation } from '../../shared/annotation/model.ts'
import type { ArticleRow, Written } from '../../shared/ipc/contract.ts'
import { call, failureOf } from './bridge.ts'
import { openArticle } from './opening.ts'
import { currentRow, marks, session } from './store.ts'
import { toast } from './toasts.ts'

/**
 * How many writes are on their way for each mark. Of several quick changes to one mark only the last acknowledgement is
 * painted: an earlier one would put the mark back to what it was a moment ago.
 */
const underWay = new Map<string, number>()
const count = (ids: readonly string[], by: 1 | -1): void => {
  for (const id of ids) {
    const left = (underWay.get(id) ?? 0) + by
    if (left > 0) underWay.set(id, left)
    else underWay.delete(id)
  }
}

/** What a write is expected to do to the open article's marks, shown before it is acknowledged. */
export type Expectation = { readonly put?: readonly Annotation[]; readonly dropped?: readonly string[] }

/**
 * Paints what is expected at once, writes beside it, and takes the paint back (and says so) when the write fails.
 * "Saved" is said only after the acknowledgement. Returns the acknowledgement, or `undefined` after a failure.
 */
export async function write(
  send: () => Promise<Written>,
  { put = [], dropped = [] }: Expectation = {},
): Promise<Written | undefined> {
  const touched = [...put.map(mark => mark.id), ...dropped]
  const before = touched.map(id => [id, marks.get(id)] as const)
  const articleId = session.getState().open?.id
  marks.change(put, dropped)
  count(touched, 1)
  session.setState(({ saved }) => ({ saved: { ...saved, pending: saved.pending + 1 } }))
  try {
    const written = await send().finally(() => count(touched, -1))
    await acknowledge(written)
    return written
  } catch (error) {
    if (session.getState().open?.id === articleId) takeBack(before)
    const failure = failureOf(error)
    const isLost = !nothingLeft.has(failure.code)
    session.setState(({ saved }) => ({
      saved: { ...saved, pending: saved.pending - 1, failure: isLost ? failure : saved.failure },
    }))
    if (isLost) toast({ type: 'failure', failure })
    return undefined
  }
}

/** A key held down asks for more steps back than there are before the first answer comes; nothing was to be saved. */
const nothingLeft: ReadonlySet<string> = new Set(['nothing-to-undo', 'nothing-to-redo'])

function takeBack(before: readonly (readonly [string, Annotation | undefined])[]): void {
  const had = before.flatMap(([, mark]) => (mark ? [mark] : []))
  const hadNot = before.flatMap(([id, mark]) => (mark ? [] : [id]))
  marks.change(had, hadNot)
}

/** Of a step that may have brought the open article another text, marks are painted only when that text is shown. */
async function acknowledge(written: Written): Promise<void> {
  const { open } = session.getState()
  const hasNewText = open !== null && written.texts?.includes(open.id) === true
  if (!hasNewText) paint(written)
  session.setState(({ saved, focused }) => ({
    saved: { at: written.savedAt, pending: saved.pending - 1, failure: null },
    canUndo: written.canUndo,
    canRedo: written.canRedo,
    focused: focused !== null && written.removed.includes(focused) ? null : focused,
  }))
  if (!hasNewText) return void refreshRows(written.articles)
  const before = currentRow(session.getState())?.textHash
  await refreshRows(written.articles)
  const now = currentRow(session.getState())
  if (now && now.textHash !== before) await openArticle(now.id)
  else paint(written)
}

function paint(written: Written): void {
  const { open } = session.getState()
  marks.change(
    written.annotations.filter(mark => mark.articleId === open?.id && !underWay.has(mark.id)),
    written.removed.filter(id => !underWay.has(id)),
  )
  paintRegions(written)
}

function paintRegions({ regions: put, removedRegions }: Written): void {
  if (put.length + removedRegions.length === 0) return
  const gone = new Set([...removedRegions, ...put.map(({ id }) => id)])
  session.setState(({ open, regions }) => ({
    regions: [
      ...regions.filter(({ id }) => !gone.has(id)),
      ...put.filter(({ articleId }) => articleId === open?.id),
    ].sort((a, b) => a.start - b.start),
  }))
}

/** The order of the list, as the articles were added, so that one that comes back stands where it stood. */
const byAge = (a: ArticleRow, b: ArticleRow): number => {
  const [first, second] = [`${a.addedAt} ${a.id}`, `${b.addedAt} ${b.id}`]
  return first < second ? -1 : first > second ? 1 : 0
}

/** Asks for the rows that a write touched and puts them into the list; rows that are no more leave it. */
export async function refreshRows(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  try {
    const fresh = new Map((await call('article.list', { ids: [...ids] })).map(row => [row.id, row]))
    session.setState(({ articles }) => {
      const kept = articles.flatMap(row =>
        !ids.includes(row.id) ? [row] : fresh.has(row.id) ? [fresh.get(row.id)!] : [],
      )
      const known = new Set(articles.map(row => row.id))
      const back = [...fresh.values()].filter(row => !known.has(row.id))
      return { articles: back.length === 0 ? kept : [...kept, ...back].sort(byAge) }
    })
  } catch (error) {
    toast({ type: 'failure', failure: failureOf(error) })
  }
}
