import { Decoration } from 'prosemirror-view'
import type { ViewRegion } from '../api.ts'
import type { Names } from '../names.ts'
import type { ArticleMap } from '../text/article-map.ts'

/** The decorations of the regions that touch a section: whole blocks get a class, parts of blocks are wrapped. */
export function regionsToDecorations(
  map: ArticleMap,
  regions: readonly ViewRegion[],
  section: number,
  names: Names,
): Decoration[] {
  const first = map.firstBlock(section)
  const last = map.firstBlock(section + 1) - 1
  const [from, to] = [map.blocks.starts[first]!, map.blocks.ends[last]!]
  return regions
    .filter(({ start, end }) => start <= to && from < end)
    .flatMap(region => regionToDecorations(map, region, [first, last], names))
}

function regionToDecorations(
  map: ArticleMap,
  region: ViewRegion,
  [first, last]: readonly [number, number],
  names: Names,
): Decoration[] {
  const { starts, ends } = map.blocks
  const begin = map.blockAt(region.start)
  const found: Decoration[] = []
  const to = Math.min(map.blockAt(region.end - 1), last)
  for (let block = Math.max(begin, first); block <= to; block += 1) {
    const [start, end] = [starts[block]!, ends[block]!]
    if (region.start <= start && end <= region.end) {
      const at = map.blockPosition(block)
      found.push(
        Decoration.node(at, at + (end - start) + 2, blockLook(region, block === begin, names), { region: true }),
      )
      continue
    }
    const left = map.offsetToPosition(Math.max(region.start, start))
    const right = map.offsetToPosition(Math.min(region.end, end), -1)
    const look = { class: `reader-region-words is-${region.look}`, ...description(region, names) }
    if (left < right) found.push(Decoration.inline(left, right, look, { region: true }))
  }
  return found
}

function blockLook(region: ViewRegion, isFirst: boolean, names: Names): Record<string, string> {
  // Lines of white space say nothing, and need no words beside them.
  if (!isFirst || region.kind === 'blank') return { class: `reader-region is-${region.look}` }
  return {
    class: `reader-region is-${region.look} is-first`,
    'data-region': names.say(`viewer.region.${region.kind}`),
    ...description(region, names),
  }
}

const description = ({ look, kind }: ViewRegion, names: Names): Record<string, string> => ({
  'aria-description': names.say(look === 'aside' ? 'viewer.aside' : 'viewer.proposed', {
    kind: names.say(`viewer.region.${kind}`),
  }),
})
