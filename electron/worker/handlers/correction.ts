import { quoteOf } from '../../../shared/annotation/check.ts'
import { stampToMs } from '../../../shared/base/clock.ts'
import type { Handlers, Written } from '../../../shared/ipc/contract.ts'
import type { Context } from '../context.ts'
import { planCorrection, revisionsOf, textOfRevision } from '../correcting.ts'
import { nothingWritten, toWritten } from '../written.ts'

type Calls =
  | 'article.correct'
  | 'article.previewCorrection'
  | 'article.revisions'
  | 'article.revision'
  | 'article.returnTo'
  | 'article.review'

/** A correction makes a new text for the article and takes its marks along, all in one step. */
export const correctionHandlers = (context: Context): Pick<Handlers<'worker'>, Calls> => ({
  'article.correct': ({ id, baseHash, text }) => correct(context, id, baseHash, text),
  'article.previewCorrection'({ id, baseHash, text }) {
    const opened = context.opened()
    const article = opened.article(id)
    const plan = planCorrection(opened, article, baseHash, text)
    if (plan) return plan.preview
    const unchanged = opened.project.annotations.inArticle(id).length
    return { counts: { unchanged, moved: 0, changed: 0, lost: 0 }, doubtful: [] }
  },
  'article.revisions'({ id }) {
    const opened = context.opened()
    return revisionsOf(opened.project, opened.article(id)).map(row => ({
      ...row,
      at: new Date(stampToMs(row.at)).toISOString(),
    }))
  },
  'article.revision'({ id, hash }) {
    const opened = context.opened()
    return { text: textOfRevision(opened, opened.article(id), hash) }
  },
  'article.returnTo'({ id, hash }) {
    const opened = context.opened()
    const article = opened.article(id)
    return correct(context, id, article.textHash, textOfRevision(opened, article, hash))
  },
  'article.review'({ id }) {
    const opened = context.opened()
    const text = opened.textOf(opened.article(id))
    return opened.project.annotations.toReview(id).map(annotation => ({
      annotation,
      now: annotation.anchor?.verdict === 'lost' ? '' : quoteOf(text, annotation.segments),
    }))
  },
})

function correct(context: Context, id: string, baseHash: string, text: string): Written {
  const opened = context.opened()
  const plan = planCorrection(opened, opened.article(id), baseHash, text)
  if (!plan) return nothingWritten(context)
  return toWritten(context, opened.project.append(opened.annotator.id, 'do', plan.changes, [plan.stored]))
}
