import { isGraphemeBoundary } from '../../../shared/document/graphemes.ts'

/**
 * Longest block in UTF-16 code units. Chromium lays out a whole block after each change inside it: at this length for
 * about 2 ms, at a million for seconds.
 */
export const BLOCK_LIMIT = 4000
/** How far before the limit a better place to cut is looked for. */
const CUT_REACH = 800

/**
 * What the pane lays out as one block: a paragraph (a line without its LF), or a part of one that is longer than
 * `BLOCK_LIMIT`. Parallel arrays, because an article may have a hundred thousand.
 */
export type Blocks = {
  readonly count: number
  /** UTF-16 offsets; `ends` is exclusive and leaves the LF out. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Index of the paragraph that the block is (part of). */
  readonly paragraphs: Int32Array
}

/** Cuts a text into blocks, in linear time. An empty text has one empty block. */
export function textToBlocks(text: string): Blocks {
  const starts: number[] = []
  const ends: number[] = []
  const paragraphs: number[] = []
  for (let start = 0, paragraph = 0; ; paragraph += 1) {
    const lineFeed = text.indexOf('\n', start)
    const lineEnd = lineFeed === -1 ? text.length : lineFeed
    for (let at = start; ;) {
      const end = lineEnd - at > BLOCK_LIMIT ? cutBefore(text, at, at + BLOCK_LIMIT) : lineEnd
      starts.push(at)
      ends.push(end)
      paragraphs.push(paragraph)
      if (end === lineEnd) break
      at = end
    }
    if (lineFeed === -1) break
    start = lineFeed + 1
  }
  return {
    count: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    paragraphs: Int32Array.from(paragraphs),
  }
}

/** Behind the last sentence end before `limit`, else behind the last space, else at the last grapheme boundary. */
function cutBefore(text: string, start: number, limit: number): number {
  const from = Math.max(start + 1, limit - CUT_REACH)
  const tail = text.slice(from, limit)
  const sentence = lastMatchEnd(/[.!?…;]["”’)]?\s+/gu, tail)
  if (sentence > 0 && isGraphemeBoundary(text, from + sentence)) return from + sentence
  const space = lastMatchEnd(/\s+/gu, tail)
  if (space > 0 && isGraphemeBoundary(text, from + space)) return from + space
  return boundaryBefore(text, limit, start)
}

function lastMatchEnd(pattern: RegExp, text: string): number {
  let end = 0
  // A match that reaches the end of the window may go on behind it, so it does not count.
  for (const match of text.matchAll(pattern)) {
    const matchEnd = match.index + match[0].length
    if (matchEnd < text.length) end = matchEnd
  }
  return end
}

/** Reads a window only: asking for the boundaries of a line of a million letters for each cut would be quadratic. */
function boundaryBefore(text: string, limit: number, start: number): number {
  const from = Math.max(start, limit - CUT_REACH)
  let last = 0
  for (const part of new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(
    text.slice(from, limit + CUT_REACH),
  )) {
    if (from + part.index > limit) break
    last = part.index
  }
  // One cluster as long as the window: keep it whole, however long.
  return last > 0 ? from + last : clusterEnd(text, limit)
}

function clusterEnd(text: string, from: number): number {
  let at = from
  while (!isGraphemeBoundary(text, at)) at += 1
  return at
}
