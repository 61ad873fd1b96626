import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../../shared/annotation/model.ts'
import { type Layer, layers } from '../../../../shared/annotation/codebook.ts'
import { textOffset } from '../../../../shared/document/span.ts'
import { compareReading, covers, type Entry, meet, toEntry } from '../../../../renderer/viewer/marks/entry.ts'
import { freeLane } from '../../../../renderer/viewer/marks/lanes.ts'
import { createMarkIndex } from '../../../../renderer/viewer/marks/mark-index.ts'
import { createOrdered } from '../../../../renderer/viewer/marks/ordered.ts'
import { createArticleMap } from '../../../../renderer/viewer/text/article-map.ts'
import { lines } from './texts.ts'

const text = lines(120, 60)
const map = createArticleMap(text)

const mark = (number: number, layer: Layer, segments: readonly (readonly [number, number])[]): Annotation => ({
  id: `019b76da-a800-7000-8000-${String(number).padStart(12, '0')}`,
  articleId: '019b76da-a800-7000-8000-00000000000a',
  layer,
  labelId: '019b76da-a800-7000-8000-00000000000b',
  segments: segments.map(([start, end]) => ({ start: textOffset(start), end: textOffset(end) })),
  status: 'confirmed',
  note: '',
  attributes: {},
  annotatorId: '019b76da-a800-7000-8000-00000000000c',
  createdAt: '2026-01-01T00:00:00.000Z',
})

/** Ascending segments that do not overlap, from cuts anywhere in the text. */
const segments = fc
  .uniqueArray(fc.integer({ min: 0, max: text.length }), { minLength: 2, maxLength: 6 })
  .map(cuts => cuts.toSorted((a, b) => a - b))
  .map(cuts =>
    Array.from({ length: Math.floor(cuts.length / 2) }, (_, at) => [cuts[2 * at]!, cuts[2 * at + 1]!] as const),
  )
const short = fc
  .tuple(fc.integer({ min: 0, max: text.length - 40 }), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => [[start, start + length] as const])
const steps = fc.array(
  fc.record({
    number: fc.integer({ min: 0, max: 15 }),
    layer: fc.constantFrom(...layers),
    segments: fc.oneof(short, segments),
    drop: fc.integer({ min: 0, max: 4 }).map(value => value === 0),
  }),
  { maxLength: 40 },
)

/** What is left after the steps, kept in the plainest way. */
function replay(changes: typeof steps extends fc.Arbitrary<infer Steps> ? Steps : never) {
  const index = createMarkIndex(map)
  const plain = new Map<string, Annotation>()
  for (const { number, layer, segments: passages, drop } of changes) {
    const annotation = mark(number, layer, passages)
    if (drop) {
      index.drop(annotation.id)
      plain.delete(annotation.id)
    } else {
      index.put(annotation)
      plain.set(annotation.id, annotation)
    }
    // Asking in between must not change what is answered later.
    index.inSection(number % map.sectionCount)
  }
  return { index, entries: [...plain.values()].map(annotation => toEntry(annotation)).sort(compareReading) }
}

const ids = (entries: readonly Entry[]): readonly string[] => entries.map(entry => entry.id)
const inSection = (entry: Entry, section: number): boolean =>
  entry.annotation.segments.some(({ start, end }) => {
    const [first, last] = map.sectionRange(start, end)
    return first <= section && section <= last
  })

