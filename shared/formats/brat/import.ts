import { checkAnnotation } from '../../annotation/check.ts'
import type { Codebook } from '../../annotation/codebook.ts'
import type { Article } from '../../annotation/model.ts'
import { ActionableError, toFailure } from '../../base/errors.ts'
import { textToHash } from '../../document/hash.ts'
import { findMetadata } from '../../document/metadata.ts'
import { emptyCodebook, joinCodebooks, mergeCodebook, type MergedCodebook } from '../codebook-merge.ts'
import type {
  ImportContext,
  ImportedArticle,
  ImportedText,
  Importer,
  ImportResult,
  InputFile,
  Loss,
  Refusal,
} from '../dataset.ts'
import { refuseFrameCycles } from '../frame-cycles.ts'
import { createLossLog, type LossLog } from '../losses.ts'
import { baseName } from '../text.ts'
import { findCounting, type Counting } from './counting.ts'
import { createLabelSource, type LabelSource } from './labels.ts'
import { parseAnn, type AnnDocument } from './parse.ts'
import { readMarks } from './read-marks.ts'
import { SIDECAR, Sidecar } from './sidecar.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

const annotationFile = /\.(ann|a1|a2)$/i
const withoutExtension = (path: string): string => path.replace(/\.[^./\\]*$/, '')
const folderOf = (path: string): string => path.slice(0, path.length - baseName(path).length)

/** Annotation files, the texts beside them, and what belongs to a brat collection in the same folder. */
function claims(paths: readonly string[]): readonly string[] {
  const documents = new Set(paths.filter(path => annotationFile.test(path)).map(withoutExtension))
  const folders = new Set([...documents].map(folderOf))
  const isOurs = (path: string): boolean =>
    annotationFile.test(path) ||
    (/\.txt$/i.test(path) && documents.has(withoutExtension(path))) ||
    (folders.has(folderOf(path)) && (/\.conf$/i.test(path) || baseName(path) === SIDECAR))
  return paths.filter(isOurs)
}

/** A document before its marks are read: all its annotation files, parsed. */
type Pair = {
  readonly name: string
  readonly text: InputFile
  readonly document: AnnDocument
  readonly annFile: string
}

function read(files: readonly InputFile[], context: ImportContext): ImportResult {
  const losses = createLossLog()
  const refused: Refusal[] = []
  const articles: ImportedArticle[] = []
  const additions: Codebook[] = []
  let { codebook } = context
  for (const inFolder of groupBy(files, file => folderOf(file.path)).values()) {
    const pairs = pairsOf(inFolder, refused)
    const collection = openCollection(inFolder, pairs, { ...context, codebook }, losses)
    const taken = pairs.flatMap(pair => takePair(pair, collection, context, refused, losses))
    const used = new Set(taken.flatMap(article => article.annotations.map(annotation => annotation.labelId)))
    const made = collection.labels.made.filter(label => used.has(label.id))
    articles.push(...taken)
    additions.push(collection.merged.additions, { ...emptyCodebook, labels: made })
    codebook = joinCodebooks([context.codebook, ...additions])
  }
  return { articles, refused, additions: joinCodebooks(additions), annotators: [], losses: losses.counts() }
}

/** The pair's article, or nothing and a refusal. */
function takePair(
  pair: Pair,
  collection: Collection,
  context: ImportContext,
  refused: Refusal[],
  losses: LossLog,
): ImportedArticle[] {
  try {
    return [readPair(pair, collection, context, losses)]
  } catch (error) {
    refused.push(toRefusal(pair.annFile, error))
    return []
  }
}

function groupBy(
  files: readonly InputFile[],
  keyOf: (file: InputFile) => string,
): ReadonlyMap<string, readonly InputFile[]> {
  const groups = new Map<string, InputFile[]>()
  for (const file of files) {
    const group = groups.get(keyOf(file))
    if (group) group.push(file)
    else groups.set(keyOf(file), [file])
  }
  return groups
}

/** The error with the line it names, for the report. */
function toRefusal(file: string, error: unknown): Refusal {
  const failure = toFailure(error)
  const { line } = failure.values
  return typeof line === 'number' ? { file, line, failure } : { file, failure }
}

function pairsOf(files: readonly InputFile[], refused: Refusal[]): readonly Pair[] {
  const annotated = groupBy(
    files.filter(file => annotationFile.test(file.path)),
    file => withoutExtension(file.path),
  )
  const texts = new Map(
    files.filter(file => /\.txt$/i.test(file.path)).map(file => [withoutExtension(file.path), file]),
  )
  return [...annotated].flatMap(([path, anns]) => {
    const annFile = anns[0]!.path
    try {
      const text = texts.get(path)
      if (!text) throw new ActionableError('brat-text-missing', { file: annFile, text: `${baseName(path)}.txt` })
      return [{ name: baseName(path), text, document: parseAnn(anns), annFile }]
    } catch (error) {
      refused.push(toRefusal(annFile, error))
      return []
    }
  })
}

