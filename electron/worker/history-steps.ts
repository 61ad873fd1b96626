import type { HistoryStep as StoredStep } from '../../db/index.ts'
import { quoteOf } from '../../shared/annotation/check.ts'
import { kindToNoun, type Fields } from '../../shared/annotation/events.ts'
import { Segment, type Article } from '../../shared/annotation/model.ts'
import { nameStep } from '../../shared/annotation/step-name.ts'
import { stampToMs } from '../../shared/base/clock.ts'
import type { HistoryStep } from '../../shared/ipc/contract.ts'
import type { Opened } from './context.ts'

/** Words of a mark that a list shows at most. Unit: UTF-16 code units. */
const MOST_QUOTED = 200

/** A step as the history lists it: its act, its article, and the first words that it marked. */
export function toHistoryStep(opened: Opened, stored: StoredStep): HistoryStep {
  const { step, author, state, at, kinds, head } = stored
  const noun = kindToNoun(head.kind)
  // As the step left it: what came later must not change what the step is called.
  const fields: Fields = { ...stored.fields, ...head.payload.set }
  const articleId = noun === 'article' ? head.payload.object : textOr(fields['articleId'], null)
  const segments = Segment.array().safeParse(fields['segments'])
  const article = articleId === null ? undefined : opened.project.articles.get(articleId)
  return {
    step,
    author,
    state,
    at: new Date(stampToMs(at)).toISOString(),
    kinds: [...kinds],
    ...nameStep(head),
    count: kinds.find(({ kind }) => kind === head.kind)?.count ?? 1,
    articleId,
    articleTitle: article?.title ?? (noun === 'article' ? (textOr(fields['title'], '') ?? '') : ''),
    quote: article && segments.success ? quoteIn(opened, article, segments.data) : '',
    labelId: noun === 'label' ? head.payload.object : textOr(fields['labelId'], null),
    annotationId: noun === 'annotation' ? head.payload.object : null,
    start: segments.success ? (segments.data[0]?.start ?? null) : null,
  }
}

const quoteIn = (opened: Opened, article: Article, segments: readonly Segment[]): string =>
  quoteOf(opened.textOf(article), segments).replace(/\s+/gu, ' ').trim().slice(0, MOST_QUOTED)

const textOr = <T>(value: unknown, other: T): string | T => (typeof value === 'string' ? value : other)
