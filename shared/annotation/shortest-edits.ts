/** What of two lists differs: `[a, aEnd)` of the first stands where the second has `[b, bEnd)`. */
export type Range = { readonly a: number; readonly aEnd: number; readonly b: number; readonly bEnd: number }

/**
 * The fewest removals and insertions that make one list of the other, as ranges, ascending, with something equal
 * between each two (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986). `undefined` when it takes
 * more than `most`, which bounds time (length × most) and memory (most²).
 */
export function shortestEdits(
  first: readonly string[],
  second: readonly string[],
  most: number,
): readonly Range[] | undefined {
  let start = 0
  const shorter = Math.min(first.length, second.length)
  while (start < shorter && first[start] === second[start]) start += 1
  let tail = 0
  while (tail < shorter - start && first.at(-1 - tail) === second.at(-1 - tail)) tail += 1
  const a = first.slice(start, first.length - tail)
  const b = second.slice(start, second.length - tail)
  if (a.length === 0 && b.length === 0) return []
  const trace = a.length === 0 || b.length === 0 ? undefined : walk(a, b, most)
  if (trace === undefined && a.length > 0 && b.length > 0) return undefined
  const pairs = trace ? walkBack(trace, a.length, b.length) : []
  return rangesBetween(pairs, a.length, b.length).map(range => ({
    a: range.a + start,
    aEnd: range.aEnd + start,
    b: range.b + start,
    bEnd: range.bEnd + start,
  }))
}

/** Furthest `x` on each diagonal, for each number of edits so far. Row `d` holds diagonals −d to d, at index k + d + 1. */
function walk(a: readonly string[], b: readonly string[], most: number): readonly Int32Array[] | undefined {
  const rows: Int32Array[] = []
  let before = new Int32Array(3)
  for (let edits = 0; edits <= Math.min(most, a.length + b.length); edits += 1) {
    const row = new Int32Array(2 * edits + 3)
    for (let k = -edits; k <= edits; k += 2) {
      let x = startOn(before, k, edits)
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      row[k + edits + 1] = x
      if (x >= a.length && x - k >= b.length) return [...rows, row]
    }
    rows.push(row)
    before = row
  }
  return undefined
}

/** Where the path comes onto diagonal `k` with its `edits`-th edit, from the row of one edit less. */
function startOn(before: Int32Array, k: number, edits: number): number {
  if (edits === 0) return 0
  const down = before[k + 1 + edits]!
  const right = before[k - 1 + edits]!
  return comesDown(k, edits, down, right) ? down : right + 1
}

const comesDown = (k: number, edits: number, down: number, right: number): boolean =>
  k === -edits || (k !== edits && right < down)

/** A run of `length` equal parts that begins at `a` and at `b`. */
type Run = { readonly a: number; readonly b: number; readonly length: number }

function walkBack(rows: readonly Int32Array[], endA: number, endB: number): readonly Run[] {
  const runs: Run[] = []
  let [x, y] = [endA, endB]
  for (let edits = rows.length - 1; edits >= 0; edits -= 1) {
    const k = x - y
    const before = rows[edits - 1]
    const begin = before ? startOn(before, k, edits) : 0
    if (x > begin) runs.push({ a: begin, b: begin - k, length: x - begin })
    if (!before) break
    const isDown = comesDown(k, edits, before[k + 1 + edits]!, before[k - 1 + edits]!)
    x = isDown ? begin : begin - 1
    y = isDown ? begin - k - 1 : begin - k
  }
  return runs.toReversed()
}

function rangesBetween(runs: readonly Run[], endA: number, endB: number): readonly Range[] {
  const ranges: Range[] = []
  let [a, b] = [0, 0]
  for (const run of [...runs, { a: endA, b: endB, length: 0 }]) {
    if (run.a > a || run.b > b) ranges.push({ a, aEnd: run.a, b, bEnd: run.b })
    a = run.a + run.length
    b = run.b + run.length
  }
  return ranges
}
