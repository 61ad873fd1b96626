import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../../../db/migrations/index.ts'
import { newProject, openWithRows } from '../../../support/db/projects.ts'
import { tempFolder } from '../../../support/db/temp.ts'

const snapshot = join(import.meta.dirname, '../../../../db/migrations/schema.sql')

let folder: ReturnType<typeof tempFolder>
let ground: ReturnType<typeof openWithRows>
beforeEach(() => {
  folder = tempFolder()
  const path = folder.file('a.chugiai')
  newProject(path).project.close()
  ground = openWithRows(path)
})
afterEach(() => {
  ground.project.close()
  folder.remove()
})

const schemaOf = (): string => {
  const rows = ground.db
    .prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name')
    .pluck()
    .all()
  return `${(rows as string[]).map(sql => `${sql};`).join('\n\n')}\n`
}

describe('the schema', () => {
  it('is what the snapshot beside the migrations shows', async () => {
    await expect(schemaOf()).toMatchFileSnapshot(snapshot)
  })

  it('has strict tables only, but for those that the search index makes for itself', () => {
    const tables = ground.db.pragma('table_list') as { name: string; type: string; strict: number; schema: string }[]
    const ours = tables.filter(
      table => table.schema === 'main' && !table.name.startsWith('sqlite_') && table.type === 'table',
    )
    expect(ours.length).toBeGreaterThan(10)
    expect(ours.filter(table => table.strict !== 1)).toEqual([])
  })

  it('says whose file it is, and how far it has come', () => {
    expect(ground.db.pragma('application_id', { simple: true })).toBe(Buffer.from('CGIA').readUInt32BE(0))
    expect(ground.db.pragma('user_version', { simple: true })).toBe(migrations.length)
    expect(migrations.map(migration => migration.id)).toEqual(migrations.map((_, index) => index + 1))
  })

  it('is opened so that an acknowledged change survives a power cut', () => {
    const pragma = (name: string) => ground.db.pragma(name, { simple: true })
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys'), pragma('trusted_schema')]).toEqual([
      'wal',
      2,
      1,
      0,
    ])
    ground.project.settings.set('x', 1)
    expect(pragma('synchronous')).toBe(2)
  })
})
