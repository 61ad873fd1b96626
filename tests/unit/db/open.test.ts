import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statfsSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createProject, openProject } from '../../../db/index.ts'
import { migrations } from '../../../db/migrations/index.ts'
import { connect } from '../../../db/project/sqlite.ts'
import {
  annotator,
  markAddition,
  markedGround,
  markOf,
  newProject,
  openWithRows,
  options,
  smallCodebook,
} from '../../support/db/projects.ts'
import { bundleChild, type ChildMode, type RunningChild } from '../../support/db/start-child.ts'
import { removal } from '../../../shared/annotation/events.ts'
import { tempFolder } from '../../support/db/temp.ts'

/** A disk of a few megabytes takes the rights to mount one. */
const canMount = mountsHere()
function mountsHere(): boolean {
  const probe = tempFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe.path], { stdio: 'ignore' })
    execFileSync('umount', [probe.path])
    return true
  } catch {
    return false
  } finally {
    probe.remove()
  }
}

let folder: ReturnType<typeof tempFolder>
let path: string
beforeEach(() => {
  folder = tempFolder()
  path = folder.file('Báo chí.chugiai')
})
afterEach(() => folder.remove())

const failure = (code: string, values: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, values: expect.objectContaining(values) })
const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')
/** Everything in the folder with its content, to show that nothing was written. */
const contents = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder.path).map(name => [
      name,
      statSync(folder.file(name)).isFile() ? hash(folder.file(name)) : 'folder',
    ]),
  )

/** Code and values of the failure; fails when there is none. */
function failureOf(work: () => unknown): Record<string, unknown> {
  try {
    work()
  } catch (error) {
    const { code, values } = error as { code: string; values: object }
    return { code, ...values }
  }
  throw new Error('nothing failed')
}

function overwrite(file: string, at: number, bytes: Uint8Array): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, bytes, 0, bytes.length, at)
  closeSync(handle)
}

describe('a new project', () => {
  it('is one file, whole from the first moment, with its codebook and its annotator', () => {
    const { project } = newProject(path)
    expect(project.project.read()).toMatchObject({ id: project.projectId, name: 'Thử' })
    expect(project.annotators.list()).toMatchObject([annotator])
    expect(project.codebook.read()).toEqual(smallCodebook())
    expect(project.stacks(project.annotators.list()[0]!.id)).toEqual({ canUndo: false, canRedo: false })
    project.close()
    expect(readdirSync(folder.path)).toEqual([basename(path)])
  })

  it('never takes the place of a file, nor of what a crash left of one', () => {
    writeFileSync(path, 'quan trọng')
    const make = () => createProject(path, { name: 'x', annotator, codebook: smallCodebook() }, options)
    expect(make).toThrow(failure('project-exists', { path }))
    expect(readFileSync(path, 'utf8')).toBe('quan trọng')
    expect(readdirSync(folder.path)).toEqual([basename(path)])
  })

  it('says so when its folder is not there', () => {
    const nowhere = folder.file('không có/a.chugiai')
    expect(() => newProject(nowhere)).toThrow(failure('write-failed', { file: nowhere }))
  })
})

describe('a file that cannot be opened as a project is refused and left alone', () => {
  const cases: readonly (readonly [string, string, () => void, object])[] = [
    ['is missing', 'project-missing', () => undefined, {}],
    ['is empty', 'project-not-sqlite', () => writeFileSync(path, ''), {}],
    ['is a folder', 'project-not-sqlite', () => mkdirSync(path), {}],
    ['is an article', 'project-not-sqlite', () => writeFileSync(path, 'Bộ trưởng cam kết. '.repeat(50)), {}],
    ['is the database of another program, also in WAL mode', 'project-foreign', makeForeign, {}],
    [
      'was made by a newer program, which is named',
      'project-newer',
      makeNewer,
      { found: 999, known: migrations.length, version: '9.8.7' },
    ],
  ]
  it.each(cases)('when it %s', (_what, code, make, values) => {
    make()
    const before = contents()
    expect(() => openProject(path, options)).toThrow(failure(code, { path, ...values }))
    expect(contents()).toEqual(before)
  })

  it('when it is a broken link', () => {
    symlinkSync(folder.file('đâu'), path)
    expect(() => openProject(path, options)).toThrow(failure('project-missing', { path }))
  })
})

function makeForeign(): void {
  const db = connect(path, options, 'make')
  db.pragma('journal_mode = WAL')
  db.exec('CREATE TABLE t (x)')
  db.close()
}

function makeNewer(): void {
  newProject(path).project.close()
  const db = connect(path, options, 'write')
  db.exec(`PRAGMA user_version = 999; UPDATE meta SET value = '9.8.7' WHERE key = 'written_by'`)
  db.close()
}

