import { change, removal } from '../../../shared/annotation/events.ts'
import type { Article } from '../../../shared/annotation/model.ts'
import { sameJson, type Json } from '../../../shared/base/json.ts'
import { proposeNoise } from '../../../shared/suggest/noise.ts'
import type { ArticleRow, Handlers, ParsedInput } from '../../../shared/ipc/contract.ts'
import type { Context, Opened } from '../context.ts'
import { importArticles } from '../importing/import-job.ts'
import { progressChanges, stateOf } from '../progress.ts'
import { keepSeen, seenOf, toArticleRow } from '../reading.ts'
import { nothingWritten, toWritten } from '../written.ts'

type Calls =
  | 'article.list'
  | 'article.open'
  | 'article.change'
  | 'article.setState'
  | 'article.remove'
  | 'article.seen'
  | 'article.import'

export const articleHandlers = (context: Context): Pick<Handlers<'worker'>, Calls> => ({
  'article.list': ({ ids }) => (ids ? someRows(context.opened(), ids) : allRows(context.opened())),
  'article.open'({ id, packed = false }) {
    const opened = context.opened()
    const article = opened.article(id)
    const text = opened.textOf(article)
    return {
      article: someRows(opened, [id])[0]!,
      text,
      annotations: packed ? [] : opened.project.annotations.inArticle(id),
      ...(packed ? { packed: opened.project.annotations.packed(id) } : {}),
      regions: opened.project.regions.inArticle(id),
      proposals: [...proposeNoise(text, article.title)],
      topParagraph: seenOf(opened, id).topParagraph,
    }
  },
  'article.change'({ id, set }) {
    const opened = context.opened()
    const before = opened.article(id)
    const after = { ...set, ...certainty(set) } as Readonly<Record<string, Json>>
    const names = Object.keys(after).filter(
      name => after[name] !== undefined && !sameJson(after[name], before[name as keyof Article]),
    )
    if (names.length === 0) return nothingWritten(context)
    const pick = (fields: object): Record<string, Json> =>
      Object.fromEntries(names.map(name => [name, (fields as Record<string, Json>)[name] ?? null]))
    const step = change('article', id, pick(after), pick(before))
    return toWritten(context, opened.project.append(opened.annotator.id, 'do', [step]))
  },
  'article.setState'({ id, state }) {
    const opened = context.opened()
    opened.article(id)
    const changes = progressChanges(opened, id, state)
    if (changes.length === 0) return nothingWritten(context)
    return toWritten(context, opened.project.append(opened.annotator.id, 'do', changes))
  },
  'article.remove'({ ids }) {
    const opened = context.opened()
    const changes = [...new Set(ids)].map(id => removal('article', opened.article(id).id))
    return toWritten(context, opened.project.append(opened.annotator.id, 'do', changes))
  },
  'article.seen'({ id, topParagraph, read }) {
    keepSeen(context.opened(), id, { topParagraph, read })
    return {}
  },
  'article.import': ({ job, paths }) => context.jobs.run(job, work => importArticles(context, work, paths)),
})

/** What a person enters is certain from then on; a date taken away is unknown. */
const certainty = (set: ParsedInput<'article.change'>['set']): Partial<Article> => ({
  ...(set.title === undefined ? {} : { titleCertainty: 'entered' }),
  ...(set.date === undefined ? {} : { dateCertainty: set.date === null ? 'unknown' : 'entered' }),
})

function allRows(opened: Opened): ArticleRow[] {
  const states = new Map(
    opened.project.progress.of(opened.annotator.id).map(({ articleId, state }) => [articleId, state]),
  )
  return opened.project.articles
    .list()
    .map(article => toArticleRow(opened, article, states.get(article.id) ?? 'untouched'))
}

/** Rows of articles that are no more are left out. */
const someRows = (opened: Opened, ids: readonly string[]): ArticleRow[] =>
  ids.flatMap(id => {
    const article = opened.project.articles.row(id)
    return article ? [toArticleRow(opened, article, stateOf(opened, id))] : []
  })
