import { textToTokens } from '../../shared/search/tokens.ts'
import type { Migration } from '../project/migrate.ts'
import type { Connection } from '../project/sqlite.ts'

/**
 * The words of every text, for finding in the whole project. A text gets a number that no VACUUM changes; the index
 * holds the text's folded words under it and no copy of the text. Texts are never changed or removed, so nothing here
 * ever is. Texts that are there already are indexed now.
 */
export const search: Migration = {
  id: 3,
  up: db => {
    db.exec(tables)
    indexTexts(db)
  },
}

const tables = `
CREATE TABLE search_text (
  id INTEGER PRIMARY KEY, -- order of arrival; the rowid in search_index
  hash TEXT NOT NULL UNIQUE REFERENCES text (hash)
) STRICT;
-- Every word of the index once: the beginning of a word is looked up here while it is being typed.
CREATE TABLE search_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE search_index USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 0');
`

function indexTexts(db: Connection): void {
  const hashes = db.prepare<[], string>('SELECT hash FROM text ORDER BY rowid').pluck().all()
  const bodyOf = db.prepare<[string], string>('SELECT body FROM text WHERE hash = ?').pluck()
  const number = db.prepare<[bigint, string]>('INSERT INTO search_text (id, hash) VALUES (?, ?)')
  const index = db.prepare<[bigint, string]>('INSERT INTO search_index (rowid, words) VALUES (?, ?)')
  const word = db.prepare<[string]>('INSERT OR IGNORE INTO search_word (word) VALUES (?)')
  hashes.forEach((hash, at) => {
    const tokens = textToTokens(bodyOf.get(hash) ?? '')
    number.run(BigInt(at + 1), hash)
    index.run(BigInt(at + 1), tokens.join(' '))
    for (const token of new Set(tokens)) word.run(token)
  })
}
