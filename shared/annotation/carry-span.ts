import { graphemeEnd, graphemeStart } from '../document/graphemes.ts'
import { span, type Span } from '../document/span.ts'
import { commonPrefix, commonSuffix, type Edit } from './text-diff.ts'

/** Two texts and what differs between them, as `diffTexts` gives it. */
export type Revision = { readonly before: string; readonly after: string; readonly edits: readonly Edit[] }

/** Context on each side that has to stay too. Unit: UTF-16 code units. */
const CONTEXT = 32
/** Share of the letters that must have stayed. */
const ENOUGH = 0.5
/** A passage with so many letters kept is recognised whatever was cut out of it. */
const MANY_LETTERS = 24
/** Words so long cannot be a look-alike, whatever stands around them. Unit: UTF-16 code units. */
const LONG = 64

/** What became of one passage. `to` is where it stands in the new text; a lost one stands nowhere. */
export type Carried =
  | { readonly verdict: 'unchanged' | 'moved' | 'changed'; readonly to: Span }
  | { readonly verdict: 'lost' }

/**
 * Where a passage of the old text stands in the new one. The place comes from the difference alone, never from a search
 * for the same words: those stand anywhere. Then words and context are held against the old ones: the same words amid
 * other words on one side are `changed`, amid other words on both sides `lost`. Ends are always letter boundaries.
 */
export function carrySpan(revision: Revision, from: Span): Carried {
  const { before, after, edits } = revision
  const near = between(edits, from.start - CONTEXT, from.end + CONTEXT)
  const to = span(carryStart(revision, from.start), carryEnd(revision, from.end))
  if (near.first === near.end) return placed(from, to)
  const touching = edits.slice(near.first, near.end)
  const quote = before.slice(from.start, from.end)
  const kept = keptLetters(revision, touching, from)
  if (to.end <= to.start || !isEnough(kept)) return recover(revision, from)
  const isSame = after.slice(to.start, to.end) === quote
  const surroundings = contextOf(revision, touching, from)
  if (surroundings === 'other' && quote.length < LONG) return recover(revision, from)
  const snapped = isSame ? to : trimmed(after, graphemeStart(after, to.start), graphemeEnd(after, to.end))
  if (snapped.end <= snapped.start) return { verdict: 'lost' }
  const cutsLetter = isSame && (graphemeStart(after, to.start) !== to.start || graphemeEnd(after, to.end) !== to.end)
  if (cutsLetter) {
    return { verdict: 'changed', to: span(graphemeStart(after, to.start), graphemeEnd(after, to.end)) }
  }
  return isSame && surroundings === 'same' ? placed(from, snapped) : { verdict: 'changed', to: snapped }
}

const placed = (from: Span, to: Span): Carried => ({ verdict: from.start === to.start ? 'unchanged' : 'moved', to })

/** The edits that touch `[start, end]`, as indexes: `first` to before `end`. Binary search. */
function between(edits: readonly Edit[], start: number, end: number): { first: number; end: number } {
  const first = firstIndex(edits, edit => edit.oldEnd >= start)
  return {
    first,
    end: Math.max(
      first,
      firstIndex(edits, edit => edit.oldStart > end),
    ),
  }
}