describe('a damaged project', () => {
  /** Opens it and returns what the failure says. */
  function damagedValues(): Record<string, unknown> {
    const values = failureOf(() => openProject(path, options).close())
    expect(values).toMatchObject({ code: 'project-damaged', path, backups: folder.file('Báo chí.chugiai.backups') })
    return values
  }

  beforeEach(() => {
    const { project, author, articleId } = markedGround(path)
    for (let mark = 0; mark < 50; mark += 1) project.append(author, 'do', [markAddition(markOf(articleId, author))])
    project.close()
  })

  const damages: readonly (readonly [string, () => void])[] = [
    ['overwritten in the middle', () => overwrite(path, 3 * 4096, Buffer.alloc(4096 * 3, 0x5a))],
    ['cut short', () => truncateSync(path, statSync(path).size - 4096 * 5)],
    ['cut to its header', () => truncateSync(path, 100)],
    ['with a schema that nobody can read', () => overwrite(path, 100, Buffer.alloc(200, 0xff))],
  ]
  it.each(damages)('%s stays as it is, and a copy is set aside once', (_what, spoil) => {
    spoil()
    const before = hash(path)
    const aside = String(damagedValues()['aside'])
    expect(basename(aside)).toMatch(/^Báo chí\.damaged-\d{8}-\d{6}\.chugiai$/)
    expect([hash(path), hash(aside)]).toEqual([before, before])
    expect(damagedValues()['aside']).toBe(aside)
    expect(readdirSync(folder.path).sort()).toEqual([basename(aside), basename(path)].sort())
  })

  it('with changes pending beside it is set aside with them, and they stay', () => {
    // A copy of an open project is what a crash leaves: the marks are in the WAL file only.
    const { project } = openWithRows(path)
    const author = project.annotators.list()[0]!.id
    project.append(author, 'do', [markAddition(markOf(project.articles.ids()[0]!, author))])
    const crashed = folder.file('b.chugiai')
    for (const end of ['', '-wal']) copyFileSync(path + end, crashed + end)
    project.close()
    path = crashed
    overwrite(path, 3 * 4096, Buffer.alloc(4096 * 3, 0x5a))
    const before = [hash(path), hash(`${path}-wal`)]
    const aside = String(failureOf(() => openProject(path, options))['aside'])
    expect([hash(path), hash(`${path}-wal`)]).toEqual(before)
    expect([hash(aside), hash(`${aside}-wal`)]).toEqual(before)
  })
})

describe('a project that was not closed', () => {
  it('is whole again at the next opening, with everything that was pending', () => {
    const { project, author, articleId } = markedGround(path)
    const mark = markOf(articleId, author)
    project.append(author, 'do', [markAddition(mark)])
    const crashed = folder.file('b.chugiai')
    for (const end of ['', '-wal']) copyFileSync(path + end, crashed + end)
    project.close()
    const again = openProject(crashed, options)
    expect(again.annotations.get(mark.id)).toEqual(mark)
    expect(again.verify()).toMatchObject({ ok: true })
    again.close()
    expect(readdirSync(folder.path).sort()).toEqual([basename(path), 'b.chugiai'].sort())
  })
})

describe.skipIf(process.platform === 'win32')('a project that may not be written (by POSIX file modes)', () => {
  let start: (mode: ChildMode, path: string) => RunningChild
  beforeAll(async () => {
    start = await bundleChild('open')
  })
  const readOnly = {
    open: 'done',
    readOnly: true,
    marks: 1,
    append: 'project-readonly',
    undo: 'project-readonly',
    setting: 3,
    verify: true,
  }
  /** What somebody without rights sees of it. */
  async function seenByNobody(): Promise<unknown> {
    const child = start('nobody', path)
    await child.ended
    return JSON.parse(child.lines()[0] ?? 'null')
  }

  beforeEach(() => {
    const { project, author, articleId } = markedGround(path)
    project.append(author, 'do', [markAddition(markOf(articleId, author))])
    project.close()
  })

  it('opens for reading, for its file, its folder or both', async () => {
    for (const [fileMode, folderMode] of [
      [0o444, 0o777],
      [0o666, 0o555],
      [0o444, 0o555],
    ] as const) {
      chmodSync(path, fileMode)
      chmodSync(folder.path, folderMode)
      const before = contents()
      expect(await seenByNobody()).toEqual(readOnly)
      expect(contents()).toEqual(before)
    }
  })

  it('shows what a crash left pending beside it, too', async () => {
    const { project } = openWithRows(path)
    const author = project.annotators.list()[0]!.id
    project.append(author, 'do', [markAddition(markOf(project.articles.ids()[0]!, author))])
    const crashed = folder.file('b.chugiai')
    for (const end of ['', '-wal']) copyFileSync(path + end, crashed + end)
    project.close()
    path = crashed
    chmodSync(folder.path, 0o555)
    expect(await seenByNobody()).toEqual({ ...readOnly, marks: 2 })
    expect(existsSync(`${path}-wal`)).toBe(true)
  })

  it('cannot be read by somebody who may not, and says why', async () => {
    chmodSync(path, 0o600)
    chmodSync(folder.path, 0o755)
    expect(await seenByNobody()).toEqual({ open: 'file-unreadable' })
  })
})

