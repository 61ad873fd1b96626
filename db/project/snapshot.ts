import { openTables, type Tables } from '../events/state.ts'
import type { Binding, Connection } from './sqlite.ts'
import { connect } from './sqlite.ts'

export type SnapshotTables = { readonly tables: Tables; readonly close: () => void }

/**
 * The tables as they are now, whatever is written afterwards: a second connection to the same file with a read
 * transaction held open (sqlite.org/isolation.html; readers in WAL mode do not hold up the writer). To be closed soon,
 * since the WAL file cannot shrink meanwhile.
 */
export function openSnapshot(db: Connection, projectId: string, binding: Binding): SnapshotTables {
  const reader = connect(db.name, binding, 'read')
  try {
    const tables = openTables(reader, projectId, true)
    reader.exec('BEGIN')
    // The snapshot is taken by the first read.
    tables.events.count()
    return { tables, close: () => reader.close() }
  } catch (error) {
    reader.close()
    throw error
  }
}
