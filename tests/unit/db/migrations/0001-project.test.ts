import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect, type Connection } from '../../../../db/project/sqlite.ts'
import { markAddition, markedGround, markOf, openWithRows, options } from '../../../support/db/projects.ts'
import { project as migration } from '../../../../db/migrations/0001-project.ts'
import { tempFolder } from '../../../support/db/temp.ts'

let folder: ReturnType<typeof tempFolder>
let db: Connection
let articleId: string
beforeEach(() => {
  folder = tempFolder()
  const ground = markedGround(folder.file('a.chugiai'))
  articleId = ground.articleId
  for (const layer of ['entity', 'commitment', 'theme'] as const) {
    ground.project.append(ground.author, 'do', [markAddition(markOf(articleId, ground.author, { layer }))])
  }
  ground.project.close()
  db = openWithRows(folder.file('a.chugiai')).db
})
afterEach(() => {
  db.close()
  folder.remove()
})

describe('the first schema', () => {
  it('makes an empty file a project file', () => {
    const fresh = connect(':memory:', options, 'make')
    migration.up(fresh)
    expect(fresh.prepare('SELECT count(*) FROM event').pluck().get()).toBe(0)
    expect(fresh.pragma('integrity_check', { simple: true })).toBe('ok')
    fresh.close()
  })

  it('refuses to change or delete an event, whoever asks', () => {
    expect(() => db.exec(`UPDATE event SET author = 'x'`)).toThrow('event is append-only')
    expect(() => db.exec('DELETE FROM event')).toThrow('event is append-only')
    expect(() => db.exec('DELETE FROM event WHERE seq = 1')).toThrow('event is append-only')
  })

  it('refuses an article whose text is not there', () => {
    expect(() => db.exec(`UPDATE article SET fields = json_set(fields, '$.textHash', 'x')`)).toThrow('FOREIGN KEY')
  })

  it('keeps the parts of a mark only as long as the mark', () => {
    db.exec('DELETE FROM annotation')
    expect(db.prepare('SELECT count(*) FROM segment').pluck().get()).toBe(0)
  })

  const searches: readonly (readonly [string, string, string])[] = [
    [
      'the marks of an article in reading order',
      'annotation_in_article',
      `SELECT id FROM annotation WHERE article_id = ? AND removed = 0 ORDER BY start_utf16, end_utf16, id`,
    ],
    ['the marks of a label', 'annotation_by_label', 'SELECT id FROM annotation WHERE label_id = ? AND removed = 0'],
    ['the marks of a layer', 'annotation_by_layer', 'SELECT id FROM annotation WHERE layer = ? AND removed = 0'],
    ['the items of a frame', 'annotation_by_parent', 'SELECT id FROM annotation WHERE parent_id = ? AND removed = 0'],
    [
      'what stands at a place',
      'segment_in_article',
      'SELECT annotation_id FROM segment WHERE article_id = ? AND start_utf16 < 5',
    ],
    [
      'the frames that a mark fills',
      'slot_filler_by_annotation',
      'SELECT annotation_id FROM slot_filler WHERE filler_id = ?',
    ],
    [
      'the marks with a value',
      'attribute_by_value',
      `SELECT annotation_id FROM attribute WHERE code = ? AND value = '"x"'`,
    ],
    ['an article by its text', 'article_by_text', 'SELECT id FROM article WHERE text_hash = ? AND removed = 0'],
    ['the history of an object', 'event_of_object', 'SELECT id FROM event WHERE object = ? ORDER BY at, id'],
    [
      'what can be undone next',
      'step_to_turn',
      `SELECT id FROM step WHERE author = ? AND state = 'done' ORDER BY moved_at DESC LIMIT 1`,
    ],
  ]
  it.each(searches)('finds %s by an index, without sorting', (_what, index, sql) => {
    const plan = (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all('x') as { detail: string }[])
      .map(row => row.detail)
      .join('; ')
    expect(plan).toContain(index)
    expect(plan).not.toContain('TEMP B-TREE')
  })
})
