import type { Codebook, Label } from '../annotation/codebook.ts'

export type MergedCodebook = {
  /** The project's codebook with the additions. */
  readonly codebook: Codebook
  /** What the project lacks; parents stand before children. */
  readonly additions: Codebook
  /** The project's id for each of the dataset's labels. */
  readonly labelIds: ReadonlyMap<string, string>
  /** Labels that the project knows under another id, by layer and code. */
  readonly joined: readonly Label[]
}

/**
 * A dataset's codebook seen from a project's. The project's own entries always win: a label is the same when its id
 * is, or else its layer and code; slots and statuses are the same when their codes are.
 */
export function mergeCodebook(known: Codebook, incoming: Codebook, newId: () => string): MergedCodebook {
  const labelIds = new Map<string, string>()
  const joined: Label[] = []
  const missing: Label[] = []
  const knownIds = new Set(known.labels.map(label => label.id))
  const idsByCode = new Map(known.labels.map(label => [`${label.layer} ${label.code}`, label.id]))
  for (const label of incoming.labels) {
    const sameCode = idsByCode.get(`${label.layer} ${label.code}`)
    if (!knownIds.has(label.id) && sameCode !== undefined) joined.push(label)
    if (!knownIds.has(label.id) && sameCode === undefined) missing.push(label)
    labelIds.set(label.id, knownIds.has(label.id) ? label.id : (sameCode ?? label.id))
  }
  const additions = {
    labels: adopt(missing, known, labelIds),
    slots: unknownCodes(known.slots, incoming.slots, newId),
    statuses: unknownCodes(known.statuses, incoming.statuses, newId),
  }
  return { codebook: join(known, additions), additions, labelIds, joined }
}

const join = (a: Codebook, b: Codebook): Codebook => ({
  labels: [...a.labels, ...b.labels],
  slots: [...a.slots, ...b.slots],
  statuses: [...a.statuses, ...b.statuses],
})

export const emptyCodebook: Codebook = { labels: [], slots: [], statuses: [] }
export const joinCodebooks = (parts: readonly Codebook[]): Codebook => parts.reduce(join, emptyCodebook)

/** New labels with their parents' ids of here, parents first; a shortcut that is taken here is left off. */
function adopt(missing: readonly Label[], known: Codebook, labelIds: ReadonlyMap<string, string>): Label[] {
  const adopted: Label[] = []
  const here = new Set(known.labels.map(label => label.id))
  const shortcuts = new Set(known.labels.map(label => `${label.layer} ${label.shortcut}`))
  const take = (label: Label, parentId: string | null): void => {
    const key = `${label.layer} ${label.shortcut}`
    adopted.push({ ...label, parentId, shortcut: shortcuts.has(key) ? null : label.shortcut })
    here.add(label.id)
    if (label.shortcut !== null) shortcuts.add(key)
  }
  const parentHere = ({ parentId }: Label): string | null =>
    parentId === null ? null : (labelIds.get(parentId) ?? parentId)
  for (let waiting = [...missing]; waiting.length > 0;) {
    const ready = waiting.filter(label => parentHere(label) === null || here.has(parentHere(label)!))
    // What is left has a parent that is nowhere, or is its own ancestor: it becomes a root.
    for (const label of ready.length > 0 ? ready : waiting) take(label, ready.length > 0 ? parentHere(label) : null)
    waiting = ready.length > 0 ? waiting.filter(label => !here.has(label.id)) : []
  }
  return adopted
}

function unknownCodes<Entry extends { readonly id: string; readonly code: string }>(
  known: readonly Entry[],
  incoming: readonly Entry[],
  newId: () => string,
): Entry[] {
  const codes = new Set(known.map(entry => entry.code))
  const ids = new Set(known.map(entry => entry.id))
  return incoming
    .filter(entry => !codes.has(entry.code))
    .map(entry => (ids.has(entry.id) ? { ...entry, id: newId() } : entry))
}
