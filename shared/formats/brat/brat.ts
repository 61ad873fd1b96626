import { canonicalJson } from '../../base/json.ts'
import { orderedCodebook } from '../codebook-order.ts'
import type { Article } from '../../annotation/model.ts'
import type { Dataset, Exporter, ExportOptions, LossSink, OutputFile } from '../dataset.ts'
import { createNameRegistry, safeFileName } from '../names.ts'
import { namesOf } from '../type-names.ts'
import { checkBrat } from './check.ts'
import { annotationConf, visualConf } from './config.ts'
import { articleToAnn } from './marks.ts'
import { ANNOTATION_CONF, SIDECAR, SIDECAR_FORMAT, SIDECAR_VERSION, VISUAL_CONF } from './sidecar.ts'
import { createVocabulary } from './vocabulary.ts'

const reserved = ['README', 'annotation', 'visual', 'chugiai', 'export-report', 'SHA256SUMS']

function* write(dataset: Dataset, options: ExportOptions, losses: LossSink): Generator<OutputFile> {
  const vocabulary = createVocabulary(dataset.codebook)
  for (const { code, name } of vocabulary.types.renamed) {
    losses.add({ code: 'loss-name', articleId: '', detail: `${code} → ${name}` })
  }
  const nameOf = createNameRegistry(reserved)
  const articles: Record<string, Article> = {}
  for (const source of dataset.articles()) {
    const name = nameOf(safeFileName(source.article.title, 'article'))
    articles[name] = source.article
    yield { path: `${name}.txt`, chunks: [source.text] }
    yield { path: `${name}.ann`, chunks: [articleToAnn(source, dataset.codebook, vocabulary, losses)] }
  }
  yield { path: ANNOTATION_CONF, chunks: [annotationConf(dataset.codebook, vocabulary)] }
  yield { path: VISUAL_CONF, chunks: [visualConf(dataset.codebook, vocabulary)] }
  yield { path: SIDECAR, chunks: [sidecar(dataset, options, articles)] }
}

/** What brat has no place for: the codebook, and the articles' metadata by the name of their files. */
const sidecar = (
  dataset: Dataset,
  { includeUncertain }: ExportOptions,
  articles: Readonly<Record<string, Article>>,
): string =>
  `${canonicalJson({
    format: SIDECAR_FORMAT,
    version: SIDECAR_VERSION,
    options: { includeUncertain },
    project: { id: dataset.project.id, name: dataset.project.name },
    codebook: orderedCodebook(dataset.codebook),
    articles,
  })}\n`

/** brat standoff: a text and an annotation file for each article. Layout: docs/formats/brat.md. */
export const brat: Exporter = {
  id: 'brat',
  name: 'brat standoff',
  extensions: ['txt', 'ann', 'conf', 'json'],
  offsetUnit: 'codePoint',
  labelNames: codebook => namesOf(createVocabulary(codebook).types),
  write,
  check: checkBrat,
}
