import { ActionableError } from '../base/errors.ts'
import { isGraphemeBoundary } from '../document/graphemes.ts'
import { overlaps, type Span } from '../document/span.ts'
import type { AttributeDef, Codebook, Label } from './codebook.ts'
import type { Anchor, Annotation, AttributeValue, Filler } from './model.ts'

/** The text that a mark is made in; the title is for messages. */
export type Ground = { readonly title: string; readonly text: string }

/**
 * Refuses a mark that its text or the codebook cannot hold: `segment-outside`, `segment-splits-letter`,
 * `segments-disordered`, `label-unknown`, `attribute-invalid`, `frame-missing`, `status-unknown`, `slot-unknown`.
 * Returns the label. Nothing is mended silently.
 */
export function checkAnnotation(annotation: Annotation, ground: Ground, codebook: Codebook): Label {
  if (annotation.anchor?.verdict !== 'lost') checkSegments(annotation.segments, ground)
  const label = codebook.labels.find(candidate => candidate.id === annotation.labelId)
  if (label?.layer !== annotation.layer) throw new ActionableError('label-unknown', { label: annotation.labelId })
  for (const [code, value] of Object.entries(annotation.attributes)) checkAttribute(label, code, value)
  checkFrame(annotation, ground, codebook)
  return label
}

/** The part of `checkAnnotation` that needs no codebook: every segment and every slot's words fit the text. */
export function checkAnnotationPlaces({ segments, frame, anchor }: Annotation, ground: Ground): void {
  if (anchor?.verdict !== 'lost') checkSegments(segments, ground)
  for (const fillers of Object.values(frame?.slots ?? {})) checkFillers(fillers, ground)
}

/**
 * Refuses an anchor that does not fit the text it names: its segments, its slots' words, and the words it quotes
 * (`quote-differs`). `ground` is that older text.
 */
export function checkAnchor({ segments, slots, quote }: Anchor, ground: Ground): void {
  checkSegments(segments, ground)
  checkQuote(quote, segments, ground)
  for (const fillers of Object.values(slots ?? {})) checkFillers(fillers, ground)
}

function checkFillers(fillers: readonly Filler[], ground: Ground): void {
  for (const filler of fillers) if (filler.type === 'segment') checkSpan(filler, ground)
}

function checkSegments(segments: readonly Span[], ground: Ground): void {
  for (const segment of segments) checkSpan(segment, ground)
  segments.forEach((segment, index) => {
    const before = segments[index - 1]
    if (before && (before.start > segment.start || overlaps(before, segment)))
      throw new ActionableError('segments-disordered')
  })
}

/** Refuses a span that leaves the text or cuts a letter. */
export function checkSpan({ start, end }: Span, { title, text }: Ground): void {
  if (end > text.length || start >= end) {
    throw new ActionableError('segment-outside', { start, end, title, length: text.length })
  }
  for (const offset of [start, end]) {
    if (!isGraphemeBoundary(text, offset)) throw new ActionableError('segment-splits-letter', { offset, title })
  }
}

function checkAttribute(label: Label, code: string, value: AttributeValue): void {
  const attribute = label.attributes.find(candidate => candidate.code === code)
  if (attribute && isAllowed(attribute, value)) return
  const allowed = attribute ? allowedText(attribute) : label.attributes.map(known => known.code).join(', ')
  throw new ActionableError('attribute-invalid', { attribute: code, value: String(value), allowed })
}

const allowedText = (attribute: AttributeDef): string =>
  attribute.kind === 'enumerated' ? attribute.values.map(value => value.code).join(', ') : attribute.kind

function isAllowed(attribute: AttributeDef, value: AttributeValue): boolean {
  if (attribute.kind === 'enumerated') return attribute.values.some(allowed => allowed.code === value)
  if (attribute.kind === 'boolean') return typeof value === 'boolean'
  if (attribute.kind === 'number') return typeof value === 'number'
  if (attribute.kind === 'date') return typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)
  return typeof value === 'string'
}

function checkFrame({ layer, frame, id }: Annotation, ground: Ground, codebook: Codebook): void {
  if ((layer === 'commitment') !== (frame !== undefined)) throw new ActionableError('frame-missing')
  if (!frame) return
  if (!codebook.statuses.some(status => status.code === frame.status)) {
    throw new ActionableError('status-unknown', { status: frame.status })
  }
  if (frame.parentId === id) throw new ActionableError('frame-cycle')
  for (const [code, fillers] of Object.entries(frame.slots)) {
    if (!codebook.slots.some(slot => slot.code === code)) throw new ActionableError('slot-unknown', { slot: code })
    checkFillers(fillers, ground)
  }
}

/** The words a mark stands on; those of a discontinuous one joined by one space. */
export const quoteOf = (text: string, segments: readonly Span[]): string =>
  segments.map(({ start, end }) => text.slice(start, end)).join(' ')

/** Refuses a mark whose caller saw other words there than the article has: the two texts have drifted apart. */
export function checkQuote(quote: string, segments: readonly Span[], { title, text }: Ground): void {
  const found = quoteOf(text, segments)
  const { start, end } = { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 }
  if (found !== quote) throw new ActionableError('quote-differs', { start, end, title, found, quote })
}
