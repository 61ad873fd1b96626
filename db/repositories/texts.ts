import { createHash } from 'node:crypto'
import type { Connection } from '../project/sqlite.ts'
import type { TextChanges } from '../../shared/document/canonical.ts'
import type { Encoding } from '../../shared/document/decode.ts'
import { OffsetMap } from '../../shared/document/offset-map.ts'
import { searchRepository } from './search.ts'

/** An article's text with what is known of the file it came from. `original` and `map` are there together or not at all. */
export type StoredText = {
  readonly hash: string
  readonly text: string
  readonly original?: string | undefined
  readonly map?: OffsetMap | undefined
  readonly encoding: Encoding
  readonly hadBom: boolean
  readonly changes: TextChanges
}

type Row = {
  hash: string
  body: string
  original: string | null
  map: string | null
  encoding: string
  had_bom: number
  changes: string
}

const fromRow = (row: Row): StoredText => ({
  hash: row.hash,
  text: row.body,
  ...(row.original === null ? {} : { original: row.original, map: OffsetMap.parse(JSON.parse(row.map ?? 'null')) }),
  encoding: row.encoding as Encoding,
  hadBom: row.had_bom === 1,
  changes: JSON.parse(row.changes) as TextChanges,
})

/** SHA-256 over UTF-8, as `shared/document/hash.ts` has it, by Node's own code: several times as fast on a long text. */
export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Texts by their hash. They are never changed. */
export function textRepository(db: Connection) {
  const insert = db.prepare<Record<string, string | number | null>>(
    `INSERT OR IGNORE INTO text (hash, body, length_utf16, original, map, encoding, had_bom, changes)
     VALUES (@hash, @body, @length, @original, @map, @encoding, @hadBom, @changes)`,
  )
  const select = db.prepare<[string], Row>('SELECT * FROM text WHERE hash = ?')
  const exists = db.prepare<[string], number>('SELECT 1 FROM text WHERE hash = ?').pluck()
  const hashes = db.prepare<[], string>('SELECT hash FROM text ORDER BY hash').pluck()
  const search = searchRepository(db)
  return {
    get: (hash: string): StoredText | undefined => {
      const row = select.get(hash)
      return row && fromRow(row)
    },
    has: (hash: string): boolean => exists.get(hash) !== undefined,
    hashes: (): readonly string[] => hashes.all(),
    /** Keeps a text, once, and its words for searching. The caller has made sure of its hash. */
    add: ({ hash, text, original, map, encoding, hadBom, changes }: StoredText): void => {
      insert.run({
        hash,
        body: text,
        length: text.length,
        original: original ?? null,
        map: map ? JSON.stringify(map) : null,
        encoding,
        hadBom: hadBom ? 1 : 0,
        changes: JSON.stringify(changes),
      })
      search.add(hash, text)
    },
  }
}
export type TextRepository = ReturnType<typeof textRepository>
