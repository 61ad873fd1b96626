import { textToParagraphs } from '../../shared/document/paragraphs.ts'
import { textOffset } from '../../shared/document/span.ts'
import type { ArticleRow } from '../../shared/ipc/contract.ts'
import { openArticle } from './articles.ts'
import { currentRow, session } from './store.ts'
import { toast } from './toasts.ts'

/** Share of a text that a rounding of the view may leave unread at its end. */
const WHOLE = 0.999

/**
 * Where the first paragraph begins that was not in view yet, or the end of the text where only the end of the last one
 * was not; `undefined` when all was. `read` is the furthest fraction of the text that was in view, 0 to 1. Unit of the
 * result: UTF-16 code units.
 */
export function unreadStart(text: string, read: number): number | undefined {
  if (read >= WHOLE) return undefined
  const furthest = read * text.length
  const paragraphs = textToParagraphs(text).filter(({ start, end }) => text.slice(start, end).trim() !== '')
  return paragraphs.find(({ start }) => start >= furthest)?.start ?? text.trimEnd().length
}

/** The first article behind the open one that is not `finished`, from the beginning again after the last. */
export function nextArticle(
  articles: readonly ArticleRow[],
  openId: string | undefined,
  isFinished: (row: ArticleRow) => boolean,
): ArticleRow | undefined {
  const at = articles.findIndex(row => row.id === openId)
  const ordered = [...articles.slice(at + 1), ...articles.slice(0, Math.max(0, at))]
  return ordered.find(row => !isFinished(row))
}

/** Brings the next paragraph that was not read into view, in the next article that has one where this has none. */
export async function nextUnread(): Promise<void> {
  const state = session.getState()
  const row = currentRow(state)
  const start = state.open && row ? unreadStart(state.open.text, row.read) : undefined
  if (start !== undefined) return goTo(start)
  const next = nextArticle(state.articles, state.open?.id, ({ read, state }) => read >= WHOLE || state === 'done')
  if (!next) return toast({ type: 'message', key: 'reading.allRead', values: {} })
  await openArticle(next.id)
  return goTo(unreadStart(session.getState().open?.text ?? '', next.read) ?? 0)
}

/** Opens the next article that is not done. */
export async function nextUnfinished(): Promise<void> {
  const { articles, open } = session.getState()
  const next = nextArticle(articles, open?.id, row => row.state === 'done')
  if (next) await openArticle(next.id)
  else toast({ type: 'message', key: 'reading.allDone', values: {} })
}

/** The caret goes along, so that the keyboard is where the eye is. */
function goTo(start: number): void {
  const { viewer } = session.getState()
  viewer?.select({ start: textOffset(start), end: textOffset(start) })
  viewer?.scrollTo(start)
  viewer?.focus()
}
