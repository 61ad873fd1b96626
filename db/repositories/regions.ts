import type { Connection } from '../project/sqlite.ts'
import type { Fields } from '../../shared/annotation/events.ts'
import { Region } from '../../shared/annotation/model.ts'
import { rowFields, stateTable, type LiveRow } from './state-table.ts'

const fieldsToRegion = (id: string, fields: Fields): Region => Region.parse({ ...fields, id })
const toRegion = (row: LiveRow): Region => fieldsToRegion(row.id, rowFields(row))

/** What was decided about passages. Only live ones of live articles, ordered by start, end and id within an article. */
export function regionRepository(db: Connection) {
  const inArticle = db.prepare<{ articleId: string }, LiveRow>(
    `SELECT id, fields FROM region WHERE article_id = @articleId AND removed = 0
       AND EXISTS (SELECT 1 FROM article WHERE article.id = @articleId AND article.removed = 0)
     ORDER BY start_utf16, end_utf16, id`,
  )
  const one = db.prepare<[string], LiveRow>(
    `SELECT region.id, region.fields FROM region JOIN article ON article.id = region.article_id
     WHERE region.id = ? AND region.removed = 0 AND article.removed = 0`,
  )
  const orphans = db
    .prepare<[], string>(
      `SELECT id FROM region WHERE removed = 0
         AND NOT EXISTS (SELECT 1 FROM article WHERE article.id = region.article_id) LIMIT 100`,
    )
    .pluck()
  return {
    state: stateTable(db, 'region', (id, fields) => void fieldsToRegion(id, fields)),
    inArticle: (articleId: string): Region[] => inArticle.all({ articleId }).map(toRegion),
    get: (id: string): Region | undefined => {
      const row = one.get(id)
      return row && toRegion(row)
    },
    /** Regions of articles that were never added: an incomplete log was merged. At most 100. */
    orphans: (): readonly string[] => orphans.all(),
  }
}
