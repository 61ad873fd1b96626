import { compareReading, type Entry } from './entry.ts'

/**
 * Marks in reading order. Changes are gathered and worked in when the order is next asked for: one more costs a binary
 * search and a shift, thousands more cost one sorting.
 */
export type Ordered = {
  add(entry: Entry): void
  remove(entry: Entry): void
  /** Do not keep it: it changes with the next `add`. */
  list(): readonly Entry[]
  /** How many come before `entry`. */
  rank(entry: Entry): number
}

/** So many new marks are put in their places one by one; more are sorted in. */
const FEW = 8

export function createOrdered(): Ordered {
  let entries: Entry[] = []
  let fresh: Entry[] = []
  const gone = new Set<Entry>()

  function list(): Entry[] {
    if (gone.size > 0) {
      entries = entries.filter(entry => !gone.has(entry))
      fresh = fresh.filter(entry => !gone.has(entry))
      gone.clear()
    }
    if (fresh.length > FEW) entries = [...entries, ...fresh].sort(compareReading)
    else for (const entry of fresh) entries.splice(firstNotBefore(entries, entry), 0, entry)
    fresh = []
    return entries
  }

  return {
    add: entry => fresh.push(entry),
    remove: entry => gone.add(entry),
    list,
    rank: entry => firstNotBefore(list(), entry),
  }
}

function firstNotBefore(entries: readonly Entry[], entry: Entry): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareReading(entries[middle]!, entry) < 0) low = middle + 1
    else high = middle
  }
  return low
}
