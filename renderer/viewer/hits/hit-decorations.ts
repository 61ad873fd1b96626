import { Decoration } from 'prosemirror-view'
import type { Span } from '../../../shared/document/span.ts'
import type { ArticleMap } from '../text/article-map.ts'

/** What was found in the open article. `current` is the number of the one that is walked to, -1 when none is. */
export type Hits = { readonly spans: readonly Span[]; readonly current: number }
export const noHits: Hits = { spans: [], current: -1 }

/** The decorations of the hits that touch a section. Spans ascend and do not overlap, so a halving search finds them. */
export function hitsToDecorations(map: ArticleMap, { spans, current }: Hits, section: number): Decoration[] {
  const blocks = [map.firstBlock(section), map.firstBlock(section + 1) - 1] as const
  const [from, to] = [map.blocks.starts[blocks[0]]!, map.blocks.ends[blocks[1]]!]
  const found: Decoration[] = []
  for (let at = firstBehind(spans, from); at < spans.length && spans[at]!.start < to; at += 1) {
    const look = at === current ? 'reader-hit is-current' : 'reader-hit'
    found.push(...pieces(map, spans[at]!, blocks, look))
  }
  return found
}

/** Number of the first span that ends behind `offset`. */
function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

function pieces(map: ArticleMap, hit: Span, [first, last]: readonly [number, number], look: string): Decoration[] {
  const found: Decoration[] = []
  const to = Math.min(map.blockAt(hit.end - 1), last)
  for (let block = Math.max(map.blockAt(hit.start), first); block <= to; block += 1) {
    const left = map.offsetToPosition(Math.max(hit.start, map.blocks.starts[block]!))
    const right = map.offsetToPosition(Math.min(hit.end, map.blocks.ends[block]!), -1)
    if (left < right) found.push(Decoration.inline(left, right, { class: look }, { hit: true }))
  }
  return found
}
