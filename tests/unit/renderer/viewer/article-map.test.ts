import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textToParagraphs } from '../../../../shared/document/paragraphs.ts'
import { BLOCKS_PER_SECTION, createArticleMap, SECTION_LENGTH } from '../../../../renderer/viewer/text/article-map.ts'
import { BLOCK_LIMIT } from '../../../../renderer/viewer/text/blocks.ts'
import { mapToDocument } from '../../../../renderer/viewer/text/schema.ts'
import { boundariesOf } from '../../../support/shared/texts.ts'
import { articleText, lines, longText } from './texts.ts'

const anyText = fc.oneof({ weight: 4, arbitrary: articleText() }, { weight: 1, arbitrary: longText() })
const RUNS = { numRuns: 150 }

describe('the article map', () => {
  it('leads from every grapheme boundary to a position and back to the same offset', () => {
    fc.assert(
      fc.property(anyText, text => {
        const map = createArticleMap(text)
        for (const offset of boundariesOf(text)) {
          expect(map.positionToOffset(map.offsetToPosition(offset))).toBe(offset)
          expect(map.positionToOffset(map.offsetToPosition(offset, -1))).toBe(offset)
        }
      }),
      RUNS,
    )
  })

  it('gives positions where ProseMirror’s document has the same letter', () => {
    fc.assert(
      fc.property(anyText, text => {
        const map = createArticleMap(text)
        const document = mapToDocument(map)
        for (let offset = 0; offset < text.length; offset += 1 + (offset % 7)) {
          if (text[offset] === '\n') continue
          const position = map.offsetToPosition(offset)
          expect(document.textBetween(position, position + 1)).toBe(text[offset])
          expect(document.resolve(position).parent.type.name).toBe('block')
        }
        for (let section = 0; section < map.sectionCount; section += 1) {
          expect(document.nodeAt(map.sectionPosition(section))?.attrs['index']).toBe(section)
        }
        for (let block = 0; block < map.blocks.count; block += 1) {
          expect(document.nodeAt(map.blockPosition(block))?.textContent).toBe(
            text.slice(map.blocks.starts[block], map.blocks.ends[block]),
          )
        }
      }),
      RUNS,
    )
  })

  it('ascends: a later offset never has an earlier position', () => {
    fc.assert(
      fc.property(anyText, text => {
        const map = createArticleMap(text)
        for (let offset = 1; offset <= text.length; offset += 1) {
          expect(map.offsetToPosition(offset)).toBeGreaterThan(map.offsetToPosition(offset - 1))
        }
      }),
      { numRuns: 100 },
    )
  })

  it('takes the place after a block’s end for that end, wherever between two blocks it lies', () => {
    const map = createArticleMap('một\nhai')
    const position = map.offsetToPosition(3)
    expect(map.positionToOffset(position + 1)).toBe(3)
    expect(map.positionToOffset(position + 2)).toBe(4)
    expect(map.positionToOffset(0)).toBe(0)
  })

  it('knows the sections that a span touches', () => {
    const text = lines(100, 40)
    const map = createArticleMap(text)
    expect(map.sectionCount).toBe(Math.ceil(100 / BLOCKS_PER_SECTION))
    const start = map.blocks.starts[BLOCKS_PER_SECTION - 1]!
    expect(map.sectionRange(start, start + 5)).toEqual([0, 0])
    expect(map.sectionRange(start, start + 45)).toEqual([0, 1])
    expect(map.sectionRange(0, text.length)).toEqual([0, map.sectionCount - 1])
  })
})

describe('cutting a text into blocks and sections', () => {
  it('keeps every letter, one block for a paragraph of usual length', () => {
    fc.assert(
      fc.property(articleText(), text => {
        const { blocks } = createArticleMap(text)
        const paragraphs = textToParagraphs(text)
        expect(Array.from(blocks.starts)).toEqual(paragraphs.map(paragraph => paragraph.start))
        expect(Array.from(blocks.ends)).toEqual(paragraphs.map(paragraph => paragraph.end))
      }),
      RUNS,
    )
  })

  it('cuts long lines only between letters, and never beyond the limit unless one letter is that long', () => {
    fc.assert(
      fc.property(longText(), text => {
        const { blocks } = createArticleMap(text)
        const boundaries = boundariesOf(text)
        for (let block = 0; block < blocks.count; block += 1) {
          expect(boundaries.has(blocks.starts[block]!)).toBe(true)
          const isCut = blocks.paragraphs[block] === blocks.paragraphs[block + 1]
          expect(isCut).toBe(blocks.ends[block] === blocks.starts[block + 1])
          const inside = [...boundaries].filter(at => at > blocks.starts[block]! && at < blocks.ends[block]!)
          const length = blocks.ends[block]! - blocks.starts[block]!
          expect(inside.length === 0 || length <= BLOCK_LIMIT + 800).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('cuts a line of a million letters behind sentences, and finds each of its blocks', () => {
    const text = 'Hai bên nhất trí thúc đẩy hợp tác về chuyển đổi số trong khu vực. '.repeat(15_500)
    const map = createArticleMap(text)
    expect(map.blocks.count).toBeGreaterThan(text.length / BLOCK_LIMIT)
    for (let block = 1; block < map.blocks.count; block += 1) {
      expect(text.slice(map.blocks.starts[block]! - 2, map.blocks.starts[block])).toBe('. ')
      expect(map.blockAt(map.blocks.starts[block]!)).toBe(block)
      expect(map.blockAt(map.blocks.starts[block]!, -1)).toBe(block - 1)
    }
    expect(map.paragraphToBlock(0)).toBe(0)
  })

  it('ends a section after so many blocks or so many letters, whichever comes first', () => {
    for (const text of [lines(200, 10), lines(60, 900), 'a'.repeat(50_000), '\n'.repeat(400)]) {
      const map = createArticleMap(text)
      for (let section = 0; section < map.sectionCount; section += 1) {
        const [first, next] = [map.firstBlock(section), map.firstBlock(section + 1)]
        expect(next).toBeGreaterThan(first)
        expect(next - first).toBeLessThanOrEqual(BLOCKS_PER_SECTION)
        const length = map.blocks.ends[next - 1]! - map.blocks.starts[first]!
        expect(next - first === 1 || length <= SECTION_LENGTH).toBe(true)
      }
    }
  })
})
