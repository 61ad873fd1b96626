import { quoteOf } from '../../../shared/annotation/check.ts'
import { fillSlot, spanToFiller } from '../../../shared/annotation/frame-slots.ts'
import type { Filler } from '../../../shared/annotation/model.ts'
import type { MessageKey } from '../../../shared/i18n/messages.ts'
import { addSegment, asideAt, changeMark, markSelection } from '../../data/actions.ts'
import { relabel } from '../../data/relabel.ts'
import { focusedMark, marks, session, update } from '../../data/store.ts'

/** What an act of the reading pane has to say afterwards; `undefined` says nothing. */
export type Said = {
  readonly key: MessageKey
  readonly labelId?: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** Marks the selection; the keyboard stays in the text. */
export function markWith(labelId: string): Said | undefined {
  const { selection, project } = session.getState()
  if (!selection || !project) return { key: 'reading.nothingSelected' }
  if (project.readOnly) return { key: 'reading.readOnly' }
  if (asideAt(session.getState(), selection.span)) return { key: 'reading.inAside' }
  const id = markSelection(labelId)
  if (id === undefined) return undefined
  session.getState().viewer?.focus()
  return { key: 'reading.marked', labelId, values: { quote: selection.quote } }
}

/** Gives the mark that waits for it another label of its layer; the keyboard stays in the text. */
export function relabelWith(labelId: string): Said | undefined {
  const { relabeling, project, open } = session.getState()
  const mark = relabeling === null ? undefined : marks.get(relabeling)
  update({ relabeling: null })
  session.getState().viewer?.focus()
  if (!mark || !project || !open || labelId === mark.labelId) return undefined
  changeMark(mark.id, relabel(mark, labelId, project.codebook))
  return { key: 'reading.relabeled', labelId, values: { quote: quoteOf(open.text, mark.segments) } }
}

/** Adds the selection to the focused mark as one more passage. */
export function addToFocused(): Said {
  const mark = focusedMark(session.getState())
  if (!mark) return { key: 'reading.segmentNoMark' }
  if (session.getState().project?.readOnly) return { key: 'reading.readOnly' }
  const { selection } = session.getState()
  if (selection && asideAt(session.getState(), selection.span)) return { key: 'reading.inAside' }
  if (!addSegment(mark.id)) return { key: 'reading.segmentOverlaps' }
  return { key: 'reading.segmentAdded', labelId: mark.labelId }
}

/** Gives the selection, or the focused entity, to the slot that waits for it. */
export function takePick(): Said | undefined {
  const { picking, project, open } = session.getState()
  const commitment = picking && marks.get(picking.annotationId)
  const slot = project?.codebook.slots.find(candidate => candidate.code === picking?.slot)
  if (!commitment || !slot || !open) return leavePick()
  const filler = pickedFiller(slot)
  if (!filler) return { key: 'reading.pickNothing' }
  changeMark(commitment.id, fillSlot(commitment, slot, filler, { text: open.text, markById: id => marks.get(id) }))
  return leavePick()
}

export function leavePick(): undefined {
  const { picking } = session.getState()
  update({ picking: null, selection: null, focused: picking?.annotationId ?? null })
}

function pickedFiller(slot: Parameters<typeof spanToFiller>[1]): Filler | undefined {
  const { selection, focused, picking } = session.getState()
  const entities = Array.from(marks.all()).filter(mark => mark.layer === 'entity')
  if (selection) return spanToFiller(selection.span, slot, entities)
  const entity = focused === picking?.annotationId ? undefined : entities.find(mark => mark.id === focused)
  return entity && { type: 'annotation', annotationId: entity.id }
}

/** Words of a passage short enough for one line. Limit: characters. */
export const shorten = (words: string, limit = 60): string =>
  words.length <= limit ? words : `${words.slice(0, limit - 1).trimEnd()}…`
