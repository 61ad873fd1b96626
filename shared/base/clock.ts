import { z } from 'zod'
import { ActionableError } from './errors.ts'

const WALL_DIGITS = 15
const COUNTER_DIGITS = 6
const COUNTER_LIMIT = 10 ** COUNTER_DIGITS
/** A stamp of another machine that is further ahead than this is a broken clock, not a race. Unit: milliseconds. */
export const MAX_AHEAD_MS = 24 * 60 * 60 * 1000

/**
 * A hybrid logical clock stamp as text, `wall.counter.annotator`, padded so that text order is clock order:
 * first the wall clock in milliseconds, then a counter, then the annotator's id to break ties.
 * Source: Kulkarni and others, "Logical Physical Clocks", 2014, section 3.
 */
export const Stamp = z.string().regex(/^\d{15}\.\d{6}\.[0-9a-f-]{36}$/)
export type Stamp = z.infer<typeof Stamp>

export type StampParts = { readonly wallMs: number; readonly counter: number; readonly node: string }

export const stampToParts = (stamp: Stamp): StampParts => ({
  wallMs: Number(stamp.slice(0, WALL_DIGITS)),
  counter: Number(stamp.slice(WALL_DIGITS + 1, WALL_DIGITS + 1 + COUNTER_DIGITS)),
  node: stamp.slice(WALL_DIGITS + COUNTER_DIGITS + 2),
})

export const partsToStamp = ({ wallMs, counter, node }: StampParts): Stamp =>
  `${String(wallMs).padStart(WALL_DIGITS, '0')}.${String(counter).padStart(COUNTER_DIGITS, '0')}.${node}`

/** Milliseconds since 1970 of the moment a stamp was made, as its maker's clock showed it. */
export const stampToMs = (stamp: Stamp): number => stampToParts(stamp).wallMs

export type Clock = {
  /** A stamp greater than every stamp made or seen here, in the name of `node` (an annotator's id). */
  tick(node: string): Stamp
  /** Takes note of a stamp made elsewhere. Throws `clock-ahead` when it is more than a day in the future. */
  see(stamp: Stamp): void
}

/** A clock that starts after `last`, the greatest stamp known so far. `wallMs` reads the machine's clock. */
export function createClock(wallMs: () => number, last?: Stamp): Clock {
  let seen = last === undefined ? { wallMs: 0, counter: 0 } : stampToParts(last)
  const after = (now: number): { wallMs: number; counter: number } => {
    if (now > seen.wallMs) return { wallMs: now, counter: 0 }
    if (seen.counter + 1 < COUNTER_LIMIT) return { wallMs: seen.wallMs, counter: seen.counter + 1 }
    return { wallMs: seen.wallMs + 1, counter: 0 }
  }
  return {
    tick(node) {
      seen = after(wallMs())
      return partsToStamp({ ...seen, node })
    },
    see(stamp) {
      const parts = stampToParts(stamp)
      if (parts.wallMs > wallMs() + MAX_AHEAD_MS) {
        throw new ActionableError('clock-ahead', { date: new Date(parts.wallMs).toISOString() })
      }
      if (parts.wallMs > seen.wallMs || (parts.wallMs === seen.wallMs && parts.counter > seen.counter)) seen = parts
    },
  }
}
