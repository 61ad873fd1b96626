import type { Layer } from '../annotation/codebook.ts'
import type { Annotation, Filler, Frame, Region } from '../annotation/model.ts'
import { isLost } from '../annotation/reanchor.ts'
import type { Dataset, DatasetArticle, Exporter, ExportOptions, LossSink } from './dataset.ts'
import { isCovered } from '../suggest/regions.ts'
import { noLosses } from './losses.ts'

/** How much goes out. Filled while the dataset is read for the first time. */
export type Tally = {
  articles: number
  /** UTF-16 code units of all texts. */
  length: number
  readonly byLayer: Record<Layer, number>
  /** Passages set aside, and how much they cover. Unit of `length`: UTF-16 code units. */
  readonly aside: { count: number; length: number }
  readonly byLabelId: Map<string, number>
  readonly byAnnotatorId: Map<string, number>
  readonly byFrameStatus: Map<string, number>
}

/**
 * The dataset as every format writes it: uncertain marks left out when so chosen, marks that lie in set-aside passages
 * left out unless chosen (or unless the format writes those too), marks of labels that the codebook lacks left out, references only to marks that are there, marks in order. Counts and losses are noted at the first
 * reading only, so that formats with two files do not count twice.
 */
export function prepare(
  dataset: Dataset,
  options: ExportOptions,
  losses: LossSink,
  { writesRegions = false }: Pick<Exporter, 'writesRegions'> = {},
): { prepared: Dataset; tally: Tally } {
  const tally = emptyTally()
  const labelIds = new Set(dataset.codebook.labels.map(label => label.id))
  let isFirst = true
  function* articles(): Generator<DatasetArticle> {
    const sink = isFirst ? losses : noLosses
    const counts = isFirst ? tally : emptyTally()
    isFirst = false
    for (const article of dataset.articles()) {
      const chosen = { ...options, includeSetAside: options.includeSetAside || writesRegions }
      const ready = prepareArticle(article, labelIds, chosen, sink)
      count(ready, counts)
      yield ready
    }
  }
  return { prepared: { ...dataset, articles }, tally }
}

const emptyTally = (): Tally => ({
  articles: 0,
  length: 0,
  byLayer: { entity: 0, commitment: 0, theme: 0 },
  aside: { count: 0, length: 0 },
  byLabelId: new Map(),
  byAnnotatorId: new Map(),
  byFrameStatus: new Map(),
})

function count({ text, annotations, regions = [] }: DatasetArticle, tally: Tally): void {
  tally.articles += 1
  tally.length += text.length
  for (const { start, end } of regions.filter(isAside)) {
    tally.aside.count += 1
    tally.aside.length += end - start
  }
  for (const { layer, labelId, annotatorId, frame } of annotations) {
    tally.byLayer[layer] += 1
    increase(tally.byLabelId, labelId)
    increase(tally.byAnnotatorId, annotatorId)
    if (frame) increase(tally.byFrameStatus, frame.status)
  }
}

const increase = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

function prepareArticle(
  source: DatasetArticle,
  labelIds: ReadonlySet<string>,
  { includeUncertain, includeSetAside }: ExportOptions,
  losses: LossSink,
): DatasetArticle {
  const articleId = source.article.id
  const aside = includeSetAside ? [] : (source.regions ?? []).filter(isAside)
  const isOutside = ({ segments }: Annotation): boolean =>
    aside.length > 0 && segments.every(segment => isCovered(source.text, segment, aside))
  const kept = source.annotations.filter(annotation => {
    const { id, labelId, status } = annotation
    const code = isLost(annotation)
      ? 'loss-text-corrected'
      : !labelIds.has(labelId)
        ? 'loss-label-unknown'
        : status === 'uncertain' && !includeUncertain
          ? 'loss-uncertain-left-out'
          : isOutside(annotation)
            ? 'loss-set-aside'
            : undefined
    const { anchor } = annotation
    if (code) losses.add({ code, articleId, annotationId: id, detail: isLost(annotation) ? anchor!.quote : labelId })
    else if (anchor) losses.add({ code: 'loss-review-open', articleId, annotationId: id, detail: anchor.quote })
    return code === undefined
  })
  const keptIds = new Set(kept.map(annotation => annotation.id))
  const all = new Map(source.annotations.map(annotation => [annotation.id, annotation]))
  const annotations = kept.map(annotation => withKnownReferences(annotation, keptIds, all, losses)).sort(inTextOrder)
  return { ...source, annotations }
}

const isAside = ({ state }: Region): boolean => state === 'aside'

/** By start, end and id: the order in which every format lists marks. */
const inTextOrder = (a: Annotation, b: Annotation): number =>
  a.segments[0]!.start - b.segments[0]!.start ||
  a.segments.at(-1)!.end - b.segments.at(-1)!.end ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** A filler that refers to a mark left out becomes that mark's words; one that refers to nothing is dropped. */
function withKnownReferences(
  annotation: Annotation,
  keptIds: ReadonlySet<string>,
  all: ReadonlyMap<string, Annotation>,
  losses: LossSink,
): Annotation {
  const { frame } = annotation
  if (!frame) return annotation
  const isGone = (id: string): boolean => !keptIds.has(id)
  const lose = (detail: string): void =>
    losses.add({ code: 'loss-reference', articleId: annotation.articleId, annotationId: annotation.id, detail })
  const toWords = (filler: Filler): readonly Filler[] => {
    if (filler.type !== 'annotation' || !isGone(filler.annotationId)) return [filler]
    lose(filler.annotationId)
    const target = all.get(filler.annotationId)
    if (target && isLost(target)) return [{ type: 'text', text: target.anchor!.quote }]
    return (target?.segments ?? []).map(({ start, end }) => ({ type: 'segment', start, end }))
  }
  const slots = Object.entries(frame.slots)
    .map(([code, fillers]): [string, Filler[]] => [code, fillers.flatMap(toWords)])
    .filter(([, fillers]) => fillers.length > 0)
  // A parent that is not in this article at all may stand in another one, and is kept.
  const parentGone = frame.parentId !== null && all.has(frame.parentId) && isGone(frame.parentId)
  if (parentGone) lose(String(frame.parentId))
  const next: Frame = { ...frame, parentId: parentGone ? null : frame.parentId, slots: Object.fromEntries(slots) }
  return { ...annotation, frame: next }
}
