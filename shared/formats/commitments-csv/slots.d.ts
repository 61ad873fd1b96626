import type { Annotation, Filler } from '../../annotation/model.ts'
import type { DatasetArticle } from '../dataset.ts'
/** Between the passages of one mark, and between the fillers of one slot. */
export declare const PASSAGE_GAP = ' [\u2026] '
export declare const passages: ({ segments }: Annotation, text: string) => string
/** Words of a slot's fillers, in their order. */
export declare function slotWords(
  fillers: readonly Filler[],
  text: string,
  byId: ReadonlyMap<string, Annotation>,
): string
/** The nearest ancestor in the article that fills a slot which the frame itself leaves open. */
export declare function inheritedFillers(
  annotation: Annotation,
  slot: string,
  byId: ReadonlyMap<string, Annotation>,
): readonly Filler[] | undefined
export declare const marksById: ({ annotations }: DatasetArticle) => ReadonlyMap<string, Annotation>
