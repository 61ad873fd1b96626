import type { Event, Intent } from './events.ts'

/** The part of a step that undo and redo go by. */
export type Step = { readonly id: string; readonly intent: Intent; readonly target: string | null }
export type Stacks = { readonly undo: readonly string[]; readonly redo: readonly string[] }

/** The steps of a log, in the order in which they began. The log must be in the order of `compareEvents`. */
export function eventsToSteps(events: Iterable<Event>): readonly (Step & { readonly author: string })[] {
  const steps = new Map<string, Step & { readonly author: string }>()
  for (const { step, intent, target, author } of events) {
    if (!steps.has(step)) steps.set(step, { id: step, intent, target, author })
  }
  return [...steps.values()]
}

/**
 * What one annotator can undo and redo next (last of each list), from their steps in order. A new step clears what
 * could be redone, as everywhere; the log keeps it. A turn whose target is not a `do` step before it has no effect,
 * and turning the same step back twice (one annotator on two machines, merged) counts once.
 */
export function stepsToStacks(steps: Iterable<Step>): Stacks {
  const known = new Set<string>()
  // A Set keeps the order of insertion, so that it serves as a stack from whose middle a step can be taken.
  const undo = new Set<string>()
  const redo = new Set<string>()
  for (const { id, intent, target } of steps) {
    if (intent === 'do') {
      known.add(id)
      undo.add(id)
      redo.clear()
    } else if (intent !== 'setup' && target !== null && known.has(target)) {
      const [from, to] = intent === 'undo' ? [undo, redo] : [redo, undo]
      from.delete(target)
      to.delete(target)
      to.add(target)
    }
  }
  return { undo: [...undo], redo: [...redo] }
}
