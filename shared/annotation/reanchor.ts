import { sameJson } from '../base/json.ts'
import type { TextHash } from '../document/hash.ts'
import { overlaps } from '../document/span.ts'
import { carrySpan, type Revision } from './carry-span.ts'
import { quoteOf } from './check.ts'
import type { Anchor, Annotation, Filler, Segment } from './model.ts'
import { diffTexts } from './text-diff.ts'

export const verdicts = ['unchanged', 'moved', 'changed', 'lost'] as const
/** What a correction of the text did to a mark; the last two are for a person to look at. */
export type Verdict = (typeof verdicts)[number]

/** An old and a new text, compared once for all passages. */
export const compareTexts = (before: string, after: string): Revision => ({
  before,
  after,
  edits: diffTexts(before, after),
})

/** The segments where they stand now; those of a lost mark are as they were. */
export type Reanchored = { readonly verdict: Verdict; readonly segments: readonly Segment[] }

/**
 * Finds segments again in a corrected text. A discontinuous mark that lost some of its passages is `changed` and keeps
 * the others; passages that have grown into each other become one.
 */
export function reanchorSegments(revision: Revision, segments: readonly Segment[]): Reanchored {
  const carried = segments.map(segment => ({ segment, ...carrySpan(revision, segment) }))
  const found = carried.flatMap(one => (one.verdict === 'lost' ? [] : [{ ...one.segment, ...one.to }]))
  if (found.length === 0) return { verdict: 'lost', segments }
  const joined = join(found)
  const isDoubtful = joined.length < segments.length || carried.some(({ verdict }) => verdict === 'changed')
  if (isDoubtful) return { verdict: 'changed', segments: joined }
  const isMoved = carried.some(({ verdict }) => verdict === 'moved')
  return { verdict: isMoved ? 'moved' : 'unchanged', segments: joined }
}

function join(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = []
  for (const segment of segments.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (!last || !overlaps(last, segment)) joined.push(segment)
    else joined[joined.length - 1] = union(last, segment)
  }
  return joined
}

function union(a: Segment, b: Segment): Segment {
  const supports = [...new Set([...(a.supports ?? []), ...(b.supports ?? [])])]
  const end = a.end > b.end ? a.end : b.end
  return { start: a.start, end, ...(supports.length > 0 ? { supports } : {}) }
}

/** What of a mark is other than it was. Absent: as it was. `anchor: null` takes an old one away. */
export type MarkChange = {
  readonly verdict: Verdict
  readonly segments?: readonly Segment[]
  readonly slots?: Readonly<Record<string, readonly Filler[]>>
  readonly anchor?: Anchor | null
}

/**
 * What a correction makes of a mark. A mark that waits for review and comes back to the very text in which it was made
 * gets its old place again; a lost one stays lost until then. Words of a slot that are lost stay as typed words.
 */
export function reanchorMark(
  revision: Revision,
  hashes: { readonly from: TextHash; readonly to: TextHash },
  mark: Annotation,
): MarkChange {
  const slots = reanchorSlots(revision, mark)
  if (mark.anchor?.revision === hashes.to) return comeBack(mark.anchor, slots.now)
  if (mark.anchor?.verdict === 'lost') return { verdict: 'lost', ...set('slots', slots.now) }
  const { verdict: found, segments } = reanchorSegments(revision, mark.segments)
  const verdict = slots.isDoubtful && found !== 'lost' ? 'changed' : found
  const moved = sameJson(segments, mark.segments) ? {} : { segments }
  const change = { verdict, ...moved, ...set('slots', slots.now) }
  if (verdict === 'unchanged' || verdict === 'moved') return change
  const anchor: Anchor = mark.anchor
    ? { ...mark.anchor, verdict }
    : {
        verdict,
        revision: hashes.from,
        segments: [...mark.segments],
        quote: quoteOf(revision.before, mark.segments),
        ...set('slots', slots.before),
      }
  // A lost mark's segments are those of the text that its anchor names.
  return { ...change, anchor, ...(verdict === 'lost' && mark.anchor ? { segments: mark.anchor.segments } : {}) }
}

const comeBack = (anchor: Anchor, slots: Slots): MarkChange => ({
  verdict: 'moved',
  segments: anchor.segments,
  anchor: null,
  ...set('slots', { ...slots, ...anchor.slots }),
})

type Slots = Readonly<Record<string, Filler[]>>
const set = <Name extends string>(name: Name, slots: Slots): { readonly [N in Name]?: Slots } =>
  (Object.keys(slots).length === 0 ? {} : { [name]: slots }) as { readonly [N in Name]?: Slots }

/** Slots whose words have another place or are gone: `before` as they were, of the doubtful ones only, and `now`. */
function reanchorSlots(
  revision: Revision,
  { frame }: Annotation,
): { readonly now: Slots; readonly before: Slots; readonly isDoubtful: boolean } {
  const now: Record<string, Filler[]> = {}
  const before: Record<string, Filler[]> = {}
  for (const [code, fillers] of Object.entries(frame?.slots ?? {})) {
    const carried = fillers.map(filler => reanchorFiller(revision, filler))
    const next = carried.map(({ filler }) => filler)
    if (!sameJson(next, fillers)) now[code] = next
    if (carried.some(({ isDoubtful }) => isDoubtful)) before[code] = fillers
  }
  return { now, before, isDoubtful: Object.keys(before).length > 0 }
}

function reanchorFiller(revision: Revision, filler: Filler): { readonly filler: Filler; readonly isDoubtful: boolean } {
  if (filler.type !== 'segment') return { filler, isDoubtful: false }
  const carried = carrySpan(revision, filler)
  if (carried.verdict === 'lost') {
    return { filler: { type: 'text', text: revision.before.slice(filler.start, filler.end) }, isDoubtful: true }
  }
  return { filler: { type: 'segment', ...carried.to }, isDoubtful: carried.verdict === 'changed' }
}

/** Whether the mark stands nowhere in the article as it is. */
export const isLost = ({ anchor }: Pick<Annotation, 'anchor'>): boolean => anchor?.verdict === 'lost'
