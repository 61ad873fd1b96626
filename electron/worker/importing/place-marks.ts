import type { Annotation, Filler, Frame } from '../../../shared/annotation/model.ts'
import { newId } from '../../../shared/base/ids.ts'

export type PlacedMarks = {
  readonly marks: readonly Annotation[]
  /** Marks that the article has already, by their ids: the project's own stay as they are. */
  readonly known: number
  /** Marks whose ids another article's marks have here, and which were given new ones. */
  readonly renamed: number
}

/**
 * Marks of a file as marks of an article of the project. Ids are kept where they are free; references between the marks
 * follow those that are not. `articleOfMark` says which article a mark of the project is in.
 */
export function placeMarks(
  imported: readonly Annotation[],
  articleId: string,
  articleOfMark: (id: string) => string | undefined,
): PlacedMarks {
  const isKnown = ({ id }: Annotation): boolean => articleOfMark(id) === articleId
  const fresh = imported.filter(mark => !isKnown(mark))
  const newIds = new Map(fresh.filter(({ id }) => articleOfMark(id) !== undefined).map(({ id }) => [id, newId()]))
  const idOf = (id: string): string => newIds.get(id) ?? id
  const marks = fresh.map(({ frame, ...mark }) => ({
    ...mark,
    id: idOf(mark.id),
    articleId,
    ...(frame ? { frame: withIds(frame, idOf) } : {}),
  }))
  return { marks, known: imported.length - fresh.length, renamed: newIds.size }
}

const withIds = (frame: Frame, idOf: (id: string) => string): Frame => ({
  ...frame,
  parentId: frame.parentId === null ? null : idOf(frame.parentId),
  slots: Object.fromEntries(Object.entries(frame.slots).map(([code, fillers]) => [code, fillers.map(toIds(idOf))])),
})

const toIds =
  (idOf: (id: string) => string) =>
  (filler: Filler): Filler =>
    filler.type === 'annotation' ? { ...filler, annotationId: idOf(filler.annotationId) } : filler
