import type { Label } from '../../annotation/codebook.ts'
import type { Annotation } from '../../annotation/model.ts'
import { overlaps, type Span } from '../../document/span.ts'
import type { Loss, LossSink } from '../dataset.ts'
import type { Sentence } from './tokens.ts'

/** A run of neighbouring tokens that a fragment of a mark covers; `to` is excluded. */
type Run = { readonly from: number; readonly to: number }
/** All tokens of an article in one row, with the index at which each sentence begins. */
export type TokenRow = { readonly tokens: readonly Span[]; readonly sentenceStarts: ReadonlySet<number> }

export function sentencesToRow(sentences: readonly Sentence[]): TokenRow {
  const sentenceStarts = new Set<number>()
  let count = 0
  for (const sentence of sentences) {
    sentenceStarts.add(count)
    count += sentence.length
  }
  return { tokens: sentences.flat(), sentenceStarts }
}

/**
 * IOB2 tags of one layer, one a token. Where marks share a token the longest wins, then the one made first; the
 * others are lost whole. Fragments of a mark are runs of their own.
 */
export function annotationsToTags(
  annotations: readonly Annotation[],
  row: TokenRow,
  labels: ReadonlyMap<string, Label>,
  losses: LossSink,
): readonly string[] {
  const tags: string[] = row.tokens.map(() => 'O')
  for (const annotation of [...annotations].sort(longestFirst)) {
    const lose = (code: Loss['code'], detail: string): void =>
      losses.add({ code, articleId: annotation.articleId, annotationId: annotation.id, detail })
    const label = labels.get(annotation.labelId)!.code
    const runs = annotation.segments.map(segment => toRun(segment, row.tokens)).filter(run => run.from < run.to)
    if (runs.length === 0) lose('loss-no-token', label)
    else if (runs.some(run => isTaken(run, tags))) lose('loss-overlap', label)
    else {
      if (!annotation.segments.every(segment => isAligned(segment, row.tokens))) lose('loss-token', label)
      if (annotation.segments.length > 1) lose('loss-discontinuous', String(annotation.segments.length))
      if (runs.map(run => writeRun(run, label, row, tags)).includes(true)) lose('loss-sentence', label)
    }
  }
  return tags
}

const lengthOf = ({ segments }: Annotation): number => segments.reduce((sum, { start, end }) => sum + end - start, 0)
const longestFirst = (a: Annotation, b: Annotation): number =>
  lengthOf(b) - lengthOf(a) || compare(a.createdAt, b.createdAt) || compare(a.id, b.id)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Index of the first token that ends behind `offset`. Binary search. */
function firstEndingAfter(tokens: readonly Span[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

function toRun(segment: Span, tokens: readonly Span[]): Run {
  const from = firstEndingAfter(tokens, segment.start)
  let to = from
  while (to < tokens.length && overlaps(tokens[to]!, segment)) to += 1
  return { from, to }
}

/** Whether no token is cut by an edge of the segment. */
function isAligned(segment: Span, tokens: readonly Span[]): boolean {
  const { from, to } = toRun(segment, tokens)
  return from === to || (tokens[from]!.start >= segment.start && tokens[to - 1]!.end <= segment.end)
}

const isTaken = ({ from, to }: Run, tags: readonly string[]): boolean => tags.slice(from, to).some(tag => tag !== 'O')

/** Writes `B-` and `I-` tags; `true` when the run went over the end of a sentence, where it begins anew. */
function writeRun({ from, to }: Run, label: string, { sentenceStarts }: TokenRow, tags: string[]): boolean {
  let divided = false
  for (let at = from; at < to; at += 1) {
    const isCut = at > from && sentenceStarts.has(at)
    tags[at] = `${at === from || isCut ? 'B' : 'I'}-${label}`
    divided ||= isCut
  }
  return divided
}
