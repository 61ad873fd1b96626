import type { DatasetArticle, LossSink } from '../dataset.ts'
import type { TypeNames } from '../type-names.ts'
/** Members in the order in which doccano writes them. Offsets: UTF-16 code units. */
export type Entity = {
  id: number
  label: string
  start_offset: number
  end_offset: number
}
export type Relation = {
  id: number
  from_id: number
  to_id: number
  type: string
}
export type Spans = {
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
}
/** Relation from a further fragment of a mark to its first one. */
export declare const FRAGMENT_OF = 'fragment_of'
/** Relation from a frame to the frame that it is an item of. */
export declare const ITEM_OF = 'item_of'
/** Numbers run through the whole file, so that no reader can mix up two documents. */
export type Counters = {
  entity: number
  relation: number
}
/** All marks of an article as doccano's flat spans, and what ties them together as relations. */
export declare function articleToSpans(
  article: DatasetArticle,
  names: TypeNames,
  counters: Counters,
  losses: LossSink,
): Spans
