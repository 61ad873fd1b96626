import type { Connection } from '../project/sqlite.ts'
import type { Stamp } from '../../shared/base/clock.ts'
import type { Id } from '../../shared/base/ids.ts'
import {
  kindToNoun,
  type Event,
  type EventKind,
  type Intent,
  type Noun,
  type Payload,
} from '../../shared/annotation/events.ts'

type Row = {
  id: string
  at: string
  author: string
  kind: string
  object: string
  step: string
  intent: string
  target: string | null
  payload: string
}
const COLUMNS = 'id, at, author, kind, object, step, intent, target, payload'
/** Rows fetched at a time: an iterator left open would block every write. */
const PAGE = 1000

const fromRow = ({ object, payload, ...row }: Row): Event => ({
  ...row,
  kind: row.kind as EventKind,
  intent: row.intent as Intent,
  payload: { object, ...(JSON.parse(payload) as Omit<Payload, 'object'>) },
})

const toRow = ({ payload: { object, ...rest }, ...event }: Event): Row => ({
  ...event,
  object,
  payload: JSON.stringify(rest),
})

/** The log. Rows are only ever added; the file itself refuses anything else. */
export function eventLog(db: Connection) {
  const insert = db.prepare<Row>(
    `INSERT INTO event (${COLUMNS}) VALUES (@id, @at, @author, @kind, @object, @step, @intent, @target, @payload)`,
  )
  const all = (where: string): string => `SELECT ${COLUMNS} FROM event ${where}`
  const byId = db.prepare<[string], Row>(all('WHERE id = ?'))
  const ofObject = db.prepare<[string], Row>(all('WHERE object = ? ORDER BY at, id'))
  const ofStep = db.prepare<[string], Row>(all('WHERE step = ? ORDER BY at, id'))
  const firstOfStep = db.prepare<[string], Row>(all('WHERE step = ? ORDER BY at, id LIMIT 1'))
  const firstOf = db.prepare<[string, number], Row>(all('WHERE step = ? ORDER BY seq LIMIT ?'))
  const ofAuthor = db.prepare<[string], Row>(all('WHERE author = ? ORDER BY at, id'))
  const after = db.prepare<[string, string, number], Row>(all('WHERE (at, id) > (?, ?) ORDER BY at, id LIMIT ?'))
  const byObject = db.prepare<[], Row>(all('ORDER BY object, at, id'))
  const count = db.prepare<[], number>('SELECT count(*) FROM event').pluck()
  const lastAt = db.prepare<[], string | null>('SELECT max(at) FROM event').pluck()
  const authors = db.prepare<[], string>('SELECT DISTINCT author FROM event ORDER BY author').pluck()
  const others = laterOfOthers(db)
  return {
    add: (event: Event): void => void insert.run(toRow(event)),
    get: (id: Id): Event | undefined => {
      const row = byId.get(id)
      return row && fromRow(row)
    },
    count: (): number => count.get() ?? 0,
    /** The greatest stamp known, or `undefined` in an empty log. */
    lastAt: (): Stamp | undefined => lastAt.get() ?? undefined,
    authors: (): readonly Id[] => authors.all(),
    /** The history of one object, in order. */
    ofObject: (id: string): Event[] => ofObject.all(id).map(fromRow),
    ofStep: (step: Id): Event[] => ofStep.all(step).map(fromRow),
    firstOfStep: (step: Id): Event | undefined => {
      const row = firstOfStep.get(step)
      return row && fromRow(row)
    },
    /** The first events of a step as they came, at most `limit`: a long import is not read whole to be named. */
    firstOf: (step: Id, limit: number): Event[] => firstOf.all(step, limit).map(fromRow),
    laterOfOthers: (event: Event): readonly Event[] => others(event).map(fromRow),
    /** Everything, object by object, each in order. Must be read to its end: it blocks writes meanwhile. */
    *byObject(): Generator<Event> {
      for (const row of byObject.iterate()) yield fromRow(row)
    },
    /** One author's events in order. Must be read to its end: it blocks writes meanwhile. */
    *ofAuthor(author: Id): Generator<Event> {
      for (const row of ofAuthor.iterate(author)) yield fromRow(row)
    },
    /** Every event after the stamp (all without one), in order. May be left at any point, and sees what is added meanwhile. */
    since: function* since(at?: Stamp): Generator<Event> {
      // '~' sorts behind every id, so that the stamp's own events are not among those after it.
      let last = { at: at ?? '', id: '~' }
      for (;;) {
        const page = after.all(last.at, last.id, PAGE).map(fromRow)
        yield* page
        const end = page.at(-1)
        if (end === undefined) return
        last = end
      }
    },
  }
}
export type EventLog = ReturnType<typeof eventLog>

/**
 * What other authors did to an event's object after it. Work on an article's annotations counts as work on the
 * article, so that undoing an import does not take the article away from under somebody else's marks.
 */
function laterOfOthers(db: Connection): (event: Event) => readonly Row[] {
  const later = `author <> @author AND (at, id) > (@at, @id)`
  const ofObject = db.prepare<Record<string, string>, Row>(
    `SELECT ${COLUMNS} FROM event WHERE object = @object AND ${later} ORDER BY at, id`,
  )
  const inArticle = db.prepare<Record<string, string>, Row>(
    `SELECT ${COLUMNS} FROM event
     WHERE object IN (SELECT id FROM annotation WHERE article_id = @object AND removed = 0) AND ${later} ORDER BY at, id`,
  )
  return event => {
    const { at, id, author, payload, kind } = event
    const found = ofObject
      .all({ object: payload.object, author, at, id })
      .filter(row => nounOf(row) === kindToNoun(kind))
    return event.kind === 'article.add' || event.kind === 'article.restore'
      ? [...found, ...inArticle.all({ object: payload.object, author, at, id })]
      : found
  }
}

const nounOf = (row: Row): Noun => kindToNoun(row.kind as EventKind)
