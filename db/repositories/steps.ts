import type { Connection } from '../project/sqlite.ts'
import type { Event, EventKind, Intent } from '../../shared/annotation/events.ts'
import type { Stacks } from '../../shared/annotation/steps.ts'
import type { Id } from '../../shared/base/ids.ts'

/** Stamp and id of a step's first event as one text: the order of steps. Stamps are of one length. */
export const firstAt = ({ at, id }: Pick<Event, 'at' | 'id'>): string => `${at} ${id}`

type Head = { author: Id; intent: Intent; state: string | null; first_at: string }
type Turnable = { readonly id: Id; readonly state: 'done' | 'undone'; readonly movedAt: string }
type Move = { author: Id; target: Id; movedAt: string }

/**
 * What can be undone and redone, author by author: the table form of `shared/annotation/steps.ts`, so that the next
 * step is one look-up. Steps must be added in their order.
 */
export function stepRepository(db: Connection) {
  const insert = db.prepare<Record<string, string | null>>(
    `INSERT OR IGNORE INTO step (id, author, intent, target, first_at, state, moved_at)
     VALUES (@id, @author, @intent, @target, @firstAt, @state, @movedAt)`,
  )
  const dropRedo = db.prepare<[Id]>(`UPDATE step SET state = 'gone' WHERE author = ? AND state = 'undone'`)
  const move = db.prepare<Move & { state: string }>(
    `UPDATE step SET state = @state, moved_at = @movedAt WHERE id = @target AND author = @author AND intent = 'do'`,
  )
  const next = db
    .prepare<[Id, string], Id>('SELECT id FROM step WHERE author = ? AND state = ? ORDER BY moved_at DESC LIMIT 1')
    .pluck()
  const stack = db
    .prepare<[Id, string], Id>('SELECT id FROM step WHERE author = ? AND state = ? ORDER BY moved_at')
    .pluck()
  const lastUndo = db
    .prepare<[Id, Id], Id>(
      `SELECT id FROM step WHERE target = ? AND intent = 'undo' AND author = ? ORDER BY first_at DESC LIMIT 1`,
    )
    .pluck()
  const clear = db.prepare<[Id]>('DELETE FROM step WHERE author = ?')
  const kinds = db.prepare<[Id], { kind: EventKind; count: number }>(
    'SELECT kind, count(*) AS count FROM event WHERE step = ? GROUP BY kind ORDER BY min(seq)',
  )
  const objects = db
    .prepare<[Id], string>('SELECT object FROM event WHERE step = ? GROUP BY object ORDER BY min(seq)')
    .pluck()
  const head = db.prepare<[Id], Head>('SELECT author, intent, state, first_at FROM step WHERE id = ?')
  const turnable = {
    undone: db.prepare<[Id, string, string, number], Turnable>(
      `SELECT id, state, moved_at AS movedAt FROM step WHERE author = ? AND state = ? AND moved_at > ?
       ORDER BY moved_at LIMIT ?`,
    ),
    done: db.prepare<[Id, string, string, number], Turnable>(
      `SELECT id, state, moved_at AS movedAt FROM step WHERE author = ? AND state = ? AND moved_at < ?
       ORDER BY moved_at DESC LIMIT ?`,
    ),
  }
  const above = db
    .prepare<[Id, string, Id], number>(
      `SELECT count(*) FROM step WHERE author = ? AND state = ?
         AND moved_at >= coalesce((SELECT moved_at FROM step WHERE id = ?), '')`,
    )
    .pluck()
  const unfounded = db
    .prepare<[], Id>('SELECT id FROM step WHERE NOT EXISTS (SELECT 1 FROM event WHERE event.step = step.id) LIMIT 100')
    .pluck()
  return {
    /** Takes note of a step by its first event, or by the first of a further part of it. */
    add: (first: Event): void => {
      const { step, author, intent, target } = first
      const movedAt = firstAt(first)
      const own = intent === 'do' ? { state: 'done', movedAt } : { state: null, movedAt: null }
      const isNew = insert.run({ id: step, author, intent, target, firstAt: movedAt, ...own }).changes > 0
      // A step written in parts begins once.
      if (intent === 'do' && isNew) dropRedo.run(author)
      if (target === null || (intent !== 'undo' && intent !== 'redo')) return
      move.run({ author, target, movedAt, state: intent === 'undo' ? 'undone' : 'done' })
    },
    /** Whether events may still join the step: it is new, or the author's own and not undone. */
    canGoOn: (step: Id, author: Id): boolean => {
      const row = head.get(step)
      return row === undefined || (row.author === author && row.state === 'done')
    },
    /** Forgets an author's steps, so that they can be added anew in their order. */
    clear: (author: Id): void => void clear.run(author),
    nextUndo: (author: Id): Id | undefined => next.get(author, 'done'),
    nextRedo: (author: Id): Id | undefined => next.get(author, 'undone'),
    /** The step that undid `target` last. */
    lastUndoOf: (target: Id, author: Id): Id | undefined => lastUndo.get(target, author),
    stacks: (author: Id): Stacks => ({ undo: stack.all(author, 'done'), redo: stack.all(author, 'undone') }),
    summary: (step: Id): StepSummary => {
      const row = head.get(step)
      if (!row) throw new Error(`no step ${step}`)
      return {
        step,
        intent: row.intent,
        kinds: kinds.all(step),
        objects: objects.all(step),
        at: row.first_at.slice(0, row.first_at.indexOf(' ')),
      }
    },
    /**
     * Steps that can be turned, from the newest: undone ones as redo meets them last, done ones as undo meets them
     * first. `after` is the `movedAt` of the one before, empty for the first.
     */
    turnable: (author: Id, state: Turnable['state'], after: string, limit: number): readonly Turnable[] =>
      // '~' sorts behind every stamp.
      turnable[state].all(author, state, after === '' && state === 'done' ? '~' : after, limit),
    /** Who did a step, and what has become of it. Throws when there is no such step. */
    head: (step: Id): { readonly author: Id; readonly state: string | null } => {
      const row = head.get(step)
      if (!row) throw new Error(`no step ${step}`)
      return { author: row.author, state: row.state }
    },
    /** How many undos or redos it takes until `target` is the last one done; `undefined` when none can reach it. */
    distance: (author: Id, target: Id | null): number | undefined => {
      if (target === null) return above.get(author, 'done', '')
      const row = head.get(target)
      if (row?.author !== author || (row.state !== 'done' && row.state !== 'undone')) return undefined
      const reached = above.get(author, row.state, target) ?? 0
      return row.state === 'done' ? reached - 1 : reached
    },
    /** Steps of which the log has no event. */
    unfounded: (): readonly Id[] => unfounded.all(),
  }
}

/** A step of history as the interface names it: kinds of change with their counts, and the objects, in order. */
export type StepSummary = {
  readonly step: Id
  readonly intent: Intent
  readonly kinds: { readonly kind: EventKind; readonly count: number }[]
  readonly objects: string[]
  readonly at: string
}
