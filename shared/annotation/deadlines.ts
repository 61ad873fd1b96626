import { readInterval } from '../document/partial-date.ts'
import type { Deadline, deadlineKinds } from './model.ts'

type Kind = (typeof deadlineKinds)[number]

/** Whether a deadline of this kind has dates. */
export const hasDates = (kind: Kind): boolean => kind !== 'vague' && kind !== 'none'

/** The deadline with another kind; `null` when nothing is known of it any more. Dates stay where the kind has any. */
export function withKind(before: Deadline | null, kind: Kind | null): Deadline | null {
  if (kind === null) return null
  return {
    kind,
    interval: hasDates(kind) ? (before?.interval ?? null) : null,
    tentative: kind !== 'none' && (before?.tentative ?? false),
  }
}

/**
 * The deadline with the dates that were typed (see `readInterval`); an empty text takes them away. Without a kind, or
 * with one that has no dates, it becomes `period` for an interval and `in` for one date. `undefined` when the text
 * cannot be read.
 */
export function withInterval(before: Deadline | null, typed: string): Deadline | null | undefined {
  if (typed.trim() === '') return before && { ...before, interval: null }
  const interval = readInterval(typed)
  if (interval === undefined) return undefined
  const kind = before && hasDates(before.kind) ? before.kind : interval.includes('/') ? 'period' : 'in'
  return { kind, interval, tentative: before?.tentative ?? false }
}

/** The deadline as planned only, or not. Without one there is nothing to be tentative about but a vague time. */
export const withTentative = (before: Deadline | null, tentative: boolean): Deadline =>
  before && before.kind !== 'none' ? { ...before, tentative } : { kind: 'vague', interval: null, tentative }
