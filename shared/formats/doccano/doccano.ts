import type { Dataset, DatasetArticle, Exporter, LossSink, OutputFile } from '../dataset.ts'
import { noLosses } from '../losses.ts'
import { toTsvCell } from '../text.ts'
import { createTypeNames, namesOf, type TypeNames } from '../type-names.ts'
import { checkDoccano } from './check.ts'
import { articleToSpans, type Counters, type Spans } from './spans.ts'

const asItIs = (code: string): string => code

export const FILE = 'doccano.jsonl'
export const OFFSETS_FILE = 'offsets.tsv'
export const OFFSETS_HEAD = ['line', 'entity_id', 'start_utf16', 'end_utf16', 'text'].join('\t')

/** The articles that doccano takes (it refuses an empty text), each with its line number from 1 and its spans. */
function* documents(
  dataset: Dataset,
  names: TypeNames,
  losses: LossSink,
): Generator<DatasetArticle & { readonly line: number; readonly spans: Spans }> {
  const counters: Counters = { entity: 0, relation: 0 }
  let line = 0
  for (const article of dataset.articles()) {
    if (article.text === '') {
      losses.add({ code: 'loss-text-empty', articleId: article.article.id, detail: article.article.title })
      continue
    }
    yield { ...article, line: (line += 1), spans: articleToSpans(article, names, counters, losses) }
  }
}

/** Everything besides text, entities and relations becomes the document's meta in doccano. */
function documentLine(line: number, { article, text }: DatasetArticle, { entities, relations }: Spans): string {
  const { id, title, date, source, author, note, fileName, textHash } = article
  const meta = { article_id: id, title, date, source, author, note, file_name: fileName, text_sha256: textHash }
  return `${JSON.stringify({ id: line, text, entities, relations, Comments: [], ...meta })}\n`
}

function* dataLines(dataset: Dataset, names: TypeNames, losses: LossSink): Generator<string> {
  for (const document of documents(dataset, names, losses)) yield documentLine(document.line, document, document.spans)
}

function* offsetLines(dataset: Dataset, names: TypeNames): Generator<string> {
  yield `${OFFSETS_HEAD}\n`
  for (const { line, text, spans } of documents(dataset, names, noLosses)) {
    for (const { id, start_offset: start, end_offset: end } of spans.entities) {
      yield `${[line, id, start, end, toTsvCell(text.slice(start, end))].join('\t')}\n`
    }
  }
}

/** doccano's JSONL with relations, and a table of the words at each offset. Layout: docs/formats/doccano.md. */
export const doccano: Exporter = {
  id: 'doccano',
  name: 'doccano JSONL',
  extensions: ['jsonl'],
  offsetUnit: 'utf16',
  labelNames: codebook => namesOf(createTypeNames(codebook, asItIs)),
  *write(dataset, _options, losses): Generator<OutputFile> {
    const names = createTypeNames(dataset.codebook, asItIs)
    for (const { code, name } of names.renamed)
      losses.add({ code: 'loss-name', articleId: '', detail: `${code} → ${name}` })
    yield { path: FILE, chunks: dataLines(dataset, names, losses) }
    yield { path: OFFSETS_FILE, chunks: offsetLines(dataset, names) }
  },
  check: checkDoccano,
}
