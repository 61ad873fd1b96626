import type { Connection } from '../project/sqlite.ts'
import type { Fields, Noun } from '../../shared/annotation/events.ts'
import type { FoldedObject } from '../../shared/annotation/fold.ts'
import { canonicalJson } from '../../shared/base/json.ts'

/** Current state of every object of one noun, as the fold knows it: also of those that were removed. */
export type StateTable = {
  load(id: string): FoldedObject | undefined
  save(id: string, object: FoldedObject): void
  /** Takes the row away: for an object of which no `add` is known. */
  drop(id: string): void
  /** Throws when the fields do not make an object of this noun. */
  check(id: string, fields: Fields): void
  /** What is wrong with the rows that belong to the object beside its own, or `undefined`. */
  inspect(id: string, object: FoldedObject): string | undefined
  /** Ids of rows that no `add` event accounts for. */
  unfounded(): readonly string[]
}

type Row = { removed: number; fields: string }

/** The part that all nouns share. `name` is table and noun; `check` reads the fields as that noun. */
export function stateTable(db: Connection, name: Noun, check: (id: string, fields: Fields) => void): StateTable {
  const select = db.prepare<[string], Row>(`SELECT removed, fields FROM ${name} WHERE id = ?`)
  const upsert = db.prepare<[string, number, string]>(
    `INSERT INTO ${name} (id, removed, fields) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET removed = excluded.removed, fields = excluded.fields`,
  )
  const remove = db.prepare<[string]>(`DELETE FROM ${name} WHERE id = ?`)
  const unfounded = db.prepare<[], string>(
    `SELECT id FROM ${name} AS state WHERE NOT EXISTS
       (SELECT 1 FROM event WHERE event.object = state.id AND event.kind = '${name}.add') LIMIT 100`,
  )
  unfounded.pluck()
  return {
    load: id => {
      const row = select.get(id)
      return row && { removed: row.removed === 1, fields: JSON.parse(row.fields) as Fields }
    },
    save: (id, { removed, fields }) => void upsert.run(id, removed ? 1 : 0, canonicalJson(fields)),
    drop: id => void remove.run(id),
    check,
    inspect: () => undefined,
    unfounded: () => unfounded.all(),
  }
}

export type LiveRow = { id: string; fields: string }
export const rowFields = (row: LiveRow): Fields => JSON.parse(row.fields) as Fields
