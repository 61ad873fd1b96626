import { layers, type Label } from '../../annotation/codebook.ts'
import type { Span } from '../../document/span.ts'
import type { Dataset, DatasetArticle, Exporter, LossSink, OutputFile } from '../dataset.ts'
import { loseAllButSpan } from '../frame-losses.ts'
import { onOneLine, toColumnCell, toTsvCell } from '../text.ts'
import { checkConll } from './check.ts'
import { annotationsToTags, sentencesToRow } from './tags.ts'
import { textToSentences } from './tokens.ts'

const FILE = 'dataset.conll'
const OFFSETS_FILE = 'offsets.tsv'
const OFFSETS_HEAD = ['line', 'article_id', 'start_utf16', 'end_utf16', 'text'].join('\t')
/** Lines before an article's first token. */
const HEAD_LINES = 3

function* blocks(dataset: Dataset, losses: LossSink): Generator<string> {
  const labels = new Map(dataset.codebook.labels.map(label => [label.id, label]))
  for (const article of dataset.articles()) yield articleBlock(article, labels, losses)
}

/** Three comment lines, then a line for every token and a blank one behind every sentence. */
function articleBlock(source: DatasetArticle, labels: ReadonlyMap<string, Label>, losses: LossSink): string {
  const { article, text, annotations } = source
  const sentences = textToSentences(text)
  const row = sentencesToRow(sentences)
  const columns = layers.map(layer =>
    annotationsToTags(
      annotations.filter(annotation => annotation.layer === layer),
      row,
      labels,
      losses,
    ),
  )
  noteLosses(source, row.tokens, losses)
  const lines = [
    `# newdoc id = ${article.id}`,
    `# title = ${onOneLine(article.title)}`,
    `# columns = token ${layers.join(' ')}`,
  ]
  let at = 0
  for (const sentence of sentences) {
    for (const token of sentence) {
      lines.push([toColumnCell(text.slice(token.start, token.end)), ...columns.map(tags => tags[at]!)].join('\t'))
      at += 1
    }
    lines.push('')
  }
  return `${(sentences.length === 0 ? [...lines, ''] : lines).join('\n')}\n`
}

function noteLosses({ article, text, annotations }: DatasetArticle, tokens: readonly Span[], losses: LossSink): void {
  // A space with a combining mark on it is one letter to Unicode, and so a token that holds white space.
  for (const { start, end } of tokens) {
    const token = text.slice(start, end)
    if (toColumnCell(token) !== token) losses.add({ code: 'loss-character', articleId: article.id, detail: token })
  }
  losses.add({ code: 'loss-metadata', articleId: article.id, detail: 'date, source, author, file name' })
  for (const annotation of annotations) {
    loseAllButSpan(annotation, losses)
    for (const slot of Object.keys(annotation.frame?.slots ?? {})) {
      losses.add({ code: 'loss-slot', articleId: article.id, annotationId: annotation.id, detail: slot })
    }
  }
}

/** For every token its line in the other file, its offsets and its exact text. */
function* offsetLines(dataset: Dataset): Generator<string> {
  yield `${OFFSETS_HEAD}\n`
  let line = 1
  for (const { article, text } of dataset.articles()) {
    const sentences = textToSentences(text)
    line += HEAD_LINES
    for (const sentence of sentences) {
      for (const { start, end } of sentence) {
        yield `${[line, article.id, start, end, toTsvCell(text.slice(start, end))].join('\t')}\n`
        line += 1
      }
      line += 1
    }
    if (sentences.length === 0) line += 1
  }
}

/** Columns of tokens and IOB2 tags, one column a layer, and the offsets beside them. Layout: docs/formats/conll.md. */
export const conll: Exporter = {
  id: 'conll',
  name: 'CoNLL (IOB2)',
  extensions: ['conll'],
  offsetUnit: 'token',
  *write(dataset, _options, losses): Generator<OutputFile> {
    yield { path: FILE, chunks: blocks(dataset, losses) }
    yield { path: OFFSETS_FILE, chunks: offsetLines(dataset) }
  },
  check: checkConll,
}
