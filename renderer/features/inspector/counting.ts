import { labelsInOrder, layers, type Codebook, type Label } from '../../../shared/annotation/codebook.ts'
import type { Annotation } from '../../../shared/annotation/model.ts'

export type LabelCount = { readonly label: Label; readonly count: number }

/** How often each label is used, in the codebook's order; labels without a mark are left out. */
export function countLabels(marks: Iterable<Annotation>, codebook: Codebook): readonly LabelCount[] {
  const counts = new Map<string, number>()
  for (const { labelId } of marks) counts.set(labelId, (counts.get(labelId) ?? 0) + 1)
  return layers
    .flatMap(layer => labelsInOrder(codebook, layer))
    .flatMap(label => {
      const count = counts.get(label.id)
      return count === undefined ? [] : [{ label, count }]
    })
}

/** The first mark of a label behind `after` (code units; -1 for the beginning), from the start again after the last. */
export function nextOfLabel(marks: Iterable<Annotation>, labelId: string, after: number): Annotation | undefined {
  const ofLabel = Array.from(marks)
    .filter(mark => mark.labelId === labelId)
    .sort((a, b) => a.segments[0]!.start - b.segments[0]!.start)
  return ofLabel.find(mark => mark.segments[0]!.start > after) ?? ofLabel[0]
}
