import { shortestEdits, type Range } from './shortest-edits.ts'

/** What one text has in place of what the other has. UTF-16 code units, half-open; one of both sides may be empty. */
export type Edit = {
  readonly oldStart: number
  readonly oldEnd: number
  readonly newStart: number
  readonly newEnd: number
}

/** Differences looked for between lines, and between the words of lines that differ, before giving up on detail. */
const MOST_LINES = 1500
const MOST_WORDS = 1000

/**
 * Where two texts differ, ascending and apart from each other; everything between is equal. Lines are compared first,
 * then the words of lines that differ (Myers' shortest edit script for both). Texts that differ in more than a bound
 * are compared line by line where they have as many lines, else as a whole: the result is coarser, never wrong.
 */
export function diffTexts(before: string, after: string): readonly Edit[] {
  if (before === after) return []
  const start = lineStart(before, commonPrefix(before, after))
  const tail = commonSuffix(before, after, start)
  const end = { old: lineEnd(before, before.length - tail), new: 0 }
  end.new = after.length - (before.length - end.old)
  const old = cutLines(before.slice(start, end.old))
  const now = cutLines(after.slice(start, end.new))
  const oldAt = offsets(old, start)
  const newAt = offsets(now, start)
  const ranges = shortestEdits(old, now, MOST_LINES) ?? byIndex(old, now)
  return ranges.flatMap(({ a, aEnd, b, bEnd }) =>
    diffWords(before.slice(oldAt[a], oldAt[aEnd]), after.slice(newAt[b], newAt[bEnd]), oldAt[a]!, newAt[b]!),
  )
}

/** The words of two passages that differ; `oldAt` and `newAt` say where they begin. */
function diffWords(before: string, after: string, oldAt: number, newAt: number): readonly Edit[] {
  const old = cutWords(before)
  const now = cutWords(after)
  const oldOffsets = offsets(old, oldAt)
  const newOffsets = offsets(now, newAt)
  const ranges = shortestEdits(old, now, MOST_WORDS) ?? [{ a: 0, aEnd: old.length, b: 0, bEnd: now.length }]
  return joinParted(ranges, old).map(({ a, aEnd, b, bEnd }) => ({
    oldStart: oldOffsets[a]!,
    oldEnd: oldOffsets[aEnd]!,
    newStart: newOffsets[b]!,
    newEnd: newOffsets[bEnd]!,
  }))
}

/**
 * A word that was parted or joined shows as a change, a space that stayed, and something only taken out or put in. The
 * two are one edit, or a half of the word would seem to be gone.
 */
function joinParted(ranges: readonly Range[], old: readonly string[]): readonly Range[] {
  const joined: Range[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    const isSpace = last !== undefined && range.a - last.aEnd === 1 && /^[^\S\n]$/u.test(old[last.aEnd] ?? '')
    if (isSpace && isOneSided(last) !== isOneSided(range))
      joined[joined.length - 1] = { ...range, a: last.a, b: last.b }
    else joined.push(range)
  }
  return joined
}

const isOneSided = ({ a, aEnd, b, bEnd }: Range): boolean => a === aEnd || b === bEnd

/** With as many lines on both sides each is taken for what became of the one at its place. */
function byIndex(old: readonly string[], now: readonly string[]): readonly Range[] {
  if (old.length !== now.length) return [{ a: 0, aEnd: old.length, b: 0, bEnd: now.length }]
  return old.flatMap((line, at) => (line === now[at] ? [] : [{ a: at, aEnd: at + 1, b: at, bEnd: at + 1 }]))
}

/** Lines with their LF. */
const cutLines = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? []
/** Runs of letters and digits, and every other character by itself. */
const cutWords = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gsu) ?? []

/** Where each part begins, and behind them all where they end. */
function offsets(parts: readonly string[], start: number): readonly number[] {
  const found = [start]
  for (const part of parts) found.push(found.at(-1)! + part.length)
  return found
}

/** How many code units two texts have in common at their beginning. */
export function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1
  return at
}

/** The same at their end, leaving the first `kept` units out. */
export function commonSuffix(a: string, b: string, kept = 0): number {
  const most = Math.min(a.length, b.length) - kept
  let count = 0
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count += 1
  return count
}

const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1)

/** Behind the LF that ends the line of `at`, unless a line ends right there. */
function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at
  const lineFeed = text.indexOf('\n', at)
  return lineFeed === -1 ? text.length : lineFeed + 1
}
