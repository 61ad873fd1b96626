import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../../../db/migrations/index.ts'
import { search } from '../../../../db/migrations/0003-search.ts'
import { connect, type Connection } from '../../../../db/project/sqlite.ts'
import { searchRepository } from '../../../../db/repositories/search.ts'
import { options } from '../../../support/db/projects.ts'

let db: Connection
const texts = ['Hợp tác đổi mới', 'Đại sứ đổi vai', 'Một bài khác']

function addText(hash: string, body: string): void {
  db.prepare(
    `INSERT INTO text (hash, body, length_utf16, encoding, had_bom, changes) VALUES (?, ?, ?, 'UTF-8', 0, '{}')`,
  ).run(hash, body, body.length)
  db.prepare(`INSERT INTO article (id, removed, fields) VALUES (?, 0, json_object('textHash', ?, 'addedAt', ?))`).run(
    `a${hash[0]}`,
    hash,
    `2026-01-0${hash[0]}`,
  )
}

beforeEach(() => {
  db = connect(':memory:', options, 'make')
  for (const migration of migrations.filter(({ id }) => id < search.id)) migration.up(db)
  texts.forEach((body, at) => addText(String(at + 1).repeat(64), body))
  search.up(db)
})
afterEach(() => db.close())

const found = (query: string, isWhole = false, place = 0): string[] =>
  Array.from(searchRepository(db).candidates(query, isWhole, place), candidate => candidate.articleId)

describe('the search index', () => {
  it('holds the texts that were there before it', () => {
    expect(found('doi moi')).toEqual(['a1'])
    expect(found('ĐỔI')).toEqual(['a1', 'a2'])
    expect(found('dai su')).toEqual(['a2'])
  })

  it('finds a word while it is being typed, and only whole ones when asked', () => {
    expect(found('ho')).toEqual(['a1'])
    expect(found('đổi m')).toEqual(['a1'])
    expect(found('ho', true)).toEqual([])
    expect(found('kh')).toEqual(['a3'])
  })

  it('goes on behind a place, whose number SQLite would drop as a REAL', () => {
    expect(found('doi', false, 1)).toEqual(['a2'])
    expect(found('doi', false, 2)).toEqual([])
    const asReal = db.prepare('SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid = ?')
    expect(asReal.all('doi', 2n)).toEqual([{ rowid: 2 }])
    expect(asReal.all('doi', 2)).not.toEqual([{ rowid: 2 }])
  })

  it('offers every article for a query without letters', () => {
    expect(found('&')).toEqual(['a1', 'a2', 'a3'])
  })

  it('is kept by a copy that VACUUM makes', () => {
    db.exec(`DELETE FROM article WHERE id = 'a1'; VACUUM`)
    expect(found('doi')).toEqual(['a2'])
  })
})
