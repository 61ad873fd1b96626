import { checkAnnotationPlaces } from '../../shared/annotation/check.ts'
import type { Annotation } from '../../shared/annotation/model.ts'
import { sameJson } from '../../shared/base/json.ts'
import { toCanonical } from '../../shared/document/canonical.ts'
import { hashOf, type StoredText } from '../repositories/texts.ts'
import type { Tables } from './state.ts'
import type { Report } from './verify.ts'

/** Every text is the one its hash names and follows from its original; every mark fits the text it stands in. */
export function verifyTexts(tables: Tables, report: Report): void {
  for (const hash of tables.texts.hashes()) checkText(tables.texts.get(hash), report)
  for (const id of tables.articles.ids()) checkMarks(tables, id, report)
  for (const id of tables.annotations.orphans()) report('article-missing', `annotation ${id}`)
}

function checkText(stored: StoredText | undefined, report: Report): void {
  if (stored === undefined) return
  const { hash, text, original, map } = stored
  if (hashOf(text) !== hash) report('text-changed', hash)
  if (original === undefined) return
  const again = toCanonical(original, hash)
  if (again.text !== text || !sameJson(again.map, map)) report('map-differs', hash)
}

function checkMarks({ articles, annotations, texts }: Tables, articleId: string, report: Report): void {
  const article = articles.get(articleId)
  const text = article && texts.get(article.textHash)?.text
  if (article === undefined || text === undefined) return report('text-missing', `article ${articleId}`)
  for (const annotation of annotations.inArticle(articleId))
    checkPlaces(annotation, { title: article.title, text }, report)
}

function checkPlaces(annotation: Annotation, ground: { title: string; text: string }, report: Report): void {
  try {
    checkAnnotationPlaces(annotation, ground)
  } catch (error) {
    report('segment-wrong', `${annotation.id}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
