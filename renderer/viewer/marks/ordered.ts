import { compareReading, type Entry } from './entry.ts'

/** Marks in reading order. Sorted when first asked for, then kept sorted: one more costs a binary search and a shift. */
export type Ordered = {
  add(entry: Entry): void
  remove(entry: Entry): void
  /** Do not keep it: it changes with the next `add`. */
  list(): readonly Entry[]
  /** How many come before `entry`. */
  rank(entry: Entry): number
  clear(): void
}

export function createOrdered(): Ordered {
  let entries: Entry[] = []
  let isSorted = true
  const list = (): Entry[] => {
    // Marks usually come in order already, and then this is one linear pass.
    if (!isSorted) entries.sort(compareReading)
    isSorted = true
    return entries
  }
  const rank = (entry: Entry): number => firstNotBefore(list(), entry)
  return {
    add(entry) {
      const last = entries.at(-1)
      if (!isSorted || last === undefined || compareReading(last, entry) <= 0) entries.push(entry)
      else if (entries.length > 0) insert(entry)
    },
    remove(entry) {
      const at = rank(entry)
      if (entries[at]?.id === entry.id) entries.splice(at, 1)
    },
    list,
    rank,
    clear() {
      entries = []
      isSorted = true
    },
  }

  function insert(entry: Entry): void {
    entries.splice(rank(entry), 0, entry)
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
