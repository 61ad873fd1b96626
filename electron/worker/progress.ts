import { addition, change, type Change } from '../../shared/annotation/events.ts'
import type { Progress } from '../../shared/annotation/model.ts'
import type { Opened } from './context.ts'

/** The current annotator's state of an article. */
export const stateOf = ({ project, annotator }: Opened, articleId: string): Progress['state'] =>
  project.progress.get(articleId, annotator.id)?.state ?? 'untouched'

/** The changes that bring the current annotator's state of an article to `state`; none when it is so. */
export function progressChanges(
  { project, annotator }: Opened,
  articleId: string,
  state: Progress['state'],
): readonly Change[] {
  const id = `${articleId}/${annotator.id}`
  const before = project.progress.get(articleId, annotator.id)
  if (before) return before.state === state ? [] : [change('progress', id, { state }, { state: before.state })]
  if (state === 'untouched') return []
  return [addition('progress', id, { articleId, annotatorId: annotator.id, state })]
}

/** Marking in an article that was not begun yet begins it. */
export const beginArticle = (opened: Opened, articleId: string): readonly Change[] =>
  stateOf(opened, articleId) === 'untouched' ? progressChanges(opened, articleId, 'in progress') : []
