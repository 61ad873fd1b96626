import { labelsInOrder, layers, type Codebook, type Label } from '../annotation/codebook.ts'

/** Every label: layer by layer as the tree lists them, then those whose parent is missing, by id. */
export function allLabels(codebook: Codebook): readonly Label[] {
  const inTrees = layers.flatMap(layer => labelsInOrder(codebook, layer))
  const listed = new Set(inTrees.map(label => label.id))
  return [...inTrees, ...codebook.labels.filter(label => !listed.has(label.id)).sort((a, b) => (a.id < b.id ? -1 : 1))]
}

type Ordered = { readonly order: number; readonly code: string }
const byOrder = (a: Ordered, b: Ordered): number => a.order - b.order || (a.code < b.code ? -1 : 1)

/** The codebook in the one order in which datasets list it, however it is stored. */
export const orderedCodebook = (codebook: Codebook): Codebook => ({
  labels: [...allLabels(codebook)],
  slots: [...codebook.slots].sort(byOrder),
  statuses: [...codebook.statuses].sort(byOrder),
})
