import type { Annotation, Filler } from '../../annotation/model.ts'
import type { Span } from '../../document/span.ts'
import type { DatasetArticle, Loss, LossSink } from '../dataset.ts'
import { loseAllButSpan } from '../frame-losses.ts'
import type { TypeNames } from '../type-names.ts'

/** Members in the order in which doccano writes them. Offsets: UTF-16 code units. */
export type Entity = { id: number; label: string; start_offset: number; end_offset: number }
export type Relation = { id: number; from_id: number; to_id: number; type: string }
export type Spans = { readonly entities: readonly Entity[]; readonly relations: readonly Relation[] }

/** Relation from a further fragment of a mark to its first one. */
export const FRAGMENT_OF = 'fragment_of'
/** Relation from a frame to the frame that it is an item of. */
export const ITEM_OF = 'item_of'

/** Numbers run through the whole file, so that no reader can mix up two documents. */
export type Counters = { entity: number; relation: number }

/** All marks of an article as doccano's flat spans, and what ties them together as relations. */
export function articleToSpans(article: DatasetArticle, names: TypeNames, counters: Counters, losses: LossSink): Spans {
  const entities: Entity[] = []
  const relations: Relation[] = []
  const addEntity = (label: string, { start, end }: Span): number => {
    entities.push({ id: (counters.entity += 1), label, start_offset: start, end_offset: end })
    return counters.entity
  }
  const relate = (from: number, to: number, type: string): void =>
    void relations.push({ id: (counters.relation += 1), from_id: from, to_id: to, type })
  const firsts = new Map<string, number>()
  for (const annotation of article.annotations) {
    const ids = annotation.segments.map(segment => addEntity(names.label(annotation.labelId), segment))
    firsts.set(annotation.id, ids[0]!)
    for (const id of ids.slice(1)) relate(id, ids[0]!, FRAGMENT_OF)
    if (ids.length > 1) lose(losses, annotation, 'loss-discontinuous', String(ids.length))
    loseAllButSpan(annotation, losses)
  }
  const fill = (annotation: Annotation, slot: string, filler: Filler): number | undefined => {
    if (filler.type === 'segment') return addEntity(names.slot(slot), filler)
    if (filler.type === 'annotation') return firsts.get(filler.annotationId)
    lose(losses, annotation, 'loss-slot', filler.type === 'text' ? `${slot}=${filler.text}` : `${slot}: none`)
    return undefined
  }
  for (const annotation of article.annotations) relateFrame(annotation, firsts, fill, relate, losses)
  return { entities, relations }
}

function relateFrame(
  annotation: Annotation,
  firsts: ReadonlyMap<string, number>,
  fill: (annotation: Annotation, slot: string, filler: Filler) => number | undefined,
  relate: (from: number, to: number, type: string) => void,
  losses: LossSink,
): void {
  const { frame } = annotation
  if (!frame) return
  const first = firsts.get(annotation.id)!
  for (const [slot, fillers] of Object.entries(frame.slots)) {
    for (const filler of fillers) {
      const target = fill(annotation, slot, filler)
      if (target !== undefined) relate(first, target, slot)
    }
  }
  if (frame.parentId === null) return
  const parent = firsts.get(frame.parentId)
  if (parent === undefined) lose(losses, annotation, 'loss-parent-elsewhere', frame.parentId)
  else relate(first, parent, ITEM_OF)
}

const lose = (losses: LossSink, annotation: Annotation, code: Loss['code'], detail: string): void =>
  losses.add({ code, articleId: annotation.articleId, annotationId: annotation.id, detail })
