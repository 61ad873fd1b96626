import type { Annotation, Filler } from '../../annotation/model.ts'
import type { DatasetArticle } from '../dataset.ts'

/** Between the passages of one mark, and between the fillers of one slot. */
export const PASSAGE_GAP = ' […] '
const FILLER_GAP = ' | '
/** The statement that the text names nothing here; an empty cell means that nobody has said anything. */
const NONE = '[none]'

export const passages = ({ segments }: Annotation, text: string): string =>
  segments.map(({ start, end }) => text.slice(start, end)).join(PASSAGE_GAP)

/** Words of a slot's fillers, in their order. */
export function slotWords(fillers: readonly Filler[], text: string, byId: ReadonlyMap<string, Annotation>): string {
  return fillers.map(filler => fillerWords(filler, text, byId)).join(FILLER_GAP)
}

function fillerWords(filler: Filler, text: string, byId: ReadonlyMap<string, Annotation>): string {
  if (filler.type === 'segment') return text.slice(filler.start, filler.end)
  if (filler.type === 'text') return filler.text
  if (filler.type === 'none') return NONE
  const mark = byId.get(filler.annotationId)
  return mark ? passages(mark, text) : ''
}

/** The nearest ancestor in the article that fills a slot which the frame itself leaves open. */
export function inheritedFillers(
  annotation: Annotation,
  slot: string,
  byId: ReadonlyMap<string, Annotation>,
): readonly Filler[] | undefined {
  if (annotation.frame?.slots[slot]) return undefined
  const seen = new Set([annotation.id])
  for (let at = parentOf(annotation, byId); at && !seen.has(at.id); at = parentOf(at, byId)) {
    const fillers = at.frame?.slots[slot]
    if (fillers) return fillers
    seen.add(at.id)
  }
  return undefined
}

const parentOf = ({ frame }: Annotation, byId: ReadonlyMap<string, Annotation>): Annotation | undefined =>
  frame?.parentId ? byId.get(frame.parentId) : undefined

export const marksById = ({ annotations }: DatasetArticle): ReadonlyMap<string, Annotation> =>
  new Map(annotations.map(annotation => [annotation.id, annotation]))