describe('a full disk', () => {
  it('loses the step that found it so and nothing else, and the next step works when there is space again', () => {
    const { project: first, author, articleId } = markedGround(path)
    first.close()
    const { project, db } = openWithRows(path)
    const pages = db.pragma('page_count', { simple: true })
    db.pragma(`max_page_count = ${Number(pages) + 2}`)
    let marks = 0
    const fill = () => {
      for (;;) {
        project.append(author, 'do', [markAddition({ ...markOf(articleId, author), note: 'dài '.repeat(500) })])
        marks += 1
      }
    }
    expect(fill).toThrow(failure('disk-full'))
    expect(project.annotations.inArticle(articleId)).toHaveLength(marks)
    expect(project.verify()).toMatchObject({ ok: true })
    db.pragma('max_page_count = 1000000')
    project.append(author, 'do', [markAddition(markOf(articleId, author))])
    expect(project.annotations.inArticle(articleId)).toHaveLength(marks + 1)
    expect(project.undo(author).intent).toBe('undo')
    project.close()
  })
})

describe.skipIf(!canMount)(
  `a disk without any room left${canMount ? '' : ' — skipped, no small disk may be mounted here'}`,
  () => {
    let disk: string
    beforeEach(() => {
      disk = folder.file('đĩa')
      mkdirSync(disk)
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk])
      path = join(disk, 'a.chugiai')
    })
    afterEach(() => {
      execFileSync('umount', ['-l', disk])
    })

    /** Leaves this many bytes. */
    function fillDisk(left: number): void {
      const { bavail, bsize } = statfsSync(disk)
      writeFileSync(join(disk, 'đầy'), Buffer.alloc(bavail * bsize - left))
    }

    it('shows what was saved, and takes it to another one', async () => {
      markedGround(path).project.close()
      fillDisk(0)
      const project = openProject(path, options)
      const author = project.annotators.list()[0]!.id
      expect([project.readOnly, project.articles.count()]).toEqual([true, 1])
      expect(() => project.append(author, 'do', [removal('article', project.articles.ids()[0]!)])).toThrow(
        failure('disk-full'),
      )
      await project.saveCopy(folder.file('b.chugiai'))
      project.close()
      const copy = openProject(folder.file('b.chugiai'), options)
      expect(copy.undo(author).intent).toBe('undo')
      copy.close()
    })

    it('keeps every step that was acknowledged, through closing and opening', () => {
      const { project, author, articleId } = markedGround(path)
      fillDisk(60_000)
      let marks = 0
      const failed = failureOf(() => {
        for (; ; marks += 1)
          project.append(author, 'do', [markAddition({ ...markOf(articleId, author), note: 'dài '.repeat(300) })])
      })
      expect(failed['code']).toBe('disk-full')
      expect(() => newProject(join(disk, 'b.chugiai'))).toThrow(failure('disk-full'))
      project.close()
      const again = openProject(path, options)
      expect(again.annotations.inArticle(articleId)).toHaveLength(marks)
      expect(again.verify()).toMatchObject({ ok: true })
      again.close()
      rmSync(join(disk, 'đầy'))
      const later = openProject(path, options)
      expect(later.undo(author).intent).toBe('undo')
      later.close()
      expect(readdirSync(disk)).toEqual(['a.chugiai'])
    })
  },
)

describe('a copy', () => {
  it('is the whole project in one new file, while the project goes on', async () => {
    const { project, author, articleId } = markedGround(path)
    const mark = markOf(articleId, author)
    const copying = project.saveCopy(folder.file('b.chugiai'))
    project.append(author, 'do', [markAddition(mark)])
    await copying
    const copy = openProject(folder.file('b.chugiai'), options)
    expect(copy.annotations.get(mark.id)).toEqual(mark)
    expect(copy.verify()).toMatchObject({ ok: true })
    copy.close()
    project.close()
    expect(readdirSync(folder.path).sort()).toEqual(['b.chugiai', basename(path)].sort())
  })

  it('never takes the place of a file', async () => {
    const { project } = markedGround(path)
    writeFileSync(folder.file('b.chugiai'), 'x')
    await expect(project.backup(folder.file('b.chugiai'))).rejects.toThrow(failure('project-exists'))
    expect(readFileSync(folder.file('b.chugiai'), 'utf8')).toBe('x')
    project.close()
  })
})

describe('state of the interface', () => {
  it('is kept with the project and is no event', () => {
    const { project } = newProject(path)
    const events = project.events.count()
    project.settings.set('panes', { left: 0.25 })
    project.settings.set('panes', { left: 0.5, open: [true, null] })
    project.close()
    const again = openProject(path, options)
    expect(again.settings.get('panes')).toEqual({ left: 0.5, open: [true, null] })
    expect([again.settings.get('none'), again.events.count()]).toEqual([undefined, events])
    again.close()
  })
})
