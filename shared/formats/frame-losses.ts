import type { Annotation } from '../annotation/model.ts'
import type { Loss, LossSink } from './dataset.ts'

/** Notes what a format without attributes, notes and frame values leaves behind of one mark. */
export function loseAllButSpan(annotation: Annotation, losses: LossSink): void {
  const { articleId, id: annotationId, attributes, note, status, frame } = annotation
  const lose = (code: Loss['code'], detail: string): void => losses.add({ code, articleId, annotationId, detail })
  lose('loss-identity', '')
  for (const [code, value] of Object.entries(attributes)) lose('loss-attribute', `${code}=${value}`)
  if (note !== '') lose('loss-note', note)
  if (status === 'uncertain') lose('loss-uncertain-unmarked', '')
  if (frame) lose('loss-frame', frame.status)
}
