import type { Connection } from '../project/sqlite.ts'
import { endsInWord, textToTokens } from '../../shared/search/tokens.ts'

/** An article whose text may hold what is sought. `place` counts up in the order of the answers; ask on from it. */
export type Candidate = { readonly place: number; readonly articleId: string; readonly hash: string }

/** Beginnings of words that stand for more words than this are left to whoever looks at the texts. */
const MOST_ENDINGS = 64

const candidateSql = (from: string): string => `
  SELECT search_text.id AS place, article.id AS articleId, search_text.hash
  FROM ${from} JOIN article ON article.text_hash = search_text.hash AND article.removed = 0`

/** Words of texts by number. Numbers that meet FTS5's rowid must come from SQLite itself: a bound JS number is a REAL. */
export function searchRepository(db: Connection) {
  const number = db.prepare<[string]>('INSERT OR IGNORE INTO search_text (hash) VALUES (?)')
  const index = db.prepare<[bigint, string]>('INSERT INTO search_index (rowid, words) VALUES (?, ?)')
  const word = db.prepare<[string]>('INSERT OR IGNORE INTO search_word (word) VALUES (?)')
  const endings = db
    .prepare<[string, string, number], string>('SELECT word FROM search_word WHERE word >= ? AND word < ? LIMIT ?')
    .pluck()
  const byWords = db.prepare<[string, number], Candidate>(
    `${candidateSql('search_index JOIN search_text ON search_text.id = search_index.rowid')}
     WHERE search_index MATCH ? AND search_index.rowid > cast(? AS INTEGER) ORDER BY search_index.rowid`,
  )
  const everything = db.prepare<[number], Candidate>(
    `${candidateSql('search_text')} WHERE search_text.id > ? ORDER BY search_text.id`,
  )
  const body = db.prepare<[string], string>('SELECT body FROM text WHERE hash = ?').pluck()

  function match(query: string, isWhole: boolean): string | undefined {
    const tokens = textToTokens(query)
    const last = tokens.at(-1)
    if (last === undefined) return undefined
    if (isWhole || !endsInWord(query.trimEnd()) || query.trimEnd() !== query) return phrase(tokens)
    const found = endings.all(last, `${last}\u{10ffff}`, MOST_ENDINGS + 1)
    const before = tokens.slice(0, -1)
    if (found.length <= MOST_ENDINGS)
      return found.map(ending => phrase([...before, ending])).join(' OR ') || phrase(tokens)
    // So many words begin like this that most articles have one: the words before it, if any, narrow it down.
    return before.length === 0 ? undefined : phrase(before)
  }

  return {
    /** Indexes a text under its hash, once. Must run in the transaction that stores it. */
    add(hash: string, text: string): void {
      const { changes, lastInsertRowid } = number.run(hash)
      if (changes === 0) return
      const tokens = textToTokens(text)
      index.run(BigInt(lastInsertRowid), tokens.join(' '))
      for (const token of new Set(tokens)) word.run(token)
    },
    /** The text alone, without what is known of its file. */
    textOf: (hash: string): string => body.get(hash) ?? '',
    /**
     * Live articles after `place` that may hold the query: at least all those that do, where the query begins at the
     * start of a word (`isWhole`: and ends at the end of one). In the order in which their texts came, one by one.
     */
    candidates(query: string, isWhole: boolean, place: number): IterableIterator<Candidate> {
      const wanted = match(query, isWhole)
      return wanted === undefined ? everything.iterate(place) : byWords.iterate(wanted, place)
    },
  }
}

/** FTS5 string syntax; tokens hold letters and digits only, so that nothing needs to be escaped. */
const phrase = (tokens: readonly string[]): string => `"${tokens.join(' ')}"`
