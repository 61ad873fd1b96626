import { invertStep, type Present } from '../../shared/annotation/invert.ts'
import { ActionableError } from '../../shared/base/errors.ts'
import type { Clock } from '../../shared/base/clock.ts'
import type { Id } from '../../shared/base/ids.ts'
import { writeStep, type StepResult } from './append.ts'
import type { Tables } from './state.ts'

const presentOf = ({ state, events }: Tables): Present => ({
  object: (noun, id) => state[noun].load(id),
  laterOfOthers: events.laterOfOthers,
})

/** Appends the inverse of the author's last step. Throws `nothing-to-undo`. Must run inside a transaction. */
export function undoStep(tables: Tables, clock: Clock, author: Id): StepResult {
  const target = tables.steps.nextUndo(author)
  if (target === undefined) throw new ActionableError('nothing-to-undo')
  const changes = invertStep(tables.events.ofStep(target), presentOf(tables))
  return writeStep(tables, clock, { author, intent: 'undo', target }, changes)
}

/** Appends the inverse of the undo that took the author's last undone step back. Throws `nothing-to-redo`. */
export function redoStep(tables: Tables, clock: Clock, author: Id): StepResult {
  const target = tables.steps.nextRedo(author)
  const undo = target && tables.steps.lastUndoOf(target, author)
  if (!target || !undo) throw new ActionableError('nothing-to-redo')
  const changes = invertStep(tables.events.ofStep(undo), presentOf(tables))
  return writeStep(tables, clock, { author, intent: 'redo', target }, changes)
}
