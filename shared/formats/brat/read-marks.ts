import type { Label } from '../../annotation/codebook.ts'
import type { Annotation, Segment } from '../../annotation/model.ts'
import type { EventLine, TextBound } from './parse.ts'
import { readExtras } from './read-extras.ts'
import { readFrame } from './read-frame.ts'
import { boundOf, type MarkIds, type OpenFrame, type Reader } from './reader.ts'
import * as names from './vocabulary.ts'

/** All marks of a document. Throws `format-target` for references to lines that are not there. */
export function readMarks(reader: Reader): readonly Annotation[] {
  const { document, newId } = reader
  const frames = openFrames(reader)
  const usedByFrames = new Set(frames.flatMap(({ trigger, event }) => [trigger.id, ...partsOf(event, reader)]))
  const spans = [...document.textBounds.values()].filter(bound => !usedByFrames.has(bound.id))
  const entities = spans.flatMap(bound => openSpan(bound, reader))
  const ids: MarkIds = new Map([...entities, ...frames].map(mark => [mark.id, newId()]))
  noteForeignEvents(frames, reader)
  noteOthers(reader)
  noteStrayLines(ids, reader)
  return [
    ...entities.map(({ bound, label }) =>
      readExtras(bound.id, toSpanMark(bound, label, ids.get(bound.id)!, reader), reader),
    ),
    ...frames.map(frame => readExtras(frame.id, toFrameMark(frame, ids, reader), reader)),
  ]
}

const modality = (type: string, { vocabulary }: Reader): Label | undefined => {
  const meaning = vocabulary.types.meaning(type)
  return meaning?.kind === 'label' && meaning.label.layer === 'commitment' ? meaning.label : undefined
}

function openFrames(reader: Reader): readonly OpenFrame[] {
  const { events, textBounds } = reader.document
  const opened: OpenFrame[] = [...events.values()].flatMap(event => {
    const label = modality(event.type, reader)
    return label ? [{ id: event.id, label, trigger: boundOf(event.trigger, event, reader), event }] : []
  })
  const triggers = new Set([...events.values()].map(event => event.trigger))
  const alone = [...textBounds.values()].flatMap((trigger): OpenFrame[] => {
    const label = modality(trigger.type, reader)
    return label && !triggers.has(trigger.id) ? [{ id: trigger.id, label, trigger, event: undefined }] : []
  })
  return [...opened, ...alone]
}

/** Text-bound lines that are parts of a frame and no marks of their own: evidence, and words that fill slots. */
const partsOf = (event: EventLine | undefined, { document, vocabulary }: Reader): readonly string[] =>
  (event?.args ?? []).flatMap(([, id]) => {
    const bound = document.textBounds.get(id)
    const meaning = bound && vocabulary.types.meaning(bound.type)
    return meaning && meaning.kind !== 'label' ? [id] : []
  })

function openSpan(
  bound: TextBound,
  { labels, lose }: Reader,
): readonly { id: string; bound: TextBound; label: Label }[] {
  const meaning = labels.meaning(bound.type)
  if (meaning.kind === 'label' && meaning.label.layer !== 'commitment')
    return [{ id: bound.id, bound, label: meaning.label }]
  lose('loss-line-unread', bound, `${bound.id} ${bound.type}`)
  return []
}

const markBase = (id: string, label: Label, { articleId, annotatorId, now, labelIdOf }: Reader) => ({
  id,
  articleId,
  layer: label.layer,
  labelId: labelIdOf(label),
  status: 'confirmed' as const,
  note: '',
  attributes: {},
  annotatorId,
  createdAt: now,
})

const toSpanMark = (bound: TextBound, label: Label, id: string, reader: Reader): Annotation => ({
  ...markBase(id, label, reader),
  segments: reader.spansOf(bound).map(({ start, end }) => ({ start, end })),
})

function toFrameMark(open: OpenFrame, ids: MarkIds, reader: Reader): Annotation {
  const evidence = (open.event?.args ?? []).filter(([role]) => /^evidence\d*$/.test(role)).map(([, id]) => id)
  const passages = evidence.length > 0 ? evidence.map(id => boundOf(id, open.event!, reader)) : [open.trigger]
  const segments = passages
    .flatMap((bound): Segment[] => {
      const supports = supportsOf(bound, reader)
      return reader.spansOf(bound).map(({ start, end }) => ({ start, end, ...(supports ? { supports } : {}) }))
    })
    .sort((a, b) => a.start - b.start)
  const id = ids.get(open.id)!
  return { ...markBase(id, open.label, reader), segments, frame: readFrame(open, ids, reader) }
}

function supportsOf(bound: TextBound, { document }: Reader): string[] | undefined {
  const note = document.notesOf(bound.id).find(({ type }) => type === names.SUPPORTS_NOTE)
  return note?.words.split(' ').filter(code => /^[A-Za-z0-9_.-]{1,64}$/.test(code))
}

/** An event of a type that is no modality here: its trigger stays as a mark, its arguments are lost. */
function noteForeignEvents(frames: readonly OpenFrame[], { document, lose }: Reader): void {
  const taken = new Set(frames.map(frame => frame.id))
  for (const event of document.events.values()) {
    if (!taken.has(event.id)) lose('loss-event', event, `${event.id} ${event.type}`)
  }
}

const otherCodes = {
  relation: 'loss-relation',
  normalisation: 'loss-normalisation',
  unread: 'loss-line-unread',
} as const

function noteOthers({ document, lose }: Reader): void {
  for (const other of document.others) lose(otherCodes[other.kind], other, other.words)
}

/** Attributes and notes of lines that are no marks (relations, slot words, lines that are not there) have no place. */
function noteStrayLines(ids: MarkIds, { document, lose }: Reader): void {
  for (const line of document.attributes)
    if (!ids.has(line.target)) lose('loss-attribute', line, `${line.name} ${line.target}`)
  for (const line of document.notes) {
    if (!ids.has(line.target) && line.type !== names.SUPPORTS_NOTE)
      lose('loss-note', line, `${line.target} ${line.words}`)
  }
}
