import type { HistoryStep as StoredStep } from '../../db/index.ts'
import { quoteOf } from '../../shared/annotation/check.ts'
import { kindToNoun, type Fields } from '../../shared/annotation/events.ts'
import { Segment } from '../../shared/annotation/model.ts'
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
  // Words and title also of an article that was taken out: the step that did it must not make the others nameless.
  const textHash = stored.article['textHash']
  return {
    step,
    author,
    state,
    at: new Date(stampToMs(at)).toISOString(),
    kinds: [...kinds],
    ...nameStep(head),
    count: kinds.find(({ kind }) => kind === head.kind)?.count ?? 1,
    articleId,
    articleTitle: textOr(stored.article['title'], ''),
    quote: typeof textHash === 'string' && segments.success ? quoteIn(opened, textHash, segments.data) : '',
    labelId: noun === 'label' ? head.payload.object : textOr(fields['labelId'], null),
    annotationId: noun === 'annotation' ? head.payload.object : null,
    start: segments.success ? (segments.data[0]?.start ?? null) : null,
  }
}

const quoteIn = (opened: Opened, textHash: string, segments: readonly Segment[]): string =>
  quoteOf(opened.textOf({ textHash }), segments).replace(/\s+/gu, ' ').trim().slice(0, MOST_QUOTED)

const textOr = <T>(value: unknown, other: T): string | T => (typeof value === 'string' ? value : other)
