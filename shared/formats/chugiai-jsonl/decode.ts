import type { Codebook } from '../../annotation/codebook.ts'
import { checkAnnotation, checkSpan } from '../../annotation/check.ts'
import type { Annotation, Filler, Region } from '../../annotation/model.ts'
import { ActionableError } from '../../base/errors.ts'
import { toCanonical } from '../../document/canonical.ts'
import { textToHash } from '../../document/hash.ts'
import { originalToCanonical } from '../../document/offset-map.ts'
import { textOffset, type Span } from '../../document/span.ts'
import { refuseFrameCycles } from '../frame-cycles.ts'
import type { ImportedArticle, ImportedText } from '../dataset.ts'
import type { Place } from './parse.ts'
import type { ArticleLine, MarkFiller, MarkLine, RegionLine } from './schema.ts'

/** What the header and the lines before have established. */
export type Known = {
  /** The project's codebook with what this file adds. */
  readonly codebook: Codebook
  /** The project's label ids by those of the file. */
  readonly labelIds: ReadonlyMap<string, string>
  /** Codes of the file's labels by the file's ids. */
  readonly codes: ReadonlyMap<string, string>
  readonly annotatorIds: ReadonlySet<string>
  /** Ids of articles and marks of the lines before. */
  readonly usedIds: ReadonlySet<string>
}

/** An article's line as the model has it, every mark checked. Throws the first thing that is wrong with it. */
export function decodeArticle(line: ArticleLine, place: Place, known: Known): ImportedArticle {
  const { article, annotations: marks, regions: passages = [] } = line
  if (textToHash(line.text) !== article.textHash)
    throw new ActionableError('format-hash', { ...place, title: article.title })
  const text = decodeText(line.text, place)
  refuseUsedIds([article.id, ...marks.map(mark => mark.id), ...passages.map(region => region.id)], known.usedIds, place)
  const carry = carrier(text, article.title)
  const annotations = marks.map(mark => decodeMark(mark, line, place, known, carry))
  refuseUnknownTargets(annotations, place)
  refuseFrameCycles(annotations)
  const ground = { title: article.title, text: text.text }
  for (const annotation of annotations) checkAnnotation(annotation, ground, known.codebook)
  const regions = passages.map(region => decodeRegion(region, line, place, known, carry))
  for (const region of regions) checkSpan(region, ground)
  const decided = regions.length === 0 ? {} : { regions }
  return { file: place.file, article: { ...article, textHash: text.hash }, text, annotations, ...decided }
}

function decodeText(original: string, { file }: Place): ImportedText {
  const nul = original.indexOf('\0')
  if (nul !== -1) throw new ActionableError('text-binary', { file, offset: nul })
  const { text, changes, map } = toCanonical(original, file)
  const base = { hash: textToHash(text), text, encoding: 'UTF-8', hadBom: false, changes } as const
  return map ? { ...base, original, map } : base
}

type Carry = (span: Span) => { start: Span['start']; end: Span['end'] }

/** From offsets into the file's text to offsets into the article's. Throws `segment-splits-letter`. */
const carrier = ({ map }: ImportedText, title: string): Carry => {
  const at = (offset: number): Span['start'] => {
    const carried = map ? originalToCanonical(map, offset) : offset
    if (carried === undefined) throw new ActionableError('segment-splits-letter', { offset, title })
    return textOffset(carried)
  }
  return ({ start, end }) => ({ start: at(start), end: at(end) })
}

function decodeMark(mark: MarkLine, line: ArticleLine, place: Place, known: Known, carry: Carry): Annotation {
  const { label, frame, segments, ...own } = mark
  const labelId = known.labelIds.get(mark.labelId)
  if (labelId === undefined || known.codes.get(mark.labelId) !== label) {
    throw new ActionableError('label-unknown', { label: `${label} (${mark.labelId})` })
  }
  if (!known.annotatorIds.has(mark.annotatorId))
    throw new ActionableError('format-target', { ...place, id: mark.annotatorId })
  const toFiller = (filler: MarkFiller): Filler => {
    if (filler.type !== 'segment') return filler
    checkQuote(filler, line, place)
    return { type: 'segment', ...carry(filler) }
  }
  return {
    ...own,
    labelId,
    articleId: line.article.id,
    segments: segments.map(segment => {
      checkQuote(segment, line, place)
      return { ...carry(segment), ...(segment.supports ? { supports: segment.supports } : {}) }
    }),
    ...(frame ? { frame: { ...frame, slots: mapValues(frame.slots, fillers => fillers.map(toFiller)) } } : {}),
  }
}

function decodeRegion(region: RegionLine, line: ArticleLine, place: Place, known: Known, carry: Carry): Region {
  const { id, kind, state, annotatorId, createdAt } = region
  if (!known.annotatorIds.has(annotatorId)) throw new ActionableError('format-target', { ...place, id: annotatorId })
  checkQuote(region, line, place)
  return { id, articleId: line.article.id, ...carry(region), kind, state, annotatorId, createdAt }
}

function checkQuote(
  { start, end, quote }: Span & { readonly quote: string },
  { text, article }: ArticleLine,
  place: Place,
): void {
  if (end > text.length || start >= end) {
    throw new ActionableError('segment-outside', { start, end, title: article.title, length: text.length })
  }
  const found = text.slice(start, end)
  if (found !== quote) throw new ActionableError('format-quote', { ...place, start, end, found, quote })
}

function refuseUsedIds(ids: readonly string[], used: ReadonlySet<string>, place: Place): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (used.has(id) || seen.has(id)) throw new ActionableError('format-duplicate-id', { ...place, id })
    seen.add(id)
  }
}

function refuseUnknownTargets(annotations: readonly Annotation[], place: Place): void {
  const ids = new Set(annotations.map(annotation => annotation.id))
  for (const { frame } of annotations) {
    for (const filler of Object.values(frame?.slots ?? {}).flat()) {
      if (filler.type === 'annotation' && !ids.has(filler.annotationId)) {
        throw new ActionableError('format-target', { ...place, id: filler.annotationId })
      }
    }
  }
}

const mapValues = <From, To>(values: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]))
