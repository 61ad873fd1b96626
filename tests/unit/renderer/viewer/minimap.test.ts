import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../../shared/annotation/model.ts'
import { layers } from '../../../../shared/annotation/codebook.ts'
import { textOffset } from '../../../../shared/document/span.ts'
import { createMarkIndex } from '../../../../renderer/viewer/marks/mark-index.ts'
import { layerRows } from '../../../../renderer/viewer/minimap/rows.ts'
import { createArticleMap } from '../../../../renderer/viewer/text/article-map.ts'
import { lines } from './texts.ts'

const text = lines(400, 60)
const map = createArticleMap(text)
const heights = { get: () => 300 }
const total = map.sectionCount * 300

const mark = (number: number, layer: Annotation['layer'], start: number, end: number): Annotation => ({
  id: `019b76da-a800-7000-8000-${String(number).padStart(12, '0')}`,
  articleId: '019b76da-a800-7000-8000-00000000000a',
  layer,
  labelId: '019b76da-a800-7000-8000-00000000000b',
  segments: [{ start: textOffset(start), end: textOffset(end) }],
  status: 'confirmed',
  note: '',
  attributes: {},
  annotatorId: '019b76da-a800-7000-8000-00000000000c',
  createdAt: '2026-01-01T00:00:00.000Z',
})

function rowsOf(marks: readonly Annotation[], rows: number) {
  const index = createMarkIndex(map)
  for (const one of marks) index.put(one)
  return layerRows({ map, index, sections: { heights } }, { above: 0, total, rows })
}
const count = (rows: Uint8Array): number => rows.reduce((sum, row) => sum + row, 0)

describe('the strip of the whole article', () => {
  it('shows a mark at the top on the first row and one at the end on the last', () => {
    const { entity, theme } = rowsOf(
      [mark(1, 'entity', 0, 5), mark(2, 'theme', text.length - 5, text.length)],
      map.sectionCount,
    )
    expect([entity[0], count(entity), theme.at(-1), count(theme)]).toEqual([1, 1, 1, 1])
  })

  it('fills every row that a long passage covers', () => {
    expect(count(rowsOf([mark(1, 'theme', 0, text.length)], 40).theme)).toBeGreaterThanOrEqual(39)
  })

  it('never has more rows than marks of a layer when they are short, and none without marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(text.length - 20), { maxLength: 30 }),
        fc.integer({ min: 0, max: 900 }),
        (at, rows) => {
          const found = rowsOf(
            at.map((start, number) => mark(number, layers[number % 3]!, start, start + 10)),
            rows,
          )
          for (const layer of layers) expect(found[layer]).toHaveLength(rows)
          expect(layers.reduce((sum, layer) => sum + count(found[layer]), 0)).toBeLessThanOrEqual(at.length)
          expect(layers.some(layer => count(found[layer]) > 0)).toBe(at.length > 0 && rows > 0)
        },
      ),
    )
  })
})
