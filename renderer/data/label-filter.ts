import type { Codebook } from '../../shared/annotation/codebook.ts'
import type { Annotation } from '../../shared/annotation/model.ts'
import { call } from './bridge.ts'
import { session, update } from './store.ts'

/** Setting of the project that names the labels not drawn. */
export const HIDDEN_LABELS = 'hiddenLabels'

/** A stored list, without labels that the codebook has no more. */
export function readHidden(stored: unknown, codebook: Codebook): readonly string[] {
  const known = new Set(codebook.labels.map(label => label.id))
  return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string' && known.has(id)) : []
}

/** Draws no marks of these labels, and keeps that with the project; one that cannot be written simply does not remember. */
export function setHiddenLabels(hiddenLabels: readonly string[]): void {
  const { focused } = session.getState()
  update({ hiddenLabels, ...(focused === null ? {} : { relabeling: null }) })
  call('setting.set', { key: HIDDEN_LABELS, value: [...hiddenLabels] }).catch(() => undefined)
}

export function toggleLabel(labelId: string): void {
  const { hiddenLabels } = session.getState()
  const isHidden = hiddenLabels.includes(labelId)
  setHiddenLabels(isHidden ? hiddenLabels.filter(id => id !== labelId) : [...hiddenLabels, labelId])
}

/** Draws only this label, in all layers. */
export function hideOthers(labelId: string): void {
  const labels = session.getState().project?.codebook.labels ?? []
  setHiddenLabels(labels.flatMap(({ id }) => (id === labelId ? [] : [id])))
}

/** How many marks each label has. */
export function countByLabel(marks: Iterable<Annotation>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { labelId } of marks) counts.set(labelId, (counts.get(labelId) ?? 0) + 1)
  return counts
}
