import type { Codebook, Label } from '../../annotation/codebook.ts'
import type { Annotation, Filler, Frame } from '../../annotation/model.ts'
import type { Span } from '../../document/span.ts'
import { unitMap } from '../../document/units.ts'
import type { DatasetArticle, Loss, LossSink } from '../dataset.ts'
import { onOneLine } from '../text.ts'
import { createAnn, type AnnBuilder } from './ann.ts'
import { toFragments } from './fragments.ts'
import * as names from './vocabulary.ts'

/** What one article's marks are written with. */
type Writer = {
  readonly ann: AnnBuilder
  readonly text: string
  readonly vocabulary: names.Vocabulary
  readonly labels: ReadonlyMap<string, Label>
  /** brat's ids of the marks that could be written. */
  readonly ids: Map<string, string>
  readonly lose: (annotation: Annotation, code: Loss['code'], detail: string) => void
}

/** The `.ann` file of an article. */
export function articleToAnn(
  { text, annotations }: DatasetArticle,
  codebook: Codebook,
  vocabulary: names.Vocabulary,
  losses: LossSink,
): string {
  const writer: Writer = {
    ann: createAnn(text, unitMap(text, 'codePoint')),
    text,
    vocabulary,
    labels: new Map(codebook.labels.map(label => [label.id, label])),
    ids: new Map(),
    lose: ({ articleId, id }, code, detail) => losses.add({ code, articleId, annotationId: id, detail }),
  }
  for (const annotation of annotations) if (!annotation.frame) writeSpan(annotation, writer)
  const events = annotations.flatMap(annotation =>
    annotation.frame ? openEvent(annotation, annotation.frame, writer) : [],
  )
  for (const event of events) writeEvent(event, writer)
  for (const annotation of annotations) writeExtras(annotation, writer)
  return writer.ann.toText()
}

/** Fragments of passages, noting what was divided, trimmed or dropped. */
function fragmentsOf(annotation: Annotation, segments: readonly Span[], { text, lose }: Writer): readonly Span[] {
  const fragments = toFragments(text, segments)
  if (fragments.length === 0)
    lose(annotation, 'loss-blank', JSON.stringify(text.slice(segments[0]!.start, segments[0]!.end)))
  else if (!isSame(fragments, segments)) lose(annotation, 'loss-split', `${segments.length} → ${fragments.length}`)
  return fragments
}

const isSame = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span, index) => span.start === b[index]!.start && span.end === b[index]!.end)

function writeSpan(annotation: Annotation, writer: Writer): void {
  const fragments = fragmentsOf(annotation, annotation.segments, writer)
  if (fragments.length === 0) return
  writer.ids.set(annotation.id, writer.ann.textBound(writer.vocabulary.types.label(annotation.labelId), fragments))
}

type OpenEvent = {
  readonly annotation: Annotation
  readonly frame: Frame
  readonly event: ReturnType<AnnBuilder['event']>
  readonly evidence: readonly string[]
  /** The filler that the trigger has taken, so that it is not written again. */
  readonly taken: Filler | undefined
}

/** Trigger and evidence. Arguments come later, when every mark has its id. */
function openEvent(annotation: Annotation, frame: Frame, writer: Writer): readonly OpenEvent[] {
  const { ann, vocabulary } = writer
  const passages = annotation.segments.map(segment => ({
    segment,
    fragments: fragmentsOf(annotation, [segment], writer),
  }))
  const written = passages.filter(({ fragments }) => fragments.length > 0)
  if (written.length === 0) return []
  const type = vocabulary.types.label(annotation.labelId)
  const taken = frame.slots[names.TRIGGER_SLOT]?.find(
    filler => filler.type === 'segment' && toFragments(writer.text, [filler]).length > 0,
  )
  const words = taken?.type === 'segment' ? fragmentsOf(annotation, [taken], writer) : []
  const trigger = ann.textBound(type, words.length > 0 ? words : written[0]!.fragments)
  const evidence = written.map(({ segment, fragments }) => {
    const id = ann.textBound(vocabulary.types.evidence, fragments)
    if (segment.supports?.length) ann.note(names.SUPPORTS_NOTE, id, segment.supports.join(' '))
    return id
  })
  const event = ann.event(type, trigger)
  if (words.length === 0) ann.note(names.TRIGGER_NOTE, event.id, names.EVIDENCE_ROLE)
  writer.ids.set(annotation.id, event.id)
  return [{ annotation, frame, event, evidence, taken }]
}