/** The first that fits, of a list in which all behind it fit too; its length when none does. */
function firstIndex(edits: readonly Edit[], fits: (edit: Edit) => boolean): number {
  let [low, high] = [0, edits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(edits[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** How far the new text has shifted behind an edit. */
const shiftBehind = (edit: Edit | undefined): number => (edit ? edit.newEnd - edit.oldEnd : 0)

/** A start goes behind what was inserted right there. */
function carryStart(revision: Revision, at: number): number {
  const index = firstIndex(revision.edits, edit => edit.oldEnd > at)
  const edit = revision.edits[index]
  if (!edit || edit.oldStart > at) return at + shiftBehind(revision.edits[index - 1])
  if (edit.oldStart === at) return edit.newStart
  return carryInside(revision, edit, at, 'start')
}

/** An end stays before what was inserted right there. */
function carryEnd(revision: Revision, at: number): number {
  const index = firstIndex(revision.edits, edit => edit.oldEnd >= at)
  const edit = revision.edits[index]
  if (!edit || edit.oldStart >= at) return at + shiftBehind(revision.edits[index - 1])
  if (edit.oldEnd === at) return edit.newEnd
  return carryInside(revision, edit, at, 'end')
}

/** Letters that the old and the new side of an edit have in common at their beginning and their end. */
function sides({ before, after }: Revision, edit: Edit): { readonly prefix: number; readonly suffix: number } {
  const old = before.slice(edit.oldStart, edit.oldEnd)
  const now = after.slice(edit.newStart, edit.newEnd)
  const prefix = commonPrefix(old, now)
  return { prefix, suffix: commonSuffix(old, now, prefix) }
}

function carryInside(revision: Revision, edit: Edit, at: number, which: 'start' | 'end'): number {
  const { prefix, suffix } = sides(revision, edit)
  const behind = at - edit.oldStart <= prefix ? edit.newStart + (at - edit.oldStart) : undefined
  const before = edit.oldEnd - at <= suffix ? edit.newEnd - (edit.oldEnd - at) : undefined
  // Where both hold, something was put in right there: a start goes behind it, an end stays before it.
  return which === 'start' ? (before ?? behind ?? edit.newStart + prefix) : (behind ?? before ?? edit.newEnd - suffix)
}

type Letters = { readonly kept: number; readonly all: number }

const isEnough = ({ kept, all }: Letters): boolean => all === 0 || kept >= MANY_LETTERS || kept / all >= ENOUGH

const countLetters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** How many letters and digits of a passage the edits have left; of one without any, how many characters. */
function keptLetters(revision: Revision, edits: readonly Edit[], { start, end }: Span): Letters {
  const { before } = revision
  const quote = before.slice(start, end)
  const count = countLetters(quote) === 0 ? (text: string): number => text.length : countLetters
  let gone = 0
  for (const edit of edits) {
    const { prefix, suffix } = sides(revision, edit)
    const from = Math.max(start, edit.oldStart + prefix)
    const to = Math.min(end, edit.oldEnd - suffix)
    if (from < to) gone += count(before.slice(from, to))
  }
  const all = count(quote)
  return { kept: all - gone, all }
}

/** Whether a passage stands among the words it stood among: on all sides that have words, on some, or on none. */
function contextOf(revision: Revision, edits: readonly Edit[], { start, end }: Span): 'same' | 'doubtful' | 'other' {
  const { before } = revision
  const windows = [
    { start: Math.max(0, start - CONTEXT), end: start },
    { start: end, end: Math.min(before.length, end + CONTEXT) },
  ].filter(window => countLetters(before.slice(window.start, window.end)) > 0)
  const stayed = windows.filter(window => {
    const { kept, all } = keptLetters(revision, edits, window as Span)
    return kept / all >= ENOUGH
  })
  if (stayed.length === windows.length) return 'same'
  return stayed.length > 0 ? 'doubtful' : 'other'
}

/**
 * A passage whose line was moved as it is: when its words with their context on that line stand once in the old text
 * and once in the new one, they are the same passage. Without enough context it is lost.
 */
function recover({ before, after }: Revision, from: Span): Carried {
  const lineStart = from.start === 0 ? 0 : before.lastIndexOf('\n', from.start - 1) + 1
  const lineFeed = before.indexOf('\n', from.end)
  const start = Math.max(lineStart, from.start - CONTEXT)
  const end = Math.min(lineFeed === -1 ? before.length : lineFeed, from.end + CONTEXT)
  const whole = before.slice(start, end)
  if (whole.length - (from.end - from.start) < CONTEXT || !isOnce(before, whole) || !isOnce(after, whole)) {
    return { verdict: 'lost' }
  }
  const at = after.indexOf(whole) + (from.start - start)
  const to = span(at, at + (from.end - from.start))
  const isClean = graphemeStart(after, to.start) === to.start && graphemeEnd(after, to.end) === to.end
  return isClean ? placed(from, to) : { verdict: 'lost' }
}

const isOnce = (text: string, part: string): boolean => {
  const at = text.indexOf(part)
  return at !== -1 && !text.includes(part, at + 1)
}

/** Without the spaces that an edit has left at its edges. */
function trimmed(text: string, start: number, end: number): Span {
  let [first, last] = [start, end]
  while (first < last && /\s/u.test(text[first]!)) first += 1
  while (last > first && /\s/u.test(text[last - 1]!)) last -= 1
  return span(first, last)
}
