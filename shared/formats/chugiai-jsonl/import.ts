import type { Annotator } from '../../annotation/model.ts'
import { ActionableError, toFailure } from '../../base/errors.ts'
import { joinCodebooks, mergeCodebook } from '../codebook-merge.ts'
import type {
  ImportContext,
  ImportedArticle,
  Importer,
  ImportResult,
  InputFile,
  LossSink,
  Refusal,
} from '../dataset.ts'
import { byteLines, lineText, type Line } from '../lines.ts'
import { createLossLog } from '../losses.ts'
import { decodeArticle, type Known } from './decode.ts'
import { parseHeader, parseJson, parseShape, unknownFields, type Place } from './parse.ts'
import { ArticleLine, type HeaderLine } from './schema.ts'

/** Bytes of the longest line taken: an article of 5 million characters with 50 000 marks is about half of it. */
const MAX_LINE = 128 * 1024 * 1024

/** What the files read so far have brought. */
type Gathered = {
  readonly articles: ImportedArticle[]
  readonly refused: Refusal[]
  readonly annotators: Annotator[]
  readonly usedIds: Set<string>
  readonly losses: LossSink
}

function read(files: readonly InputFile[], context: ImportContext): ImportResult {
  const losses = createLossLog()
  const gathered: Gathered = { articles: [], refused: [], annotators: [], usedIds: new Set(), losses }
  const additions = []
  let { codebook } = context
  for (const file of files) {
    const opened = openFile(file, { ...context, codebook }, gathered)
    if (!opened) continue
    codebook = opened.known.codebook
    additions.push(opened.additions)
    for (const line of opened.lines) readArticle(line, file.path, opened.known, gathered)
  }
  const { articles, refused, annotators } = gathered
  return { articles, refused, annotators, additions: joinCodebooks(additions), losses: losses.counts() }
}

/** Reads the header. A file whose header cannot be read is refused whole. */
function openFile(file: InputFile, context: ImportContext, gathered: Gathered) {
  const lines = byteLines(file.bytes)
  const first = lines.next()
  const place: Place = { file: file.path, line: first.done ? 1 : first.value.number }
  try {
    if (first.done) throw new ActionableError('text-empty', { file: file.path })
    const raw = parseJson(lineText(first.value, file.path, MAX_LINE), place)
    const header = parseHeader(raw, place)
    noteUnknown(unknownFields(raw, header), place, '', gathered.losses)
    return { lines, ...takeHeader(header, place, context, gathered) }
  } catch (error) {
    gathered.refused.push({ ...place, failure: toFailure(error) })
    return undefined
  }
}

function takeHeader(header: HeaderLine, place: Place, context: ImportContext, gathered: Gathered) {
  const { labels, slots, statuses } = header.codebook
  refuseTwice(
    [...labels, ...slots, ...statuses, ...header.annotators].map(entry => entry.id),
    place,
  )
  refuseTwice(
    labels.map(label => `${label.layer} ${label.code}`),
    place,
  )
  refuseTwice(
    slots.map(slot => slot.code),
    place,
  )
  refuseTwice(
    statuses.map(status => status.code),
    place,
  )
  const merged = mergeCodebook(context.codebook, header.codebook, context.newId)
  for (const { code, name } of merged.joined) {
    gathered.losses.add({ code: 'loss-label-joined', articleId: '', detail: `${code} (${name.vi})` })
  }
  const here = new Set([...context.annotators, ...gathered.annotators].map(annotator => annotator.id))
  const fresh = header.annotators.filter(annotator => !here.has(annotator.id))
  gathered.annotators.push(...fresh)
  const known: Known = {
    codebook: merged.codebook,
    labelIds: merged.labelIds,
    codes: new Map(labels.map(label => [label.id, label.code])),
    annotatorIds: new Set(header.annotators.map(annotator => annotator.id)),
    usedIds: gathered.usedIds,
  }
  return { known, additions: merged.additions }
}

function refuseTwice(ids: readonly string[], place: Place): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) throw new ActionableError('format-duplicate-id', { ...place, id })
    seen.add(id)
  }
}

/** Takes one line's article whole, or refuses it whole and goes on. */
function readArticle(line: Line, file: string, known: Known, gathered: Gathered): void {
  const place = { file, line: line.number }
  try {
    const raw = parseJson(lineText(line, file, MAX_LINE), place)
    const parsed = parseShape(ArticleLine, raw, place)
    const article = decodeArticle(parsed, place, known)
    gathered.articles.push(article)
    for (const { id } of [article.article, ...article.annotations, ...(article.regions ?? [])]) gathered.usedIds.add(id)
    noteUnknown(
      [...unknownFields(raw, parsed), ...(parsed.revisions ? ['revisions'] : [])],
      place,
      article.article.id,
      gathered.losses,
    )
  } catch (error) {
    gathered.refused.push({ ...place, failure: toFailure(error) })
  }
}

function noteUnknown(fields: readonly string[], { file, line }: Place, articleId: string, losses: LossSink): void {
  for (const field of fields) {
    losses.add({ code: 'loss-line-unread', articleId, detail: `${file}:${line}: ${field}` })
  }
}

/** Reads what `chugiai-jsonl` writes: its exact inverse, with every id kept. */
export const chugiaiJsonlImporter: Importer = {
  id: 'chugiai-jsonl',
  name: 'Chú Giải JSONL',
  claims: paths => paths.filter(path => /\.jsonl$/i.test(path)),
  read,
}
