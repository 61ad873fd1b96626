import type { Snapshot } from '../../../db/index.ts'
import type { Article } from '../../../shared/annotation/model.ts'
import { ActionableError } from '../../../shared/base/errors.ts'
import type { Dataset, DatasetArticle } from '../../../shared/formats/index.ts'
import { revisionsOf } from '../correcting.ts'

/** Chosen articles of a project that stands still, one by one. Throws `article-unknown` for an id that is not there. */
export function datasetOf(
  snapshot: Snapshot,
  articleIds: readonly string[] | undefined,
  withRevisions = false,
): Dataset & { readonly size: number } {
  const live = snapshot.articles.ids()
  const chosen = articleIds && new Set(articleIds)
  const ids = chosen ? live.filter(id => chosen.has(id)) : live
  if (chosen && ids.length < chosen.size) throw new ActionableError('article-unknown')
  const { id, name } = snapshot.project.read()
  return {
    project: { id, name },
    codebook: snapshot.codebook.read(),
    annotators: snapshot.annotators.list(),
    size: ids.length,
    *articles() {
      for (const articleId of ids) yield toDatasetArticle(snapshot, articleId, withRevisions)
    },
  }
}

function toDatasetArticle(snapshot: Snapshot, id: string, withRevisions: boolean): DatasetArticle {
  const article = snapshot.articles.get(id)
  const stored = article && snapshot.articles.text(article.textHash)
  if (!article || !stored) throw new Error(`article ${id} or its text is missing`)
  return {
    article,
    text: stored.text,
    annotations: snapshot.annotations.allOfArticle(id),
    regions: snapshot.regions.inArticle(id),
    ...(withRevisions ? { revisions: textsOf(snapshot, article) } : {}),
  }
}

/** The texts that the article has had, the first one first. */
const textsOf = (snapshot: Snapshot, article: Article): NonNullable<DatasetArticle['revisions']> =>
  revisionsOf(snapshot, article).map(({ hash }) => ({ hash, text: snapshot.articles.text(hash)?.text ?? '' }))
