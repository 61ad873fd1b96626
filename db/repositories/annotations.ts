import type { Connection } from '../project/sqlite.ts'
import type { Layer } from '../../shared/annotation/codebook.ts'
import { fieldsToAnnotation } from '../../shared/annotation/fields.ts'
import type { FoldedObject } from '../../shared/annotation/fold.ts'
import type { Annotation } from '../../shared/annotation/model.ts'
import { packMarks, type StoredMark } from '../../shared/annotation/packed.ts'
import { sameJson } from '../../shared/base/json.ts'
import { annotationPartsRepository, annotationToParts, noParts, type Parts } from './annotation-parts.ts'
import { rowFields, stateTable, type LiveRow, type StateTable } from './state-table.ts'

const toAnnotation = (row: LiveRow): Annotation => fieldsToAnnotation(row.id, rowFields(row))
const partsOf = (id: string, { fields, removed }: FoldedObject): Parts =>
  removed ? noParts : annotationToParts(fieldsToAnnotation(id, fields))

/**
 * A test of rows: the mark stands in its article's text as it is. The fields are kept with their names in order, and
 * `anchor` is the first of all, so that nearly every row is settled without reading its JSON.
 */
const PLACED = `(substr(annotation.fields, 1, 10) <> '{"anchor":' OR annotation.fields ->> '$.anchor.verdict' <> 'lost')`

/** Marks of all layers. Only live ones of live articles, ordered by start, end and id within an article. */
export function annotationRepository(db: Connection) {
  const ofArticle = (which: string): string =>
    `SELECT id, fields FROM annotation WHERE article_id = @articleId AND removed = 0
       AND EXISTS (SELECT 1 FROM article WHERE article.id = @articleId AND article.removed = 0)${which}
     ORDER BY start_utf16, end_utf16, id`
  const inArticle = db.prepare<{ articleId: string }, LiveRow>(ofArticle(` AND ${PLACED}`))
  const allOfArticle = db.prepare<{ articleId: string }, LiveRow>(ofArticle(''))
  const toReview = db.prepare<{ articleId: string }, LiveRow>(ofArticle(` AND substr(fields, 1, 10) = '{"anchor":'`))
  const one = db.prepare<[string], LiveRow>(
    `SELECT annotation.id, annotation.fields FROM annotation JOIN article ON article.id = annotation.article_id
     WHERE annotation.id = ? AND annotation.removed = 0 AND article.removed = 0`,
  )
  const stored = db
    .prepare<{ articleId: string }, StoredMark>(
      `SELECT id, fields FROM annotation WHERE article_id = @articleId AND removed = 0
         AND EXISTS (SELECT 1 FROM article WHERE article.id = @articleId AND article.removed = 0) AND ${PLACED}`,
    )
    .raw()
  const counts = db.prepare<[], { layer: Layer; n: number }>(
    `SELECT layer, count(*) AS n FROM annotation WHERE removed = 0
       AND EXISTS (SELECT 1 FROM article WHERE article.id = annotation.article_id AND article.removed = 0)
     GROUP BY layer`,
  )
  const inLayer = db.prepare<[Layer], LiveRow>(
    `SELECT annotation.id, annotation.fields FROM annotation JOIN article ON article.id = annotation.article_id
     WHERE annotation.layer = ? AND annotation.removed = 0 AND article.removed = 0 AND ${PLACED}
     ORDER BY article.added_at, article.id, start_utf16, end_utf16, annotation.id`,
  )
  const places = db
    .prepare<[string, Layer, string], string>(
      `SELECT start_utf16 || ' ' || end_utf16 FROM annotation
       WHERE article_id = ? AND removed = 0 AND layer = ? AND label_id = ?
         AND json_array_length(fields, '$.segments') = 1 AND ${PLACED}`,
    )
    .pluck()
  const orphans = db
    .prepare<[], string>(
      `SELECT id FROM annotation WHERE removed = 0
         AND NOT EXISTS (SELECT 1 FROM article WHERE article.id = annotation.article_id) LIMIT 100`,
    )
    .pluck()
  return {
    state: annotationState(db),
    /** Those that stand in the article's text as it is; without the ones that a correction has lost. */
    inArticle: (articleId: string): Annotation[] => inArticle.all({ articleId }).map(toAnnotation),
    allOfArticle: (articleId: string): Annotation[] => allOfArticle.all({ articleId }).map(toAnnotation),
    /** Those that a correction has changed or lost and that nobody has looked at since. */
    toReview: (articleId: string): Annotation[] => toReview.all({ articleId }).map(toAnnotation),
    /** The same marks in no order, as `unpackMarks` reads them. */
    packed: (articleId: string): string => packMarks(stored.all({ articleId })),
    /** Of all articles, in the order in which the articles were added. */
    inLayer: (layer: Layer): Annotation[] => inLayer.all(layer).map(toAnnotation),
    get: (id: string): Annotation | undefined => {
      const row = one.get(id)
      return row && toAnnotation(row)
    },
    /** Where marks of one segment with that label are in an article, as `start end`. */
    placesInArticle: (articleId: string, layer: Layer, labelId: string): readonly string[] =>
      places.all(articleId, layer, labelId),
    /** Marks of articles that were never added: an incomplete log was merged. At most 100. */
    orphans: (): readonly string[] => orphans.all(),
    count: (): Record<Layer, number> => {
      const none = { entity: 0, commitment: 0, theme: 0 }
      return Object.assign(none, Object.fromEntries(counts.all().map(({ layer, n }) => [layer, n])))
    },
  }
}

function annotationState(db: Connection): StateTable {
  const table = stateTable(db, 'annotation', (id, fields) => void fieldsToAnnotation(id, fields))
  const parts = annotationPartsRepository(db)
  return {
    ...table,
    save: (id, object) => {
      table.save(id, object)
      parts.replace(id, partsOf(id, object))
    },
    inspect: (id, object) =>
      sameJson(parts.read(id), partsOf(id, object))
        ? undefined
        : 'segments, slots or attributes differ from its fields',
  }
}
