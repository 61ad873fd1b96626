import type { Connection } from '../project/sqlite.ts'
import type { Fields } from '../../shared/annotation/events.ts'
import { Annotator } from '../../shared/annotation/model.ts'
import { rowFields, stateTable, type LiveRow } from './state-table.ts'

const fieldsToAnnotator = (id: string, fields: Fields): Annotator => Annotator.parse({ ...fields, id })

/** The people who mark. */
export function annotatorRepository(db: Connection) {
  const live = db.prepare<[], LiveRow>('SELECT id, fields FROM annotator WHERE removed = 0 ORDER BY id')
  return {
    state: stateTable(db, 'annotator', fieldsToAnnotator),
    /** In the order in which they joined: their ids are times. */
    list: (): Annotator[] => live.all().map(row => fieldsToAnnotator(row.id, rowFields(row))),
  }
}
