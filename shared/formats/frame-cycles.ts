import type { Annotation } from '../annotation/model.ts'
import { ActionableError } from '../base/errors.ts'

/** Throws `frame-cycle` when a frame is an item of itself through others. */
export function refuseFrameCycles(annotations: readonly Annotation[]): void {
  const parents = new Map(annotations.map(({ id, frame }) => [id, frame?.parentId ?? null]))
  const safe = new Set<string>()
  for (const { id } of annotations) {
    const path = new Set<string>()
    for (let at: string | null | undefined = id; at && !safe.has(at); at = parents.get(at)) {
      if (path.has(at)) throw new ActionableError('frame-cycle')
      path.add(at)
    }
    for (const known of path) safe.add(known)
  }
}
