import type { Connection } from '../project/sqlite.ts'
import type { Fields } from '../../shared/annotation/events.ts'
import { Progress } from '../../shared/annotation/model.ts'
import { rowFields, stateTable, type LiveRow } from './state-table.ts'

const fieldsToProgress = (fields: Fields): Progress => Progress.parse(fields)

/** How far each annotator is with each article. */
export function progressRepository(db: Connection) {
  const select = (where: string): string =>
    `SELECT progress.id, progress.fields FROM progress JOIN article ON article.id = progress.article_id
     WHERE progress.removed = 0 AND article.removed = 0 AND progress.annotator_id = ?${where} ORDER BY article.id`
  const ofAnnotator = db.prepare<[string], LiveRow>(select(''))
  const one = db.prepare<[string, string], LiveRow>(select(' AND progress.article_id = ?'))
  return {
    state: stateTable(db, 'progress', (_id, fields) => void fieldsToProgress(fields)),
    of: (annotatorId: string): Progress[] => ofAnnotator.all(annotatorId).map(row => fieldsToProgress(rowFields(row))),
    get: (articleId: string, annotatorId: string): Progress | undefined => {
      const row = one.get(annotatorId, articleId)
      return row && fieldsToProgress(rowFields(row))
    },
  }
}
