import type { ArticleMap } from '../text/article-map.ts'

/** What heights follow from; CSS pixels. */
export type Measure = {
  readonly columnWidth: number
  readonly lineHeight: number
  /** Between two paragraphs. */
  readonly gap: number
  readonly blankHeight: number
  /** Mean advance of a character of this text in this font. */
  readonly characterWidth: number
}

/** Characters of a line that breaking between words leaves empty on the mean: half a syllable with its space. */
const RAGGED = 2.3
/** UTF-16 code units from which the mean width of a character is taken. */
const SAMPLE = 4000

/** Reads the text's style from the page. One forced layout. */
export function readMeasure(textElement: HTMLElement, column: HTMLElement, text: string): Measure {
  const style = getComputedStyle(textElement)
  const fontSize = Number.parseFloat(style.fontSize)
  const lineHeight = Number.parseFloat(style.lineHeight) || fontSize * 1.65
  const number = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) * fontSize
  const columnStyle = getComputedStyle(column)
  const padding = Number.parseFloat(columnStyle.paddingLeft) + Number.parseFloat(columnStyle.paddingRight)
  return {
    columnWidth: Math.max(1, column.clientWidth - padding),
    lineHeight,
    gap: number('--reader-gap') || 0,
    blankHeight: number('--reader-blank') || lineHeight,
    characterWidth: meanWidth(text, `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`) || fontSize / 2,
  }
}

function meanWidth(text: string, font: string): number {
  const sample = text.slice(0, SAMPLE).replaceAll(/\s+/gu, ' ')
  const context = document.createElement('canvas').getContext('2d')
  if (!context || sample === '') return 0
  context.font = font
  return context.measureText(sample).width / sample.length
}

/** The height that each section will probably have, in CSS pixels. */
export function estimateHeights(map: ArticleMap, measure: Measure): Float64Array {
  const perLine = Math.max(1, measure.columnWidth / measure.characterWidth - RAGGED)
  const heights = new Float64Array(map.sectionCount)
  for (let section = 0; section < map.sectionCount; section += 1) {
    for (let block = map.firstBlock(section); block < map.firstBlock(section + 1); block += 1) {
      heights[section]! += blockHeight(map, block, perLine, measure)
    }
    // Whole pixels: the browser rounds to 1/64, and over a thousand boxes that would add up.
    heights[section] = Math.round(heights[section]!)
  }
  return heights
}

function blockHeight({ text, blocks }: ArticleMap, block: number, perLine: number, measure: Measure): number {
  const start = blocks.starts[block]!
  const length = blocks.ends[block]! - start
  // Long runs of spaces are as rare as they are harmless here: only short blocks are looked at.
  if (length === 0 || (length < 8 && text.slice(start, start + length).trim() === '')) return measure.blankHeight
  return Math.ceil(length / perLine) * measure.lineHeight + measure.gap
}
