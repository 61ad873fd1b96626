import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OpenProject } from '../../../db/index.ts'
import type { Connection } from '../../../db/project/sqlite.ts'
import { addition } from '../../../shared/annotation/events.ts'
import { newId } from '../../../shared/base/ids.ts'
import {
  articleAddition,
  markAddition,
  markedGround,
  markOf,
  openWithRows,
  storedText,
} from '../../support/db/projects.ts'
import { tempFolder } from '../../support/db/temp.ts'

let folder: ReturnType<typeof tempFolder>
let project: OpenProject
let db: Connection
let ids: { author: string; articleId: string; mark: string }
beforeEach(() => {
  folder = tempFolder()
  const path = folder.file('a.chugiai')
  const ground = markedGround(path)
  const { author, articleId } = ground
  const mark = markOf(articleId, author, { layer: 'commitment' })
  ground.project.append(author, 'do', [
    markAddition({
      ...mark,
      attributes: { sure: true },
      frame: {
        ...mark.frame!,
        slots: {
          actor: [{ type: 'text', text: 'Hai bên' }],
          deadline: [{ type: 'segment', start: mark.segments[0]!.start, end: mark.segments[0]!.end }],
        },
      },
    }),
  ])
  const other = storedText('Hai bên\r\nký kết.')
  ground.project.append(author, 'do', [articleAddition(newId(), other)], [other])
  ground.project.close()
  ids = { author, articleId, mark: mark.id }
  ;({ project, db } = openWithRows(path))
})
afterEach(() => {
  project.close()
  folder.remove()
})

const codes = (): readonly string[] => [...new Set(project.verify().problems.map(problem => problem.code))]

describe('verify', () => {
  it('counts what there is and finds nothing wrong with a sound project', () => {
    expect(project.verify()).toEqual({ ok: true, events: 11, objects: 11, articles: 2, annotations: 1, problems: [] })
  })

  it('reads only', () => {
    const before = db.pragma('data_version')
    db.pragma('query_only = ON')
    expect(project.verify().ok).toBe(true)
    expect(db.pragma('data_version')).toEqual(before)
  })

  const fields = (path: string, value: string): string => `fields = json_set(fields, '${path}', ${value})`
  const tamperings: readonly (readonly [string, string, string[]])[] = [
    ['a field', `UPDATE annotation SET ${fields('$.note', "'khác'")}`, ['object-differs']],
    ['a removal', 'UPDATE label SET removed = 1 WHERE rowid = 1', ['object-differs']],
    ['a deleted row', 'DELETE FROM annotation', ['object-differs']],
    ['a row out of nowhere', `INSERT INTO annotator (id, removed, fields) VALUES ('x', 0, '{}')`, ['object-unfounded']],
    ['a segment', 'UPDATE segment SET end_utf16 = end_utf16 + 1', ['parts-differ']],
    ['a lost slot', 'DELETE FROM slot_filler', ['parts-differ']],
    ['an attribute', `UPDATE attribute SET value = 'false'`, ['parts-differ']],
    ['a step that cannot be undone any more', `UPDATE step SET state = 'gone' WHERE state = 'done'`, ['steps-differ']],
    [
      'a step out of nowhere',
      `INSERT INTO step (id, author, intent, first_at) VALUES ('x', 'y', 'do', 'z')`,
      ['steps-differ'],
    ],
    [
      'a text',
      `UPDATE text SET body = replace(body, 'Hai', 'Ba ') WHERE original IS NOT NULL`,
      ['text-changed', 'map-differs'],
    ],
    ['an original', `UPDATE text SET original = original || 'x' WHERE original IS NOT NULL`, ['map-differs']],
    ['an offset map', `UPDATE text SET map = '[[0,0],[1,1]]' WHERE original IS NOT NULL`, ['map-differs']],
  ]
  it.each(tamperings)('finds %s that was changed behind the back of the log', (_what, sql, expected) => {
    db.exec(sql)
    expect(codes()).toEqual(expected)
    expect(project.verify().ok).toBe(false)
  })

  it('finds an event that was forged', () => {
    db.exec(
      `DROP TRIGGER event_no_update; UPDATE event SET payload = '{"set":{"note":"khác"}}' WHERE kind = 'annotation.add'`,
    )
    expect(codes()).toContain('object-differs')
    db.exec(`UPDATE event SET kind = 'annotation.paint' WHERE kind = 'annotation.add'`)
    expect(codes()).toContain('event-invalid')
  })

  it('finds a mark outside its text or in the middle of a letter', () => {
    const emoji = project.articles.text(project.articles.get(ids.articleId)!.textHash)!.text.indexOf('👩')
    const outside = markOf(ids.articleId, ids.author, { start: 5000 })
    const inside = markOf(ids.articleId, ids.author, { start: emoji, end: emoji + 3 })
    project.append(ids.author, 'do', [markAddition(outside), markAddition(inside)])
    const { problems } = project.verify()
    expect(problems.map(({ code, detail }) => [code, detail.slice(0, 36)])).toEqual([
      ['segment-wrong', inside.id],
      ['segment-wrong', outside.id],
    ])
  })

  it('finds a mark of an article that was never there', () => {
    project.append(ids.author, 'do', [markAddition(markOf(newId(), ids.author))])
    expect(codes()).toEqual(['article-missing'])
  })

  it('finds a text that has gone', () => {
    db.pragma('foreign_keys = OFF')
    db.exec('DELETE FROM text WHERE original IS NULL')
    expect(codes()).toEqual(['reference-broken', 'text-missing'])
  })

  it('finds broken pages of a file that is open', () => {
    db.unsafeMode(true)
    db.pragma('writable_schema = ON')
    db.exec(
      `UPDATE sqlite_schema SET sql = replace(sql, 'code, value', 'value, code') WHERE name = 'attribute_by_value'`,
    )
    db.pragma('writable_schema = RESET')
    expect(codes()).toContain('file-damaged')
  })

  it('lists an object of another noun under the same id apart', () => {
    project.append(ids.author, 'do', [addition('annotator', ids.mark, { name: 'Minh', color: '#000000' })])
    expect(codes()).toEqual([])
    expect(project.annotators.list().map(({ name }) => name)).toContain('Minh')
  })
})
