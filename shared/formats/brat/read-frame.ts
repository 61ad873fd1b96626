import { Deadline, type Filler, type Frame } from '../../annotation/model.ts'
import { ActionableError } from '../../base/errors.ts'
import { orderedCodebook } from '../codebook-order.ts'
import type { NoteLine } from './parse.ts'
import { wordFillers, type MarkIds, type OpenFrame, type Reader } from './reader.ts'
import * as names from './vocabulary.ts'

/** The frame of an event, as far as brat carries one. */
export function readFrame(open: OpenFrame, ids: MarkIds, reader: Reader): Frame {
  const attribute = (name: string): string | undefined => attributeOf(open.id, name, reader)
  const status = attribute(names.STATUS)
  const strength = Number(attribute(names.STRENGTH))
  const testable = attribute(names.TESTABLE)
  return {
    status: status ?? firstStatus(reader),
    // An event of ours without the attribute has none; one of another make takes what its modality presets.
    strength: strength >= 1 && strength <= 5 ? strength : status === undefined ? open.label.strength : null,
    testable: testable === 'yes' ? true : testable === 'no' ? false : null,
    parentId: parentOf(open, ids),
    deadline: deadlineOf(open, reader),
    slots: slotsOf(open, ids, reader),
  }
}

const attributeOf = (target: string, name: string, { document }: Reader): string | undefined =>
  document.attributesOf(target).find(line => line.name === name)?.value

/** What a frame is when nothing says how far it has come. */
function firstStatus({ codebook }: Reader): string {
  const status = orderedCodebook(codebook).statuses.find(candidate => !candidate.linkOnly)
  if (!status) throw new ActionableError('status-unknown', { status: '' })
  return status.code
}

function parentOf({ event }: OpenFrame, ids: MarkIds): string | null {
  const target = event?.args.find(([role]) => role === names.ITEM_OF_ROLE)?.[1]
  return (target !== undefined && ids.get(target)) || null
}

function deadlineOf({ id }: OpenFrame, reader: Reader): Deadline | null {
  const { document } = reader
  const line = document.attributesOf(id).find(({ name }) => name === names.DEADLINE)
  const interval = document.notesOf(id).find(({ type }) => type === names.INTERVAL_NOTE)
  const tentative = document.attributesOf(id).some(({ name }) => name === names.TENTATIVE)
  const parsed = Deadline.safeParse({ kind: line?.value, interval: interval?.words ?? null, tentative })
  if (parsed.success) return parsed.data
  const at = line ?? interval
  if (at) reader.lose('loss-frame', at, `${names.DEADLINE} ${line?.value ?? ''} ${interval?.words ?? ''}`)
  return null
}

/** Slots by code: the trigger's words, arguments in the order of the event, then typed words and statements of none. */
function slotsOf(open: OpenFrame, ids: MarkIds, reader: Reader): Frame['slots'] {
  const slots = new Map<string, Filler[]>()
  const add = (code: string, fillers: readonly Filler[]): void =>
    void slots.set(code, [...(slots.get(code) ?? []), ...fillers])
  const { codebook, document, lose, vocabulary } = reader
  const notes = document.notesOf(open.id)
  const hasTriggerSlot = codebook.slots.some(slot => slot.code === names.TRIGGER_SLOT)
  const fromEvidence = notes.some(({ type }) => type === names.TRIGGER_NOTE)
  if (open.event && hasTriggerSlot && !fromEvidence) add(names.TRIGGER_SLOT, wordFillers(open.trigger, reader))
  for (const [role, id] of open.event?.args ?? []) {
    if (role === names.ITEM_OF_ROLE || /^evidence\d*$/.test(role)) continue
    const code = vocabulary.slotOfRole(role)
    if (code === undefined) lose('loss-slot', open.trigger, `${role}:${id}`)
    else add(code, fillersOf(id, open, ids, reader))
  }
  for (const note of notes) {
    const filler = noteToFiller(note)
    const code = filler && vocabulary.slotOfRole(filler.role)
    if (filler && code === undefined) lose('loss-slot', note, `${note.type} ${note.words}`)
    else if (filler && code !== undefined) add(code, [filler.filler])
  }
  return Object.fromEntries(slots)
}

/** Words typed into a slot, and the statement that there are none, which brat has no line of its own for. */
function noteToFiller({ type, words }: NoteLine): { readonly role: string; readonly filler: Filler } | undefined {
  if (type === names.NO_FILLER_NOTE) return { role: words, filler: { type: 'none' } }
  if (!type.startsWith(names.SLOT_NOTE) || words === '') return undefined
  return { role: type.slice(names.SLOT_NOTE.length), filler: { type: 'text', text: words } }
}

/** What an argument refers to: a mark, or words that are none. Throws `format-target`. */
function fillersOf(id: string, { event, trigger }: OpenFrame, ids: MarkIds, reader: Reader): readonly Filler[] {
  const annotationId = ids.get(id)
  if (annotationId !== undefined) return [{ type: 'annotation', annotationId }]
  const bound = reader.document.textBounds.get(id)
  if (bound) return wordFillers(bound, reader)
  const foreign = reader.document.events.get(id)
  const words = foreign && reader.document.textBounds.get(foreign.trigger)
  if (words) return wordFillers(words, reader)
  const { file, line } = event ?? trigger
  throw new ActionableError('format-target', { file, line, id })
}
