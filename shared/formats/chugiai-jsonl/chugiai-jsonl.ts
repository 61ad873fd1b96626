import type { Dataset, Exporter, ExportOptions, OutputFile } from '../dataset.ts'
import { checkJsonl } from './check.ts'
import { articleLine, headerLine } from './encode.ts'

const FILE = 'dataset.jsonl'

function* lines(dataset: Dataset, options: ExportOptions): Generator<string> {
  const labels = new Map(dataset.codebook.labels.map(label => [label.id, label]))
  yield `${headerLine(dataset, options)}\n`
  for (const article of dataset.articles()) yield `${articleLine(article, labels)}\n`
}

/** Our own lossless form: a header line, then one article a line. Layout: docs/formats/chugiai-jsonl.md. */
export const chugiaiJsonl: Exporter = {
  id: 'chugiai-jsonl',
  name: 'Chú Giải JSONL',
  extensions: ['jsonl'],
  offsetUnit: 'utf16',
  writesRegions: true,
  *write(dataset, options): Generator<OutputFile> {
    yield { path: FILE, chunks: lines(dataset, options) }
  },
  check: checkJsonl,
}
