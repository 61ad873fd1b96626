import { labelById, type Codebook, type Label } from '../../shared/annotation/codebook.ts'
import { quoteOf } from '../../shared/annotation/check.ts'
import { annotationToFields, fieldsToAnnotation, patchToFields } from '../../shared/annotation/fields.ts'
import { foldObject } from '../../shared/annotation/fold.ts'
import type { Annotation, AnnotationPatch, Frame, Segment } from '../../shared/annotation/model.ts'
import { newId } from '../../shared/base/ids.ts'
import { overlaps, type Span } from '../../shared/document/span.ts'
import { call } from './bridge.ts'
import { focusedMark, marks, session, update } from './store.ts'
import { write } from './writes.ts'

/** A frame as a new commitment begins: the codebook's first status, the modality's strength, nothing filled. */
export const newFrame = (codebook: Codebook, modality: Label): Frame => ({
  status: codebook.statuses.filter(status => !status.linkOnly).sort((a, b) => a.order - b.order)[0]?.code ?? '',
  strength: modality.strength,
  testable: null,
  parentId: null,
  deadline: null,
  slots: {},
})

/** Marks the selection with a label. Painted at once. Returns the mark's id, or `undefined` when nothing is selected. */
export function markSelection(labelId: string): string | undefined {
  const { selection, open, project } = session.getState()
  const label = project && labelById(project.codebook, labelId)
  if (!selection || !open || !label) return undefined
  const annotation: Annotation = {
    id: newId(),
    articleId: open.id,
    layer: label.layer,
    labelId,
    segments: [{ ...selection.span }],
    status: 'confirmed',
    note: '',
    attributes: {},
    annotatorId: project.annotator.id,
    createdAt: new Date().toISOString(),
    ...(label.layer === 'commitment' ? { frame: newFrame(project.codebook, label) } : {}),
  }
  const { annotatorId: _who, createdAt: _when, ...draft } = annotation
  void write(() => call('annotation.add', { annotation: draft, quote: selection.quote }), { put: [annotation] })
  update({ focused: annotation.id, selection: null, paletteLayer: label.layer })
  return annotation.id
}

/** Changes a mark of the open article. Painted at once. */
export function changeMark(id: string, patch: AnnotationPatch): void {
  const before = marks.get(id)
  const { open } = session.getState()
  if (!before || !open) return
  const set = patchToFields(patch)
  const folded = foldObject(
    { fields: annotationToFields(before), removed: false },
    { kind: 'annotation.change', payload: { object: id, set } },
  )
  const after = fieldsToAnnotation(id, folded!.fields)
  const quote = patch.segments ? { quote: quoteOf(open.text, after.segments) } : {}
  void write(() => call('annotation.change', { id, patch, ...quote }), { put: [after] })
}

export function removeMarks(ids: readonly string[]): void {
  if (ids.length === 0) return
  const { focused } = session.getState()
  void write(() => call('annotation.remove', { ids: [...ids] }), { dropped: ids })
  if (focused !== null && ids.includes(focused)) update({ focused: null })
}

export const removeFocused = (): void => {
  const mark = focusedMark(session.getState())
  if (mark) removeMarks([mark.id])
}

/** Adds the selection as one more segment (for a commitment: one more passage of evidence) to a mark. */
export function addSegment(id: string): boolean {
  const mark = marks.get(id)
  const { selection } = session.getState()
  if (!mark || !selection || mark.segments.some(segment => overlaps(segment, selection.span))) return false
  const segments: Segment[] = [...mark.segments, { ...selection.span }].sort((a, b) => a.start - b.start)
  changeMark(id, { segments })
  update({ selection: null })
  return true
}

/** Takes one segment away; the last one stays, since a mark without words is none (delete it instead). */
export function removeSegment(id: string, segment: Span): boolean {
  const mark = marks.get(id)
  if (!mark || mark.segments.length < 2) return false
  changeMark(id, { segments: mark.segments.filter(kept => kept.start !== segment.start) })
  return true
}
