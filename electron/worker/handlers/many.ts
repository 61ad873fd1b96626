import { addition, type Change } from '../../../shared/annotation/events.ts'
import { annotationToFields } from '../../../shared/annotation/fields.ts'
import type { Annotation } from '../../../shared/annotation/model.ts'
import { ActionableError } from '../../../shared/base/errors.ts'
import type { Handlers, ParsedInput } from '../../../shared/ipc/contract.ts'
import type { Context, Opened } from '../context.ts'
import { checkMark, checkReferences } from '../marks.ts'
import { beginArticle } from '../progress.ts'
import { toWritten } from '../written.ts'

type Many = ParsedInput<'annotation.addMany'>

/** Marks of one kind at many places, checked one by one and written as one step. */
export const manyHandlers = (context: Context): Pick<Handlers<'worker'>, 'annotation.addMany'> => ({
  'annotation.addMany'({ like, places }) {
    const opened = context.opened()
    requireNewIds(opened, places)
    const createdAt = new Date(context.environment.wallMs()).toISOString()
    const changes = places.map(place => {
      const mark = toMark(opened, like, place, createdAt)
      checkMark(opened, mark, place.quote)
      return addition('annotation', mark.id, annotationToFields(mark))
    })
    if (like.frame) checkReferences(opened, places[0]!.id, like.frame)
    return toWritten(context, opened.project.append(opened.annotator.id, 'do', [...changes, ...begun(opened, places)]))
  },
})

const begun = (opened: Opened, places: Many['places']): readonly Change[] =>
  Array.from(new Set(places.map(place => place.articleId))).flatMap(id => beginArticle(opened, id))

function requireNewIds({ project }: Opened, places: Many['places']): void {
  const ids = new Set(places.map(({ id }) => id))
  const used = ids.size < places.length ? places[0] : places.find(({ id }) => project.events.ofObject(id).length > 0)
  if (!used) return
  throw new ActionableError('input-invalid', { call: 'annotation.addMany', detail: `the id ${used.id} is in use` })
}

const toMark = (
  { annotator }: Opened,
  like: Many['like'],
  { id, articleId, start, end }: Many['places'][number],
  createdAt: string,
): Annotation => ({
  ...like,
  id,
  articleId,
  segments: [{ start, end }],
  status: 'confirmed',
  note: '',
  annotatorId: annotator.id,
  createdAt,
})
