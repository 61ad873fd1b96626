import { z } from 'zod'
import type { ArticleRow as CountedArticle } from '../../db/index.ts'
import type { ArticleRow } from '../../shared/ipc/contract.ts'
import type { Opened } from './context.ts'

/** Where the current annotator is in an article. State of the interface: a setting, not an event. */
const Seen = z.object({ topParagraph: z.number().int().nonnegative(), read: z.number().min(0).max(1) })
export type Seen = z.infer<typeof Seen>
const unseen: Seen = { topParagraph: 0, read: 0 }

const key = ({ annotator }: Opened, articleId: string): string => `seen/${annotator.id}/${articleId}`

export function seenOf(opened: Opened, articleId: string): Seen {
  const stored = Seen.safeParse(opened.project.settings.get(key(opened, articleId)))
  return stored.success ? stored.data : unseen
}

/** `read` never goes back: it is how far the article has ever been in view. */
export function keepSeen(opened: Opened, articleId: string, { topParagraph, read }: Seen): void {
  const before = seenOf(opened, articleId)
  opened.project.settings.set(key(opened, articleId), { topParagraph, read: Math.max(before.read, read) })
}

/** An article as the screen lists it, for the current annotator. */
export const toArticleRow = (opened: Opened, article: CountedArticle, state: ArticleRow['state']): ArticleRow => ({
  ...article,
  counts: { ...article.counts },
  state,
  read: seenOf(opened, article.id).read,
})