/** What the documents of one folder share. */
type Collection = {
  readonly merged: MergedCodebook
  readonly sidecar: Sidecar | undefined
  readonly vocabulary: Vocabulary
  readonly labels: LabelSource
}

function openCollection(
  files: readonly InputFile[],
  pairs: readonly Pair[],
  context: ImportContext,
  losses: LossLog,
): Collection {
  const sidecar = readSidecar(files, losses)
  const merged = mergeCodebook(context.codebook, sidecar?.codebook ?? emptyCodebook, context.newId)
  for (const { code, name } of merged.joined)
    losses.add({ code: 'loss-label-joined', articleId: '', detail: `${code} (${name.vi})` })
  const vocabulary = createVocabulary(sidecar?.codebook ?? context.codebook)
  const documents = pairs.map(pair => pair.document)
  const labels = createLabelSource({ codebook: merged.codebook, vocabulary, newId: context.newId }, documents)
  return { merged, sidecar, vocabulary, labels }
}

/** Our own export's extra file. One that cannot be read is passed over and noted; the pairs can do without it. */
function readSidecar(files: readonly InputFile[], losses: LossLog): Sidecar | undefined {
  const file = files.find(candidate => baseName(candidate.path) === SIDECAR)
  if (!file) return undefined
  try {
    return Sidecar.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)))
  } catch {
    losses.add({ code: 'loss-line-unread', articleId: '', detail: file.path })
    return undefined
  }
}

function readPair(pair: Pair, collection: Collection, context: ImportContext, losses: LossLog): ImportedArticle {
  const { merged, vocabulary, labels } = collection
  const counting = findCounting(pair.text, [...pair.document.textBounds.values()])
  const text = toImportedText(counting)
  const article = toArticle(pair, text, collection.sidecar, context)
  for (const { type } of pair.document.textBounds.values()) labels.meaning(type)
  const codebook = joinCodebooks([merged.codebook, { ...emptyCodebook, labels: [...labels.made] }])
  // Handed on only when the whole document is taken.
  const own: Loss[] = []
  const annotations = readMarks({
    ...context,
    codebook,
    vocabulary,
    labels,
    labelIdOf: label => merged.labelIds.get(label.id) ?? label.id,
    document: pair.document,
    articleId: article.id,
    spansOf: bound => counting.spansOf(bound),
    lose: (code, { file, line }, detail) =>
      void own.push({ code, articleId: article.id, detail: `${file}:${line}: ${detail}` }),
  })
  refuseFrameCycles(annotations)
  for (const annotation of annotations) checkAnnotation(annotation, { title: article.title, text: text.text }, codebook)
  if (counting.unusual)
    own.push({ code: 'loss-counted-otherwise', articleId: article.id, detail: `${pair.annFile}: ${counting.unusual}` })
  for (const loss of own) losses.add(loss)
  return { file: pair.text.path, article, text, annotations }
}

function toImportedText({ decoded, canonical }: Counting): ImportedText {
  const { text, changes, map } = canonical
  const base = { hash: textToHash(text), text, encoding: decoded.encoding, hadBom: decoded.hadBom, changes }
  return map ? { ...base, original: decoded.text, map } : base
}

/** Title, date and source from our own export when the text is still the same, else as the text itself tells them. */
function toArticle(
  { name, text: file }: Pair,
  { hash, text }: ImportedText,
  sidecar: Sidecar | undefined,
  context: ImportContext,
): Article {
  const own = { id: context.newId(), textHash: hash, addedAt: context.now }
  const exported = sidecar && Object.hasOwn(sidecar.articles, name) ? sidecar.articles[name] : undefined
  if (exported?.textHash === hash) return { ...exported, ...own }
  const found = findMetadata(text, baseName(file.path))
  return {
    ...own,
    title: found.title || name,
    titleCertainty: found.titleFrom === 'line' ? 'found' : 'guessed',
    date: found.date ?? null,
    dateCertainty: found.date ? 'found' : 'unknown',
    source: found.source ?? '',
    author: '',
    note: '',
    fileName: baseName(file.path),
  }
}

/** Reads brat standoff, of our making or of others'. What it makes of each line: docs/formats/brat.md. */
export const bratImporter: Importer = { id: 'brat', name: 'brat standoff', claims, read }
