import type { Page } from 'playwright'
import { newId } from '../../../shared/base/ids.ts'
import { snapToSyllables } from '../../../shared/document/syllables.ts'
import type { ExportReport, OpenArticle, ProjectInfo, Written } from '../../../shared/ipc/contract.ts'
import { call } from './calls.ts'

export type JobDone = {
  readonly info: ProjectInfo
  readonly article: OpenArticle
  readonly written: Written
  readonly report: ExportReport
}

/** The whole way by calls: the sample project, one new mark, its undoing and redoing, and every format written to `folder`. */
export async function doSampleJob(page: Page, folder: string, formats: readonly string[]): Promise<JobDone> {
  const info = await call(page, 'project.createSample', { annotatorName: 'Minh' })
  const [row] = await call(page, 'article.list', {})
  const article = await call(page, 'article.open', { id: row?.id ?? '' })
  await addMark(page, info, article, 0)
  await call(page, 'history.undo', {})
  const written = await call(page, 'history.redo', {})
  const report = await call(page, 'dataset.export', { job: newId(), formats: [...formats], folder })
  return { info, article, written, report }
}

/** Marks the words of the article at the n-th word, with one of the labels of entities in turn. */
export function addMark(
  page: Page,
  info: ProjectInfo,
  { article, text }: OpenArticle,
  count: number,
): Promise<Written> {
  const labels = info.codebook.labels.filter(label => label.layer === 'entity')
  const label = labels[count % labels.length]
  const from = (count * 7) % Math.max(1, text.length - 20)
  const span = snapToSyllables(text, { start: from, end: from + 12 } as Parameters<typeof snapToSyllables>[1])
  if (!label || !span) throw new Error(`There are no words at ${from}.`)
  return call(page, 'annotation.add', {
    annotation: { id: newId(), articleId: article.id, layer: label.layer, labelId: label.id, segments: [span] },
    quote: text.slice(span.start, span.end),
  })
}
