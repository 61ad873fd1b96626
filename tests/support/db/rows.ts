import type { OpenProject } from '../../../db/index.ts'
import type { Connection } from '../../../db/project/sqlite.ts'
import { nouns, type Event, type Fields, type Noun } from '../../../shared/annotation/events.ts'
import { foldEvents, type FoldedObject, type State } from '../../../shared/annotation/fold.ts'
import { eventsToSteps, stepsToStacks, type Stacks } from '../../../shared/annotation/steps.ts'

export type Plain = Readonly<Record<string, FoldedObject>>
const key = (noun: Noun, id: string): string => `${noun} ${id}`

/** Everything in the state tables, as the fold would have it. */
export function tablesOf(db: Connection): Plain {
  const rows = nouns.flatMap(noun =>
    (
      db.prepare(`SELECT id, removed, fields FROM ${noun}`).all() as { id: string; removed: number; fields: string }[]
    ).map((row): [string, FoldedObject] => [
      key(noun, row.id),
      { removed: row.removed === 1, fields: JSON.parse(row.fields) as Fields },
    ]),
  )
  return Object.fromEntries(rows)
}

export const stateToPlain = (state: State): Plain =>
  Object.fromEntries(
    [...state].flatMap(([noun, objects]) => [...objects].map(([id, object]) => [key(noun, id), object])),
  )

export const logOf = (project: OpenProject): readonly Event[] => [...project.events.since()]
export const foldOf = (project: OpenProject): Plain => stateToPlain(foldEvents(logOf(project)))

/** What an annotator sees: the live objects alone. */
export const liveOf = (all: Plain): Readonly<Record<string, Fields>> =>
  Object.fromEntries(Object.entries(all).flatMap(([id, { removed, fields }]) => (removed ? [] : [[id, fields]])))

/** Undo and redo stacks of every author, from the step table. */
export function stackRows(db: Connection): Readonly<Record<string, Stacks>> {
  const authors = db.prepare('SELECT DISTINCT author FROM event').pluck().all() as string[]
  const stack = db.prepare('SELECT id FROM step WHERE author = ? AND state = ? ORDER BY moved_at').pluck()
  const of = (author: string): Stacks => ({
    undo: stack.all(author, 'done') as string[],
    redo: stack.all(author, 'undone') as string[],
  })
  return Object.fromEntries(authors.map(author => [author, of(author)]))
}

/** The same from the log, by the pure function. */
export function stackFold(log: readonly Event[]): Readonly<Record<string, Stacks>> {
  const authors = [...new Set(log.map(event => event.author))]
  return Object.fromEntries(
    authors.map(author => [author, stepsToStacks(eventsToSteps(log.filter(event => event.author === author)))]),
  )
}
