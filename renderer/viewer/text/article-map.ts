import { type Blocks, textToBlocks } from './blocks.ts'

/** Sections exist for layout alone. One ends after so many blocks or characters, whichever comes first. */
export const BLOCKS_PER_SECTION = 16
/** UTF-16 code units: about a screen. Shorter makes scrolling lighter, and opening and each change a little dearer. */
export const SECTION_LENGTH = 2000

/** Which of two places is meant where one offset has two: the end of a block or the start of the block that goes on. */
export type Side = -1 | 1

/**
 * How offsets of the text (UTF-16 code units) and positions of the viewer's document (which also count the borders of
 * sections and blocks) correspond. Every offset has a position; going there and back gives the same offset.
 */
export type ArticleMap = {
  readonly text: string
  readonly blocks: Blocks
  readonly sectionCount: number
  /** O(log n), as all the look-ups below. */
  offsetToPosition(offset: number, side?: Side): number
  /** A position between blocks counts as the end of the block before it. */
  positionToOffset(position: number): number
  blockAt(offset: number, side?: Side): number
  /** The position before the block's own opening. */
  blockPosition(block: number): number
  /** The position before the section's own opening. */
  sectionPosition(section: number): number
  sectionOfBlock(block: number): number
  /** First block of a section; for `sectionCount` the number of blocks. */
  firstBlock(section: number): number
  paragraphToBlock(paragraph: number): number
  /** First and last section that [start, end) touches. */
  sectionRange(start: number, end: number): readonly [number, number]
}

/** Reads the text once, in linear time. */
export function createArticleMap(text: string): ArticleMap {
  const blocks = textToBlocks(text)
  const firstBlocks = blocksToSections(blocks)
  const sectionCount = firstBlocks.length - 1
  const positions = contentPositions(blocks, firstBlocks)
  const sectionStarts = firstBlocks.map(block => blocks.starts[block] ?? text.length + 1)
  const blockAt = (offset: number, side: Side = 1): number => {
    const block = lastAtMost(blocks.starts, offset)
    return side === -1 && block > 0 && blocks.ends[block - 1] === offset ? block - 1 : block
  }
  const sectionOfBlock = (block: number): number => Math.min(lastAtMost(firstBlocks, block), sectionCount - 1)
  return {
    text,
    blocks,
    sectionCount,
    blockAt,
    sectionOfBlock,
    offsetToPosition(offset, side) {
      const block = blockAt(offset, side)
      return positions[block]! + Math.min(offset, blocks.ends[block]!) - blocks.starts[block]!
    },
    positionToOffset(position) {
      const block = lastAtMost(positions, position)
      return Math.min(blocks.ends[block]!, blocks.starts[block]! + Math.max(0, position - positions[block]!))
    },
    blockPosition: block => positions[block]! - 1,
    sectionPosition: section => positions[firstBlocks[section]!]! - 2,
    firstBlock: section => firstBlocks[section]!,
    paragraphToBlock: paragraph => firstAtLeast(blocks.paragraphs, paragraph),
    sectionRange(start, end) {
      const first = Math.min(lastAtMost(sectionStarts, start), sectionCount - 1)
      // Nearly every mark is short: one search does for both ends.
      if (end <= sectionStarts[first + 1]!) return [first, first]
      return [first, Math.min(lastAtMost(sectionStarts, Math.max(start, end - 1)), sectionCount - 1)]
    },
  }
}

/** First block of every section, and the number of blocks at the end. */
function blocksToSections({ count, starts, ends }: Blocks): Int32Array {
  const first = [0]
  for (let block = 1; block < count; block += 1) {
    const begun = first.at(-1)!
    if (block - begun >= BLOCKS_PER_SECTION || ends[block]! - starts[begun]! > SECTION_LENGTH) first.push(block)
  }
  return Int32Array.from([...first, count])
}

/** Position of each block's first letter: one for each opening and closing border passed, one for each code unit. */
function contentPositions({ count, starts, ends }: Blocks, firstBlocks: Int32Array): Int32Array {
  const positions = new Int32Array(count)
  let position = 0
  let section = 0
  for (let block = 0; block < count; block += 1) {
    if (firstBlocks[section] === block) {
      position += section === 0 ? 1 : 2
      section += 1
    }
    positions[block] = position + 1
    position += ends[block]! - starts[block]! + 2
  }
  return positions
}

/** Index of the last value that is at most `limit`; 0 when there is none. `values` ascend. */
function lastAtMost(values: Int32Array, limit: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (values[middle]! <= limit) low = middle
    else high = middle - 1
  }
  return low
}

/** Index of the first value that is at least `limit`; the last index when there is none. `values` ascend. */
function firstAtLeast(values: Int32Array, limit: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! >= limit) high = middle
    else low = middle + 1
  }
  return low
}
