import { sameJson } from '../base/json.ts'
import { covers, overlaps, type Span } from '../document/span.ts'
import { quoteOf } from './check.ts'
import type { Slot } from './codebook.ts'
import type { Annotation, AnnotationPatch, Filler, Frame, Segment } from './model.ts'

/** The article as the frame's fields see it: its text, and its marks by id. */
export type Ground = { readonly text: string; readonly markById: (id: string) => Annotation | undefined }

/** The words of a filler; `undefined` for the statement that there is none, and for a mark that is no more. */
export function fillerWords(filler: Filler, { text, markById }: Ground): string | undefined {
  if (filler.type === 'segment') return text.slice(filler.start, filler.end)
  if (filler.type === 'text') return filler.text
  const mark = filler.type === 'annotation' ? markById(filler.annotationId) : undefined
  return mark && quoteOf(text, mark.segments)
}

/** Where a filler stands in the text; `undefined` when it stands nowhere. */
export function fillerSpan(filler: Filler, { markById }: Ground): Span | undefined {
  if (filler.type === 'segment') return { start: filler.start, end: filler.end }
  return filler.type === 'annotation' ? markById(filler.annotationId)?.segments[0] : undefined
}

/** One filler more. "None stated" stands alone: it replaces all others, and any other replaces it. */
export function addFiller(fillers: readonly Filler[], added: Filler): readonly Filler[] {
  if (added.type === 'none') return [added]
  const kept = fillers.filter(filler => filler.type !== 'none')
  return kept.some(filler => sameJson(filler, added)) ? kept : [...kept, added]
}

export const removeFiller = (fillers: readonly Filler[], at: number): readonly Filler[] =>
  fillers.filter((_, index) => index !== at)

/**
 * What fills a slot when `span` is taken from the text: the entity marked at just these words, or (for a party) the
 * only entity that the words touch; else the words themselves.
 */
export function spanToFiller(span: Span, slot: Pick<Slot, 'kind'>, entities: readonly Annotation[]): Filler {
  const touching = entities.filter(({ segments }) => segments.some(segment => overlaps(segment, span)))
  const same = touching.find(
    ({ segments: [only, ...more] }) => more.length === 0 && only!.start === span.start && only!.end === span.end,
  )
  const chosen = same ?? (slot.kind === 'party' && touching.length === 1 ? touching[0] : undefined)
  return chosen
    ? { type: 'annotation', annotationId: chosen.id }
    : { type: 'segment', start: span.start, end: span.end }
}

/** Passages of evidence with the slot noted at the passage that holds `span`; the same list when none does. */
export function noteSupport(
  passages: readonly Segment[],
  slotCode: string,
  span: Span | undefined,
): readonly Segment[] {
  const holder = span && passages.find(passage => covers(passage, span))
  if (!holder || holder.supports?.includes(slotCode)) return passages
  return passages.map(passage =>
    passage === holder ? { ...passage, supports: [...(passage.supports ?? []), slotCode] } : passage,
  )
}

/**
 * The change that fills a slot of a commitment: the slot's fillers, the passage of evidence that they stand in, and
 * for a slot with a date, "none stated" also as the kind of its deadline.
 */
export function fillSlot(commitment: Annotation, slot: Slot, filler: Filler, ground: Ground): AnnotationPatch {
  const before = commitment.frame?.slots[slot.code] ?? []
  const segments = noteSupport(commitment.segments, slot.code, fillerSpan(filler, ground))
  const deadline = slot.kind === 'date' ? deadlineAfter(commitment.frame?.deadline ?? null, filler) : undefined
  return {
    ...(segments === commitment.segments ? {} : { segments: [...segments] }),
    frame: { slots: { [slot.code]: [...addFiller(before, filler)] }, ...(deadline === undefined ? {} : { deadline }) },
  }
}

function deadlineAfter(before: Frame['deadline'], filler: Filler): Frame['deadline'] | undefined {
  if (filler.type === 'none') return { kind: 'none', interval: null, tentative: false }
  return before?.kind === 'none' ? null : undefined
}

/** The change that takes one filler of a slot away. */
export function emptySlot(commitment: Annotation, slot: Slot, at: number): AnnotationPatch {
  const fillers = commitment.frame?.slots[slot.code] ?? []
  const left = removeFiller(fillers, at)
  const deadline = slot.kind === 'date' && fillers[at]?.type === 'none' ? { deadline: null } : {}
  return { frame: { slots: { [slot.code]: left.length > 0 ? [...left] : null }, ...deadline } }
}

/**
 * What a frame takes from the frames above it: the fillers of every slot that it leaves empty, by slot code, from the
 * nearest frame that fills it. A chain of parents that closes on itself is read once round.
 */
export function inheritedSlots(
  commitment: Annotation,
  { markById }: Ground,
): Readonly<Record<string, readonly Filler[]>> {
  const inherited: Record<string, readonly Filler[]> = {}
  const seen = new Set([commitment.id])
  for (let above = parentOf(commitment, markById); above && !seen.has(above.id); above = parentOf(above, markById)) {
    seen.add(above.id)
    for (const [code, fillers] of Object.entries(above.frame?.slots ?? {})) {
      if (!Object.hasOwn(commitment.frame?.slots ?? {}, code) && !Object.hasOwn(inherited, code))
        inherited[code] = fillers
    }
  }
  return inherited
}

const parentOf = ({ frame }: Annotation, markById: Ground['markById']): Annotation | undefined =>
  frame?.parentId ? markById(frame.parentId) : undefined

/** The frames that may be made the parent of `commitment`: all others that are not below it. */
export function possibleParents(commitment: Annotation, frames: readonly Annotation[]): readonly Annotation[] {
  const byId = new Map(frames.map(frame => [frame.id, frame]))
  const isBelow = (frame: Annotation): boolean => {
    const seen = new Set<string>()
    for (let at: Annotation | undefined = frame; at && !seen.has(at.id); at = byId.get(at.frame?.parentId ?? '')) {
      if (at.id === commitment.id) return true
      seen.add(at.id)
    }
    return false
  }
  return frames.filter(frame => !isBelow(frame))
}
