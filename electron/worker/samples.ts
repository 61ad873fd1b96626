import { addition } from '../../shared/annotation/events.ts'
import { annotationToFields } from '../../shared/annotation/fields.ts'
import { Annotation, type NewAnnotation } from '../../shared/annotation/model.ts'
import { newId } from '../../shared/base/ids.ts'
import { sampleArticles } from '../../shared/samples/sample-articles.ts'
import { sampleMarks } from '../../shared/samples/sample-marks.ts'
import type { Opened } from './context.ts'
import { articleToChange, textToArticle } from './importing/text-article.ts'
import { checkMark } from './marks.ts'
import { progressChanges } from './progress.ts'

/** Puts the sample articles into a new project, one of them marked. Not a step of its own: nobody wants to undo it. */
export function addSamples(opened: Opened, addedAt: string): void {
  const { project, annotator } = opened
  for (const { fileName, text, isMarked } of sampleArticles) {
    const made = textToArticle({
      decoded: { text, encoding: 'UTF-8', hadBom: false },
      fileName,
      shownName: fileName,
      addedAt,
    })
    const { id: articleId } = made.article
    project.append(annotator.id, 'setup', [articleToChange(made.article)], [made.text])
    if (!isMarked) continue
    const marks = sampleMarks(made.text.text, { articleId, newId }).map(mark =>
      toAnnotation(mark, annotator.id, addedAt),
    )
    for (const mark of marks) checkMark(opened, mark, undefined)
    const additions = marks.map(mark => addition('annotation', mark.id, annotationToFields(mark)))
    project.append(annotator.id, 'setup', [...additions, ...progressChanges(opened, articleId, 'in progress')])
  }
}

const toAnnotation = (mark: NewAnnotation, annotatorId: string, createdAt: string): Annotation =>
  Annotation.parse({ status: 'confirmed', note: '', attributes: {}, ...mark, annotatorId, createdAt })
