import type { Connection } from '../project/sqlite.ts'

/** `project_id`: the project of this file. `written_by`: the program version that made or last migrated it. */
export type MetaKey = 'project_id' | 'written_by'

/** Facts about the file itself, readable by every version of the program. */
export function metaRepository(db: Connection) {
  const select = db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck()
  const upsert = db.prepare<[string, string]>(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  return {
    get: (key: MetaKey): string | undefined => select.get(key),
    set: (key: MetaKey, value: string): void => void upsert.run(key, value),
  }
}