function writeEvent({ annotation, frame, event, evidence, taken }: OpenEvent, writer: Writer): void {
  const { ann, ids, lose } = writer
  for (const id of evidence) event.argument(names.EVIDENCE_ROLE, id)
  for (const [slot, fillers] of Object.entries(frame.slots)) {
    for (const filler of fillers) if (filler !== taken) writeFiller(slot, filler, annotation, event, writer)
  }
  if (frame.parentId !== null) {
    const parent = ids.get(frame.parentId)
    if (parent === undefined) lose(annotation, 'loss-parent-elsewhere', frame.parentId)
    else event.argument(names.ITEM_OF_ROLE, parent)
  }
  ann.attribute(names.STATUS, event.id, frame.status)
  if (frame.strength !== null) ann.attribute(names.STRENGTH, event.id, String(frame.strength))
  if (frame.testable !== null) ann.attribute(names.TESTABLE, event.id, frame.testable ? 'yes' : 'no')
  if (!frame.deadline) return
  ann.attribute(names.DEADLINE, event.id, frame.deadline.kind)
  if (frame.deadline.tentative) ann.attribute(names.TENTATIVE, event.id)
  if (frame.deadline.interval !== null) ann.note(names.INTERVAL_NOTE, event.id, frame.deadline.interval)
}

function writeFiller(
  slot: string,
  filler: Filler,
  annotation: Annotation,
  event: OpenEvent['event'],
  writer: Writer,
): void {
  const { ann, ids, lose, vocabulary } = writer
  const role = vocabulary.role(slot)
  if (filler.type === 'none') return ann.note(names.NO_FILLER_NOTE, event.id, role)
  if (filler.type === 'text') return writeNote(`${names.SLOT_NOTE}${role}`, event.id, filler.text, annotation, writer)
  if (filler.type === 'annotation') {
    const id = ids.get(filler.annotationId)
    return id === undefined ? lose(annotation, 'loss-reference', slot) : event.argument(role, id)
  }
  const fragments = fragmentsOf(annotation, [filler], writer)
  if (fragments.length > 0) event.argument(role, ann.textBound(vocabulary.types.slot(slot), fragments))
}

/** Doubt, attributes and note of any mark. */
function writeExtras(annotation: Annotation, writer: Writer): void {
  const { ann, ids, labels, lose, vocabulary } = writer
  const id = ids.get(annotation.id)
  if (id === undefined) return
  lose(annotation, 'loss-identity', '')
  if (annotation.status === 'uncertain') ann.attribute(names.UNCERTAIN, id)
  const definitions = labels.get(annotation.labelId)?.attributes ?? []
  for (const [code, value] of Object.entries(annotation.attributes)) {
    const kind = definitions.find(attribute => attribute.code === code)?.kind
    const name = vocabulary.attribute(code)
    if (kind === 'enumerated' || kind === 'boolean') ann.attribute(name, id, String(value))
    else writeNote(`${names.ATTRIBUTE_NOTE}${name}`, id, String(value), annotation, writer)
  }
  if (annotation.note !== '') writeNote(names.NOTE, id, annotation.note, annotation, writer)
}

function writeNote(type: string, id: string, words: string, annotation: Annotation, { ann, lose }: Writer): void {
  const line = onOneLine(words)
  if (line !== words) lose(annotation, 'loss-note-line', words)
  ann.note(type, id, line)
}
