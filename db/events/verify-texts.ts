import { checkAnchor, checkAnnotationPlaces, checkSpan } from '../../shared/annotation/check.ts'
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
  for (const id of tables.regions.orphans()) report('article-missing', `region ${id}`)
}

function checkText(stored: StoredText | undefined, report: Report): void {
  if (stored === undefined) return
  const { hash, text, original, map } = stored
  if (hashOf(text) !== hash) report('text-changed', hash)
  if (original === undefined) return
  const again = toCanonical(original, hash)
  if (again.text !== text || !sameJson(again.map, map)) report('map-differs', hash)
}

function checkMarks(tables: Tables, articleId: string, report: Report): void {
  const { articles, annotations, regions, texts } = tables
  const article = articles.get(articleId)
  const text = article && texts.get(article.textHash)?.text
  if (article === undefined || text === undefined) return report('text-missing', `article ${articleId}`)
  const ground = { title: article.title, text }
  for (const annotation of annotations.allOfArticle(articleId))
    checkPlaces(annotation.id, () => checkAnnotationPlaces(annotation, ground), report)
  checkAnchors(tables, articleId, report)
  for (const region of regions.inArticle(articleId)) checkPlaces(region.id, () => checkSpan(region, ground), report)
}

/** What waits for review after a correction still fits the older text that it was made in. */
function checkAnchors({ annotations, texts }: Tables, articleId: string, report: Report): void {
  for (const { id, anchor } of annotations.toReview(articleId)) {
    const text = anchor && texts.get(anchor.revision)?.text
    if (text === undefined) report('text-missing', `annotation ${id}`)
    else checkPlaces(id, () => checkAnchor(anchor!, { title: id, text }), report)
  }
}

function checkPlaces(id: string, check: () => void, report: Report): void {
  try {
    check()
  } catch (error) {
    report('segment-wrong', `${id}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
