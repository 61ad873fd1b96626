import type { Connection } from '../project/sqlite.ts'
import { layers, type Layer } from '../../shared/annotation/codebook.ts'
import type { Fields } from '../../shared/annotation/events.ts'
import { Article } from '../../shared/annotation/model.ts'
import { rowFields, stateTable, type LiveRow } from './state-table.ts'

/** An article as a list shows it. `length`: UTF-16 code units of its text; `counts`: its live annotations. */
export type ArticleRow = Article & { readonly length: number; readonly counts: Readonly<Record<Layer, number>> }

type CountedRow = LiveRow & { length: number; entity: number; commitment: number; theme: number }

// Absent and null are one in an event's fields; the model has null.
const fieldsToArticle = (id: string, fields: Fields): Article => Article.parse({ date: null, ...fields, id })
const toArticle = (row: LiveRow): Article => fieldsToArticle(row.id, rowFields(row))
const toArticleRow = ({ length, entity, commitment, theme, ...row }: CountedRow): ArticleRow => ({
  ...toArticle(row),
  length,
  counts: { entity, commitment, theme },
})

const listSql = `
  SELECT article.id, article.fields, coalesce(text.length_utf16, 0) AS length,
    coalesce(marks.entity, 0) AS entity, coalesce(marks.commitment, 0) AS commitment, coalesce(marks.theme, 0) AS theme
  FROM article
  LEFT JOIN text ON text.hash = article.text_hash
  LEFT JOIN (
    SELECT article_id, sum(n) FILTER (WHERE layer = 'entity') AS entity,
      sum(n) FILTER (WHERE layer = 'commitment') AS commitment, sum(n) FILTER (WHERE layer = 'theme') AS theme
    FROM (SELECT article_id, layer, count(*) AS n FROM annotation WHERE removed = 0 GROUP BY layer, article_id)
    GROUP BY article_id
  ) AS marks ON marks.article_id = article.id
  WHERE article.removed = 0
  ORDER BY article.added_at, article.id`

/** Counted in an index: reading the marks themselves would take a tenth of a second for 50 000. */
const countSql = (layer: Layer): string =>
  `(SELECT count(*) FROM annotation WHERE layer = '${layer}' AND article_id = article.id AND removed = 0) AS ${layer}`

const rowSql = `
  SELECT article.id, article.fields, coalesce(text.length_utf16, 0) AS length, ${layers.map(countSql).join(', ')}
  FROM article
  LEFT JOIN text ON text.hash = article.text_hash
  WHERE article.id = ? AND article.removed = 0`

/** Articles without their texts. Only live ones; in the order in which they were added. */
export function articleRepository(db: Connection) {
  const list = db.prepare<[], CountedRow>(listSql)
  const row = db.prepare<[string], CountedRow>(rowSql)
  const one = db.prepare<[string], LiveRow>('SELECT id, fields FROM article WHERE id = ? AND removed = 0')
  const byText = db.prepare<[string], LiveRow>(
    'SELECT id, fields FROM article WHERE text_hash = ? AND removed = 0 ORDER BY added_at, id LIMIT 1',
  )
  const ids = db.prepare<[], string>('SELECT id FROM article WHERE removed = 0 ORDER BY added_at, id').pluck()
  const count = db.prepare<[], number>('SELECT count(*) FROM article WHERE removed = 0').pluck()
  return {
    state: stateTable(db, 'article', fieldsToArticle),
    list: (): ArticleRow[] => list.all().map(toArticleRow),
    /** One article as the list shows it. */
    row: (id: string): ArticleRow | undefined => {
      const found = row.get(id)
      return found && toArticleRow(found)
    },
    get: (id: string): Article | undefined => {
      const row = one.get(id)
      return row && toArticle(row)
    },
    /** The first live article with this text. */
    findByTextHash: (hash: string): Article | undefined => {
      const row = byText.get(hash)
      return row && toArticle(row)
    },
    ids: (): string[] => ids.all(),
    count: (): number => count.get() ?? 0,
  }
}
