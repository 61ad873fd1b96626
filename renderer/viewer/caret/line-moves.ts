import type { Direction } from '../api.ts'

/** Where a caret before the letter at an offset would stand; CSS pixels of the window. */
export type CaretBox = { readonly left: number; readonly top: number; readonly bottom: number }
/** The screen as far as lines need it. */
export type Lines = {
  /** First and last caret offset of the block that holds an offset. */
  blockOf(offset: number): { readonly start: number; readonly end: number }
  /** Start of the next block in a direction, its end when going up; `undefined` at the text's end. */
  neighbour(offset: number, direction: Direction): number | undefined
  box(offset: number): CaretBox
  /** The grapheme boundary at or before an offset. */
  settle(offset: number): number
}

const middle = ({ top, bottom }: CaretBox): number => (top + bottom) / 2

/**
 * One line up or down, as near as can be to the column `left` (CSS pixels of the window). Within a block carets go from
 * left to right and from top to bottom, so the place is found by halving: some twenty measurements, wherever it is.
 */
export function lineMove(lines: Lines, offset: number, direction: Direction, left: number): number {
  const block = lines.blockOf(offset)
  const here = lines.box(offset)
  const edge = direction === 1 ? block.end : block.start
  if (isOtherLine(lines.box(edge), here)) {
    const line = direction === 1 ? lineStart(lines, block, here.bottom) : lineEndAbove(lines, block, here)
    return nearestInLine(lines, block, line, left)
  }
  const next = lines.neighbour(offset, direction)
  return next === undefined ? edge : nearestInLine(lines, lines.blockOf(next), next, left)
}

/** The start or end of the line that the caret stands on. */
export function lineEdge(lines: Lines, offset: number, direction: Direction): number {
  const block = lines.blockOf(offset)
  const here = lines.box(offset)
  return direction === -1 ? firstOnLine(lines, block, here) : lastOnLine(lines, block, here)
}

const isOtherLine = (a: CaretBox, b: CaretBox): boolean => middle(a) > b.bottom || middle(a) < b.top

type Block = { readonly start: number; readonly end: number }

/** The first offset whose line lies below `bottom`. */
const lineStart = (lines: Lines, block: Block, bottom: number): number =>
  firstWhere(lines, block, offset => middle(lines.box(offset)) > bottom)

/** The last offset whose line lies above the line of `here`. */
const lineEndAbove = (lines: Lines, block: Block, here: CaretBox): number =>
  lines.settle(firstWhere(lines, block, offset => middle(lines.box(offset)) >= here.top) - 1)

const firstOnLine = (lines: Lines, block: Block, here: CaretBox): number =>
  firstWhere(lines, block, offset => middle(lines.box(offset)) >= here.top)

function lastOnLine(lines: Lines, block: Block, here: CaretBox): number {
  const below = firstWhere(lines, block, offset => middle(lines.box(offset)) > here.bottom)
  return below === block.end && !isOtherLine(lines.box(block.end), here) ? block.end : lines.settle(below - 1)
}

/** The offset nearest to the column on the line of `onLine`. */
export function nearestInLine(lines: Lines, block: Block, onLine: number, left: number): number {
  const here = lines.box(onLine)
  const first = firstOnLine(lines, block, here)
  const last = lastOnLine(lines, block, here)
  const right = firstWhere(lines, { start: first, end: last }, offset => lines.box(offset).left >= left)
  if (right === first) return first
  const before = lines.settle(right - 1)
  return left - lines.box(before).left < lines.box(right).left - left ? before : right
}

/** The offset of a block that stands nearest to a point of the window. */
export function nearestInBlock(lines: Lines, block: Block, left: number, top: number): number {
  const onLine = firstWhere(lines, block, offset => lines.box(offset).bottom > top)
  return nearestInLine(lines, block, onLine, left)
}

/** The first grapheme boundary of a block for which `test` holds (it holds for all behind it); the end when for none. */
function firstWhere(lines: Lines, { start, end }: Block, test: (offset: number) => boolean): number {
  let low = start
  let high = end
  while (low < high) {
    const half = lines.settle((low + high) >> 1)
    if (half >= low && test(half)) high = half
    else low = Math.max(low, (low + high) >> 1) + 1
  }
  return lines.settle(low)
}
