import type { Layer } from '../../../shared/annotation/codebook.ts'
import type { MarkIndex } from '../marks/mark-index.ts'
import type { ArticleMap } from '../text/article-map.ts'

/** What of the open article the strip shows. */
export type Ground = {
  readonly map: Pick<ArticleMap, 'sectionCount' | 'sectionOfBlock' | 'firstBlock' | 'blockAt'>
  readonly index: Pick<MarkIndex, 'inOrder'>
  readonly sections: { readonly heights: { get(section: number): number } }
}
/** CSS pixels of what scrolls: where the text begins, how high all is; and how many rows the strip has. */
export type Scale = { readonly above: number; readonly total: number; readonly rows: number }

/** Which rows of the strip hold marks, for each layer: 1 where one begins or goes on. In linear time. */
export function layerRows({ map, index, sections }: Ground, scale: Scale): Readonly<Record<Layer, Uint8Array>> {
  const tops = sectionTops(map.sectionCount, section => sections.heights.get(section))
  const rowOf = (offset: number): number => {
    const block = map.blockAt(offset)
    const section = map.sectionOfBlock(block)
    const first = map.firstBlock(section)
    const part = (block - first) / Math.max(1, map.firstBlock(section + 1) - first)
    const at = scale.above + tops[section]! + part * (tops[section + 1]! - tops[section]!)
    return Math.max(0, Math.min(scale.rows - 1, Math.floor((at / Math.max(1, scale.total)) * scale.rows)))
  }
  const found = {
    entity: new Uint8Array(scale.rows),
    commitment: new Uint8Array(scale.rows),
    theme: new Uint8Array(scale.rows),
  }
  if (scale.rows === 0) return found
  for (const { layer, annotation } of index.inOrder()) {
    for (const { start, end } of annotation.segments) {
      const row = rowOf(start)
      // A short mark lies on one row nearly always; only long ones are looked up twice.
      found[layer].fill(1, row, (end - start > SHORT ? rowOf(end - 1) : row) + 1)
    }
  }
  return found
}

/** UTF-16 code units. */
const SHORT = 200

function sectionTops(count: number, height: (section: number) => number): Float64Array {
  const tops = new Float64Array(count + 1)
  for (let section = 0; section < count; section += 1) tops[section + 1] = tops[section]! + height(section)
  return tops
}
