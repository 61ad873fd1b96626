import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openProject } from '../../../../db/index.ts'
import { migrations } from '../../../../db/migrations/index.ts'
import type { Migration } from '../../../../db/project/migrate.ts'
import { openFile } from '../../../../db/project/open-file.ts'
import { readHeader } from '../../../../db/project/header.ts'
import { markAddition, markedGround, markOf, options } from '../../../support/db/projects.ts'
import { tempFolder } from '../../../support/db/temp.ts'

let folder: ReturnType<typeof tempFolder>
let path: string
beforeEach(() => {
  folder = tempFolder()
  path = folder.file('a.chugiai')
  const { project, author, articleId } = markedGround(path)
  project.append(author, 'do', [markAddition(markOf(articleId, author))])
  project.close()
})
afterEach(() => folder.remove())

const next = migrations.length + 1
const adding: Migration = { id: next, up: db => db.exec('CREATE TABLE added (x TEXT) STRICT') }
const failing: Migration = {
  id: next + 1,
  up: db => db.exec('CREATE TABLE more (x TEXT) STRICT; SELECT x FROM nowhere'),
}
const newer = { ...options, appVersion: '7.0.0', wallMs: () => Date.UTC(2026, 0, 31, 23, 59, 58) }
const backups = () => readdirSync(folder.file('a.chugiai.backups'))

describe('a project of an older schema', () => {
  it('is backed up, then brought up to date with all that is in it', () => {
    const file = openFile(path, newer, [...migrations, adding])
    expect(file.db.pragma('user_version', { simple: true })).toBe(next)
    expect(file.db.prepare('SELECT count(*) FROM annotation').pluck().get()).toBe(1)
    file.close()
    expect(readHeader(path).userVersion).toBe(next)
    expect(backups()).toEqual([`a-schema${next - 1}-20260131-235958.chugiai`])
    expect(() => openProject(path, options)).toThrow(
      expect.objectContaining({
        code: 'project-newer',
        values: { path, found: next, known: next - 1, version: '7.0.0' },
      }),
    )
  })

  it('has a backup that opens and is whole', () => {
    openFile(path, newer, [...migrations, adding]).close()
    const backup = openProject(folder.file(`a.chugiai.backups/${backups()[0]}`), options)
    expect(backup.verify()).toMatchObject({ ok: true, annotations: 1 })
    backup.close()
  })

  it('stays as it was when any of the migrations fails, and the failure names the backup', () => {
    const backup = folder.file(`a.chugiai.backups/a-schema${next - 1}-20260131-235958.chugiai`)
    expect(() => openFile(path, newer, [...migrations, adding, failing])).toThrow(
      expect.objectContaining({
        code: 'migration-failed',
        values: { path, to: next + 1, detail: 'no such table: nowhere', backup },
      }),
    )
    const project = openProject(path, options)
    expect(project.verify()).toMatchObject({ ok: true, annotations: 1 })
    project.close()
  })

  it('keeps the newest backups only, and no other file is taken for one', () => {
    mkdirSync(folder.file('a.chugiai.backups'))
    for (let day = 10; day < 20; day += 1)
      writeFileSync(folder.file(`a.chugiai.backups/a-schema1-202601${day}-000000.chugiai`), '')
    writeFileSync(folder.file('a.chugiai.backups/đọc tôi.txt'), '')
    openFile(path, newer, [...migrations, adding]).close()
    expect(backups().sort()).toEqual([
      ...['16', '17', '18', '19'].map(day => `a-schema1-202601${day}-000000.chugiai`),
      `a-schema${migrations.length}-20260131-235958.chugiai`,
      'đọc tôi.txt',
    ])
  })
})

describe('a project of this schema', () => {
  it('is not backed up for being opened', () => {
    openProject(path, options).close()
    expect(readdirSync(folder.path)).toEqual(['a.chugiai'])
  })
})
