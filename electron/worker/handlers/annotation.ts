import { addition, change, removal } from '../../../shared/annotation/events.ts'
import { annotationToFields, fieldsToAnnotation, patchToFields } from '../../../shared/annotation/fields.ts'
import { foldObject } from '../../../shared/annotation/fold.ts'
import { isLost } from '../../../shared/annotation/reanchor.ts'
import type { Annotation } from '../../../shared/annotation/model.ts'
import { ActionableError } from '../../../shared/base/errors.ts'
import type { Handlers, ParsedInput } from '../../../shared/ipc/contract.ts'
import type { Context } from '../context.ts'
import { checkMark, checkReferences, differing, markById, referencesOf } from '../marks.ts'
import { beginArticle } from '../progress.ts'
import { nothingWritten, toWritten } from '../written.ts'

type Calls = 'annotation.add' | 'annotation.change' | 'annotation.remove'

export const annotationHandlers = (context: Context): Pick<Handlers<'worker'>, Calls> => ({
  'annotation.add'({ annotation, quote }) {
    const opened = context.opened()
    const mark = toMark(context, annotation)
    if (opened.project.events.ofObject(mark.id).length > 0) {
      throw new ActionableError('input-invalid', { call: 'annotation.add', detail: `the id ${mark.id} is in use` })
    }
    checkMark(opened, mark, quote)
    if (mark.frame) checkReferences(opened, mark.id, mark.frame)
    const changes = [addition('annotation', mark.id, annotationToFields(mark)), ...beginArticle(opened, mark.articleId)]
    return toWritten(context, opened.project.append(opened.annotator.id, 'do', changes))
  },
  'annotation.change'({ id, patch, quote }) {
    const opened = context.opened()
    const before = markById(opened, id)
    if (patch.frame && !before.frame) throw new ActionableError('frame-missing')
    if (patch.segments && patch.anchor !== null && isLost(before)) throw new ActionableError('mark-lost')
    if (patch.anchor === null && !patch.segments && isLost(before)) throw new ActionableError('mark-lost')
    const { set, was } = differing(before, patchToFields(patch))
    if (Object.keys(set).length === 0) return nothingWritten(context)
    const step = change('annotation', id, set, was)
    const after = fieldsToAnnotation(
      id,
      foldObject({ fields: annotationToFields(before), removed: false }, step)!.fields,
    )
    checkMark(opened, after, quote)
    checkReferences(opened, id, referencesOf(patch))
    return toWritten(context, opened.project.append(opened.annotator.id, 'do', [step]))
  },
  'annotation.remove'({ ids }) {
    const opened = context.opened()
    const changes = [...new Set(ids)].map(id => removal('annotation', markById(opened, id).id))
    return toWritten(context, opened.project.append(opened.annotator.id, 'do', changes))
  },
})

const toMark = ({ environment, opened }: Context, draft: ParsedInput<'annotation.add'>['annotation']): Annotation => ({
  ...draft,
  annotatorId: opened().annotator.id,
  createdAt: new Date(environment.wallMs()).toISOString(),
})
