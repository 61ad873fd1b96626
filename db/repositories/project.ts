import type { Connection } from '../project/sqlite.ts'
import type { Fields } from '../../shared/annotation/events.ts'
import { Project } from '../../shared/annotation/model.ts'
import { rowFields, stateTable, type LiveRow } from './state-table.ts'

const fieldsToProject = (id: string, fields: Fields): Project => Project.parse({ ...fields, id })

/** The project itself: one object. `projectId` is known from the moment the file was made. */
export function projectRepository(db: Connection, projectId: string) {
  const select = db.prepare<[string], LiveRow>('SELECT id, fields FROM project WHERE id = ?')
  return {
    state: stateTable(db, 'project', fieldsToProject),
    read: (): Project => {
      const row = select.get(projectId)
      if (!row) throw new Error('the project has no row of its own')
      return fieldsToProject(row.id, rowFields(row))
    },
  }
}
