import path from 'node:path'
import { importers, type Importer } from '../../../shared/formats/index.ts'
import type { Source } from './sources.ts'

/** Files that are read together: one text, one dataset, or the pairs of one brat folder with what belongs to them. */
export type Unit = { readonly importer: Importer | undefined; readonly sources: readonly Source[] }

/** Pairs of a brat folder that are read at once; the worker answers others in between. */
const PAIRS_AT_ONCE = 8

/** What is read by which importer, in the order of the listing. Companions that no importer claims are dropped. */
export function planUnits(sources: readonly Source[]): readonly Unit[] {
  const units: Unit[] = []
  for (const inFolder of groupByFolder(sources).values()) units.push(...folderUnits(inFolder))
  const position = new Map(sources.map((source, index) => [source.path, index]))
  const first = ({ sources: [source] }: Unit): number => (source ? position.get(source.path)! : 0)
  return units.sort((a, b) => first(a) - first(b))
}

function groupByFolder(sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> {
  const groups = new Map<string, Source[]>()
  for (const source of sources) {
    const folder = path.dirname(source.path)
    const group = groups.get(folder)
    if (group) group.push(source)
    else groups.set(folder, [source])
  }
  return groups
}

/** Names are unique within a folder, so that an importer can pair files by them. */
function folderUnits(sources: readonly Source[]): Unit[] {
  let rest = sources
  const units: Unit[] = []
  for (const importer of importers) {
    const claimed = new Set(importer.claims(rest.map(({ name }) => name)))
    const taken = rest.filter(({ name }) => claimed.has(name))
    rest = rest.filter(({ name }) => !claimed.has(name))
    units.push(
      ...(importer.id === 'brat' ? bratUnits(importer, taken) : taken.map(source => ({ importer, sources: [source] }))),
    )
  }
  const texts = rest.filter(({ path: place }) => /\.(?:txt|text)$/i.test(place))
  return [...units, ...texts.map(source => ({ importer: undefined, sources: [source] }))]
}

function bratUnits(importer: Importer, sources: readonly Source[]): Unit[] {
  const isShared = ({ path: place }: Source): boolean => /\.(?:conf|json)$/i.test(place)
  const shared = sources.filter(isShared)
  const pairs = new Map<string, Source[]>()
  for (const source of sources) {
    if (isShared(source)) continue
    const base = source.path.replace(/\.[^./\\]*$/, '')
    pairs.set(base, [...(pairs.get(base) ?? []), source])
  }
  const all = [...pairs.values()]
  return Array.from({ length: Math.ceil(all.length / PAIRS_AT_ONCE) }, (_, index) => ({
    importer,
    sources: [...all.slice(index * PAIRS_AT_ONCE, (index + 1) * PAIRS_AT_ONCE).flat(), ...shared],
  }))
}