describe('the marks of an article', () => {
  it('are found by section, by place and in reading order as by looking at every one', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: text.length - 1 }), (changes, offset) => {
        const { index, entries } = replay(changes)
        expect(index.size).toBe(entries.length)
        expect(ids(index.inOrder())).toEqual(ids(entries))
        for (let section = 0; section < map.sectionCount; section += 1) {
          expect(ids(index.inSection(section))).toEqual(ids(entries.filter(entry => inSection(entry, section))))
        }
        expect(new Set(ids(index.at(offset)))).toEqual(new Set(ids(entries.filter(entry => covers(entry, offset)))))
      }),
    )
  })

  it('are drawn on different lanes wherever two of one layer meet', () => {
    fc.assert(
      fc.property(steps, changes => {
        const { index } = replay(changes)
        for (let section = 0; section < map.sectionCount; section += 1) index.inSection(section)
        const entries = index.inOrder()
        for (const one of entries) {
          expect(one.lane).toBeGreaterThanOrEqual(0)
          const met = entries.filter(other => other !== one && other.layer === one.layer && meet(one, other))
          expect(met.map(other => other.lane)).not.toContain(one.lane)
        }
      }),
    )
  })

  it('need no more lanes than lie over each other, when they are drawn for the first time', () => {
    fc.assert(
      fc.property(fc.array(short, { maxLength: 25 }), passages => {
        const index = createMarkIndex(createArticleMap(text.replaceAll('\n', ' ').slice(0, 2900)))
        passages.forEach((segment, number) =>
          index.put(mark(number, 'entity', [[segment[0]![0] % 2800, (segment[0]![0] % 2800) + 20]])),
        )
        const entries = index.inSection(0)
        const depth = Math.max(0, ...entries.map(entry => entries.filter(other => covers(other, entry.start)).length))
        expect(Math.max(-1, ...entries.map(entry => entry.lane)) + 1).toBe(depth)
      }),
    )
  })

  it('keep their lanes when another mark is added over them', () => {
    const index = createMarkIndex(map)
    index.put(mark(1, 'entity', [[10, 20]]))
    index.put(mark(2, 'entity', [[15, 30]]))
    index.inSection(0)
    index.put(mark(3, 'entity', [[0, 50]]))
    expect(index.inSection(0).map(entry => [entry.start, entry.lane])).toEqual([
      [0, 2],
      [10, 0],
      [15, 1],
    ])
    index.put(mark(3, 'entity', [[0, 60]]))
    expect(index.get(mark(3, 'entity', [[0, 1]]).id)?.lane).toBe(2)
  })

  it('are listed innermost first at a place', () => {
    const index = createMarkIndex(map)
    index.put(mark(1, 'theme', [[0, 300]]))
    index.put(mark(2, 'commitment', [[10, 90]]))
    index.put(mark(3, 'entity', [[20, 40]]))
    index.put(mark(4, 'entity', [[20, 30]]))
    expect(ids(index.at(25)).map(id => Number(id.slice(-2)))).toEqual([4, 3, 2, 1])
    expect(ids(index.at(40)).map(id => Number(id.slice(-2)))).toEqual([2, 1])
  })

  it('are numbered within their layer in reading order', () => {
    const index = createMarkIndex(map)
    index.put(mark(1, 'commitment', [[500, 600]]))
    index.put(mark(2, 'entity', [[20, 30]]))
    index.put(mark(3, 'commitment', [[100, 200]]))
    expect([1, 3].map(number => index.numberInLayer(index.get(mark(number, 'commitment', [[0, 1]]).id)!))).toEqual([
      2, 1,
    ])
  })

  it('do not hold a mark that ends behind the text', () => {
    const index = createMarkIndex(map)
    expect(index.put(mark(1, 'entity', [[text.length - 1, text.length + 1]]))).toBeUndefined()
    expect(index.size).toBe(0)
  })
})

describe('reading order', () => {
  it('is by start, then the longer first, then by id', () => {
    const entries = [
      mark(3, 'entity', [[5, 9]]),
      mark(2, 'entity', [[5, 9]]),
      mark(1, 'entity', [[5, 20]]),
      mark(4, 'entity', [[1, 2]]),
    ]
    const ordered = createOrdered()
    entries.forEach(annotation => ordered.add(toEntry(annotation)))
    expect(ids(ordered.list()).map(id => Number(id.slice(-1)))).toEqual([4, 1, 2, 3])
  })

  it('holds however many marks are added and removed at once', () => {
    const ordered = createOrdered()
    const entries = Array.from({ length: 300 }, (_, at) =>
      toEntry(mark(at, 'entity', [[(at * 37) % 500, ((at * 37) % 500) + 3]])),
    )
    entries.forEach(entry => ordered.add(entry))
    expect(ordered.list()).toEqual([...entries].sort(compareReading))
    entries.slice(0, 100).forEach(entry => ordered.remove(entry))
    ordered.add(toEntry(mark(999, 'entity', [[250, 260]])))
    expect(ordered.list()).toHaveLength(201)
    expect(ordered.list()).toEqual([...ordered.list()].sort(compareReading))
  })
})

describe('a free lane', () => {
  it('is the lowest that nobody has', () => {
    expect(freeLane([])).toBe(0)
    expect(freeLane([1, 2])).toBe(0)
    expect(freeLane([0, 1, 3, 1])).toBe(2)
  })
})
