import type { Connection } from '../project/sqlite.ts'
import type { Json } from '../../shared/base/json.ts'

/**
 * State of the interface (pane sizes, reading position): no events, no undo. In a read-only project what is set lasts
 * until it is closed.
 */
export function settingRepository(db: Connection, readOnly: boolean) {
  const select = db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck()
  const upsert = db.prepare<[string, string]>(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  const kept = new Map<string, string>()
  return {
    get: (key: string): Json | undefined => {
      const value = kept.get(key) ?? select.get(key)
      return value === undefined ? undefined : (JSON.parse(value) as Json)
    },
    set: (key: string, value: Json): void => {
      const text = JSON.stringify(value)
      if (readOnly) return void kept.set(key, text)
      // A reading position is not worth waiting for the disk; the next event's commit takes it along.
      db.pragma('synchronous = NORMAL')
      try {
        upsert.run(key, text)
      } finally {
        db.pragma('synchronous = FULL')
      }
    },
  }
}
