import type { Connection } from '../project/sqlite.ts'
import type { Annotation } from '../../shared/annotation/model.ts'

type Value = string | number | null
/** The rows of one annotation in the tables beside its own, in key order. */
export type Parts = { readonly segment: Value[][]; readonly slot_filler: Value[][]; readonly attribute: Value[][] }

const inOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** What the tables beside `annotation` should hold for a live annotation. */
export function annotationToParts({ id, articleId, segments, attributes, frame, anchor }: Annotation): Parts {
  const slots = Object.entries(frame?.slots ?? {}).toSorted(inOrder)
  return {
    // A lost mark stands nowhere in the text, so nothing may find it there.
    segment: (anchor?.verdict === 'lost' ? [] : segments).map(({ start, end }, ordinal) => [
      id,
      ordinal,
      articleId,
      start,
      end,
    ]),
    slot_filler: slots.flatMap(([slot, fillers]) =>
      fillers.map((filler, ordinal) => [
        id,
        slot,
        ordinal,
        filler.type,
        filler.type === 'segment' ? filler.start : null,
        filler.type === 'segment' ? filler.end : null,
        filler.type === 'annotation' ? filler.annotationId : null,
        filler.type === 'text' ? filler.text : null,
      ]),
    ),
    attribute: Object.entries(attributes)
      .toSorted(inOrder)
      .map(([code, value]) => [id, code, JSON.stringify(value)]),
  }
}

export const noParts: Parts = { segment: [], slot_filler: [], attribute: [] }

function partTable(db: Connection, name: keyof Parts, columns: number) {
  const marks = Array.from({ length: columns }, () => '?').join(', ')
  const insert = db.prepare<Value[]>(`INSERT INTO ${name} VALUES (${marks})`)
  const clear = db.prepare<[string]>(`DELETE FROM ${name} WHERE annotation_id = ?`)
  // The primary key is the order: these tables have no other.
  const select = db.prepare<[string], Value[]>(`SELECT * FROM ${name} WHERE annotation_id = ?`).raw()
  return {
    replace: (id: string, rows: Value[][]): void => {
      clear.run(id)
      for (const row of rows) insert.run(...row)
    },
    read: (id: string): Value[][] => select.all(id),
  }
}

/** The searchable parts of annotations: segments, slot fillers, attributes. */
export function annotationPartsRepository(db: Connection) {
  const tables = {
    segment: partTable(db, 'segment', 5),
    slot_filler: partTable(db, 'slot_filler', 8),
    attribute: partTable(db, 'attribute', 3),
  }
  return {
    replace: (id: string, parts: Parts): void => {
      tables.segment.replace(id, parts.segment)
      tables.slot_filler.replace(id, parts.slot_filler)
      tables.attribute.replace(id, parts.attribute)
    },
    read: (id: string): Parts => ({
      segment: tables.segment.read(id),
      slot_filler: tables.slot_filler.read(id),
      attribute: tables.attribute.read(id),
    }),
  }
}
