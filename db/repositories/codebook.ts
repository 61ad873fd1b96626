import type { Connection } from '../project/sqlite.ts'
import { Label, Slot, Status, layers, type Codebook } from '../../shared/annotation/codebook.ts'
import type { Fields } from '../../shared/annotation/events.ts'
import { rowFields, stateTable, type LiveRow } from './state-table.ts'

// Absent and null are one in an event's fields; the model has null.
const fieldsToLabel = (id: string, fields: Fields): Label =>
  Label.parse({ parentId: null, shortcut: null, strength: null, ...fields, id })
const fieldsToSlot = (id: string, fields: Fields): Slot => Slot.parse({ ...fields, id })
const fieldsToStatus = (id: string, fields: Fields): Status => Status.parse({ ...fields, id })

type Ordered = { readonly order: number; readonly code: string }
const byOrder = (a: Ordered, b: Ordered): number => a.order - b.order || (a.code < b.code ? -1 : 1)
const byLayer = (a: Label, b: Label): number => layers.indexOf(a.layer) - layers.indexOf(b.layer) || byOrder(a, b)

/** Labels, slots and statuses: the project's own codebook. */
export function codebookRepository(db: Connection) {
  const live = (table: string) =>
    db.prepare<[], LiveRow>(`SELECT id, fields FROM ${table} WHERE removed = 0 ORDER BY id`)
  const [labels, slots, statuses] = [live('label'), live('slot'), live('status')]
  return {
    label: stateTable(db, 'label', fieldsToLabel),
    slot: stateTable(db, 'slot', fieldsToSlot),
    status: stateTable(db, 'status', fieldsToStatus),
    /** What is in it now. Labels by layer; each list by `order`, then by code. */
    read: (): Codebook => ({
      labels: labels
        .all()
        .map(row => fieldsToLabel(row.id, rowFields(row)))
        .sort(byLayer),
      slots: slots
        .all()
        .map(row => fieldsToSlot(row.id, rowFields(row)))
        .sort(byOrder),
      statuses: statuses
        .all()
        .map(row => fieldsToStatus(row.id, rowFields(row)))
        .sort(byOrder),
    }),
  }
}
