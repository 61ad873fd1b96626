import type { Codebook, Label } from '../../annotation/codebook.ts'
import type { Annotation, Filler, Segment } from '../../annotation/model.ts'
import { ActionableError } from '../../base/errors.ts'
import type { Span } from '../../document/span.ts'
import type { Loss } from '../dataset.ts'
import type { LabelSource } from './labels.ts'
import type { AnnDocument, EventLine, TextBound } from './parse.ts'
import { readExtras } from './read-extras.ts'
import { readFrame } from './read-frame.ts'
import * as names from './vocabulary.ts'

/** What one document's lines are read with. */
export type Reader = {
  readonly document: AnnDocument
  readonly articleId: string
  readonly annotatorId: string
  readonly now: string
  readonly newId: () => string
  /** The codebook with everything the document needs. */
  readonly codebook: Codebook
  readonly vocabulary: names.Vocabulary
  readonly labels: LabelSource
  /** The project's id of a label of the document. */
  readonly labelIdOf: (label: Label) => string
  readonly spansOf: (bound: TextBound) => readonly Span[]
  readonly lose: (code: Loss['code'], at: { readonly file: string; readonly line: number }, detail: string) => void
}

/** A commitment that is being read: its event, or a text-bound line of a modality that no event uses. */
export type OpenFrame = {
  readonly id: string
  readonly label: Label
  readonly trigger: TextBound
  readonly event: EventLine | undefined
}

/** Our ids of brat's, for references between lines. */
export type MarkIds = ReadonlyMap<string, string>

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

export function boundOf(id: string, from: EventLine, { document }: Reader): TextBound {
  const bound = document.textBounds.get(id)
  if (!bound) throw new ActionableError('format-target', { file: from.file, line: from.line, id })
  return bound
}

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
  const note = document.notes.find(({ type, target }) => type === names.SUPPORTS_NOTE && target === bound.id)
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

/** Fillers of a text-bound line that is words and no mark: one for each fragment. */
export const wordFillers = (bound: TextBound, { spansOf }: Reader): readonly Filler[] =>
  spansOf(bound).map(({ start, end }) => ({ type: 'segment', start, end }))
