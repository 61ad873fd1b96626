import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openProject } from '../../../../db/index.ts'
import { migrations } from '../../../../db/migrations/index.ts'
import { project as first } from '../../../../db/migrations/0001-project.ts'
import { regions } from '../../../../db/migrations/0002-regions.ts'
import { openFile } from '../../../../db/project/open-file.ts'
import { connect, type Connection } from '../../../../db/project/sqlite.ts'
import { addition } from '../../../../shared/annotation/events.ts'
import { newId } from '../../../../shared/base/ids.ts'
import { markAddition, markedGround, markOf, openWithRows, options } from '../../../support/db/projects.ts'
import { tempFolder } from '../../../support/db/temp.ts'

let folder: ReturnType<typeof tempFolder>
beforeEach(() => void (folder = tempFolder()))
afterEach(() => folder.remove())

const regionIn = (articleId: string, annotatorId: string, start: number, end: number) =>
  addition('region', newId(), {
    articleId,
    start,
    end,
    kind: 'caption',
    state: 'aside',
    annotatorId,
    createdAt: '2026-01-31T00:00:00.000Z',
  })

const tablesOf = (db: Connection): readonly string[] =>
  db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()

/** Takes away what came after the first schema. */
function makeFirst(db: Connection): void {
  const fresh = connect(':memory:', options, 'make')
  first.up(fresh)
  const known = new Set(tablesOf(fresh))
  fresh.close()
  for (const name of tablesOf(db)) if (!known.has(name)) db.exec(`DROP TABLE IF EXISTS ${name}`)
  db.pragma('user_version = 1')
}

describe('the table of regions', () => {
  it('comes to a project that was made before there was one, and takes regions there', () => {
    const path = folder.file('a.chugiai')
    const { project, author, articleId } = markedGround(path)
    project.append(author, 'do', [markAddition(markOf(articleId, author))])
    project.close()
    const old = connect(path, options, 'write')
    makeFirst(old)
    old.close()
    openFile(path, options, migrations.slice(0, regions.id)).close()
    const again = openProject(path, options)
    again.append(author, 'do', [regionIn(articleId, author, 0, 3)])
    expect(again.regions.inArticle(articleId)).toMatchObject([{ start: 0, end: 3, kind: 'caption', state: 'aside' }])
    expect(again.verify()).toMatchObject({ ok: true, annotations: 1 })
    again.close()
  })

  it('finds the regions of an article by an index, without sorting', () => {
    const path = folder.file('a.chugiai')
    markedGround(path).project.close()
    const { project, db } = openWithRows(path)
    const sql = 'SELECT id FROM region WHERE article_id = ? AND removed = 0 ORDER BY start_utf16, end_utf16, id'
    const plan = JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all('x'))
    expect(plan).toContain('region_in_article')
    expect(plan).not.toContain('TEMP B-TREE')
    project.close()
  })

  it('is checked by verify: a region outside its text is found', () => {
    const { project, author, articleId } = markedGround(folder.file('a.chugiai'))
    project.append(author, 'do', [regionIn(articleId, author, 0, 999_999)])
    expect(project.verify().problems.map(({ code }) => code)).toEqual(['segment-wrong'])
    project.close()
  })
})
