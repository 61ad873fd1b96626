import type { Annotation } from '../../shared/annotation/model.ts'

/** What happened to the marks of the open article: all anew, or some put and some dropped. */
export type MarksChange =
  | { readonly type: 'reset' }
  | { readonly type: 'change'; readonly put: readonly Annotation[]; readonly dropped: readonly string[] }

/**
 * The marks of the open article. Mutable and outside React on purpose: one mark more among 50 000 must not copy them.
 * Who shows marks listens; who counts them reads `version` from the session.
 */
export type Marks = {
  get(id: string): Annotation | undefined
  all(): Iterable<Annotation>
  readonly size: number
  reset(annotations: Iterable<Annotation>): void
  change(put: readonly Annotation[], dropped: readonly string[]): void
  listen(listener: (change: MarksChange) => void): () => void
}

export function createMarks(): Marks {
  let byId = new Map<string, Annotation>()
  const listeners = new Set<(change: MarksChange) => void>()
  const tell = (change: MarksChange): void => listeners.forEach(listener => listener(change))
  return {
    get: id => byId.get(id),
    all: () => byId.values(),
    get size() {
      return byId.size
    },
    reset(annotations) {
      byId = new Map(Array.from(annotations, annotation => [annotation.id, annotation]))
      tell({ type: 'reset' })
    },
    change(put, dropped) {
      for (const annotation of put) byId.set(annotation.id, annotation)
      for (const id of dropped) byId.delete(id)
      if (put.length + dropped.length > 0) tell({ type: 'change', put, dropped })
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
