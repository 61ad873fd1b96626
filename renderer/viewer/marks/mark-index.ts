import type { Annotation } from '../../../shared/annotation/model.ts'
import type { ArticleMap } from '../text/article-map.ts'
import { compareInner, compareReading, covers, type Entry, meet, toEntry } from './entry.ts'
import { giveLanes } from './lanes.ts'
import { createOrdered } from './ordered.ts'

/** A mark that touches more sections than this is kept apart: copies in each bucket would cost more than looking. */
const WIDE = 8

/** The marks of the open article by section, by id and in reading order. Knows nothing of the screen. */
export type MarkIndex = {
  readonly size: number
  get(id: string): Entry | undefined
  /** Adds a mark or replaces the one with its id; `undefined` when it does not lie within the text. */
  put(annotation: Annotation): Entry | undefined
  drop(id: string): Entry | undefined
  /** The marks that touch a section, in reading order. Those without a lane get one. */
  inSection(section: number): readonly Entry[]
  /** The marks over the character at `offset`, the innermost first. */
  at(offset: number): readonly Entry[]
  /** All marks in reading order. */
  inOrder(): readonly Entry[]
  /** The mark's number among those of its layer, in reading order, from 1. */
  numberInLayer(entry: Entry): number
  /** First and last block that a mark touches. */
  blockRange(entry: Entry): readonly [number, number]
}

export function createMarkIndex(map: ArticleMap): MarkIndex {
  const byId = new Map<string, Entry>()
  const buckets = new Map<number, Entry[]>()
  const wide = new Set<Entry>()
  const all = createOrdered()
  const byLayer = { entity: createOrdered(), commitment: createOrdered(), theme: createOrdered() }

  const blockRange = ({ start, end }: Entry): readonly [number, number] => [map.blockAt(start), map.blockAt(end - 1)]

  /** `undefined` for a wide mark. */
  function sectionsOf(entry: Entry): readonly number[] | undefined {
    const found: number[] = []
    for (const { start, end } of entry.annotation.segments) {
      const [first, last] = map.sectionRange(start, end)
      if (last - first + found.length >= WIDE) return undefined
      for (let section = first; section <= last; section += 1) if (found.at(-1) !== section) found.push(section)
    }
    return found
  }

  function insert(entry: Entry): void {
    byId.set(entry.id, entry)
    all.add(entry)
    byLayer[entry.layer].add(entry)
    const sections = sectionsOf(entry)
    if (sections) for (const section of sections) bucket(section).push(entry)
    else wide.add(entry)
  }

  function remove(entry: Entry): void {
    byId.delete(entry.id)
    all.remove(entry)
    byLayer[entry.layer].remove(entry)
    if (wide.delete(entry)) return
    for (const section of sectionsOf(entry) ?? []) {
      const entries = bucket(section)
      entries.splice(entries.indexOf(entry), 1)
    }
  }

  function bucket(section: number): Entry[] {
    const found = buckets.get(section)
    if (found) return found
    const made: Entry[] = []
    buckets.set(section, made)
    return made
  }

  function* touching(section: number): Generator<Entry> {
    yield* buckets.get(section) ?? []
    for (const entry of wide) if (touches(entry, section)) yield entry
  }

  const touches = (entry: Entry, section: number): boolean =>
    entry.annotation.segments.some(({ start, end }) => {
      const [first, last] = map.sectionRange(start, end)
      return first <= section && section <= last
    })

  /** Marks of the same layer that share a character with `entry`; for themes, that share a block. */
  function* neighbours(entry: Entry): Generator<Entry> {
    const sections = sectionsOf(entry)
    const candidates = sections ? sections.flatMap(section => [...touching(section)]) : all.list()
    const share = entry.layer === 'theme' ? shareBlock : meet
    for (const other of candidates) if (other.layer === entry.layer && share(entry, other)) yield other
  }

  function shareBlock(a: Entry, b: Entry): boolean {
    const [aFirst, aLast] = blockRange(a)
    const [bFirst, bLast] = blockRange(b)
    return aFirst <= bLast && bFirst <= aLast
  }

  return {
    get size() {
      return byId.size
    },
    get: id => byId.get(id),
    put(annotation) {
      const before = byId.get(annotation.id)
      if (before) remove(before)
      const entry = toEntry(annotation)
      if (entry.end > map.text.length) return undefined
      insert(entry)
      if (before && before.lane !== -1) keepLane(entry, before.lane)
      return entry
    },
    drop(id) {
      const entry = byId.get(id)
      if (entry) remove(entry)
      return entry
    },
    inSection(section) {
      const entries = [...touching(section)].sort(compareReading)
      giveLanes(entries, neighbours)
      return entries
    },
    at: offset =>
      [...touching(map.sectionOfBlock(map.blockAt(offset)))].filter(one => covers(one, offset)).sort(compareInner),
    inOrder: () => all.list(),
    numberInLayer: entry => byLayer[entry.layer].rank(entry) + 1,
    blockRange,
  }

  /** A mark whose edge moves stays on its line unless it now meets another there. */
  function keepLane(entry: Entry, lane: number): void {
    const isTaken = [...neighbours(entry)].some(other => other !== entry && other.lane === lane)
    if (!isTaken) entry.lane = lane
  }
}
