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
 * could be redone, as everywhere; the log keeps it.
 */
export function stepsToStacks(steps: Iterable<Step>): Stacks {
  const undo: string[] = []
  let redo: string[] = []
  for (const { id, intent, target } of steps) {
    if (intent === 'do') {
      undo.push(id)
      redo = []
    } else if (intent === 'undo' && target !== null) {
      undo.splice(undo.lastIndexOf(target), 1)
      redo.push(target)
    } else if (intent === 'redo' && target !== null) {
      redo.splice(redo.lastIndexOf(target), 1)
      undo.push(target)
    }
  }
  return { undo, redo }
}
