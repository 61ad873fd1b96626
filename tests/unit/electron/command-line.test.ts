import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readCommand, readManner } from '../../../electron/cli/arguments.ts'
import { bundleCommandLine, type CommandLine } from '../../support/electron/command-line.ts'
import { ARTICLE, openDesk } from '../../support/electron/core.ts'
import { tempFolder } from '../../support/db/temp.ts'

let cli: CommandLine
let folder: ReturnType<typeof tempFolder>
let project: string
beforeAll(async () => {
  cli = await bundleCommandLine()
})
beforeEach(() => {
  folder = tempFolder()
  project = folder.file('Thử.chugiai')
  writeFileSync(folder.file('a.txt'), ARTICLE)
})
afterEach(() => folder.remove())

const json = async (...args: readonly string[]): Promise<{ status: number | null; data: Record<string, unknown> }> => {
  const { status, out, err } = await cli(...args, '--json')
  expect(err).toBe('')
  return { status, data: JSON.parse(out) as Record<string, unknown> }
}

describe('the command line', () => {
  it('imports, counts, exports and verifies without a window', async () => {
    const imported = await json('import', project, folder.file('a.txt'), '--annotator', 'Lan')
    expect(imported).toMatchObject({ status: 0, data: { ok: true, made: true, project, taken: 1, refused: 0 } })
    expect(await json('stats', project)).toMatchObject({
      status: 0,
      data: {
        name: 'Thử',
        annotators: ['Lan'],
        annotations: { entity: 0 },
        articles: [{ title: 'Hợp tác chuyển đổi số', date: '2026-01-15' }],
      },
    })
    expect(await json('verify', project)).toMatchObject({
      status: 0,
      data: { ok: true, isSound: true, articles: 1, problems: [] },
    })
    const out = folder.file('out')
    const exported = await json('export', project, '--format', 'chugiai-jsonl,brat', '--format', 'conll', '--out', out)
    expect(exported).toMatchObject({ status: 0, data: { ok: true, folder: out, articles: 1 } })
    expect(readdirSync(out).sort()).toEqual(['brat', 'chugiai-jsonl', 'conll'])
    // Nothing of the project's own machinery stays behind.
    expect(readdirSync(folder.path).sort()).toEqual(['Thử.chugiai', 'a.txt', 'out'])
  })

  it('ends with 1 when something was refused, and says which and why', async () => {
    writeFileSync(folder.file('bad.txt'), new Uint8Array([0xff, 0x00]))
    const { status, out } = await cli(
      'import',
      project,
      folder.file('a.txt'),
      folder.file('bad.txt'),
      folder.file('gone.txt'),
    )
    expect(status).toBe(1)
    expect(out).toContain('bad.txt: ')
    expect(out).toContain('gone.txt: it is not there. It may have been moved')
    expect(out).toContain('Articles taken: 1. Marks taken: 0. Refused: 2.')
  })

  it('ends with 2 after bad usage or input, with one JSON document when that was asked for', async () => {
    for (const args of [
      [],
      ['burn'],
      ['import'],
      ['import', project],
      ['export', project],
      ['export', project, '--format', 'brat'],
      ['stats', project, 'more'],
      ['stats', '--nothing'],
    ]) {
      expect([args, await json(...args)]).toMatchObject([args, { status: 2, data: { ok: false, code: 'usage' } }])
    }
    expect(await json('verify', project)).toMatchObject({ status: 2, data: { code: 'project-missing' } })
    expect(await json('stats', folder.file('a.txt'))).toMatchObject({ status: 2, data: { code: 'project-not-sqlite' } })
    await cli('import', project, folder.file('a.txt'))
    expect(await json('import', project, folder.file('a.txt'), '--new')).toMatchObject({
      status: 2,
      data: { code: 'project-exists' },
    })
    expect(await json('export', project, '--format', 'word', '--out', folder.file('o'))).toMatchObject({
      status: 2,
      data: { code: 'format-unknown' },
    })
    expect(
      await json('export', project, '--format', 'brat', '--out', folder.file('o'), '--article', 'Khác'),
    ).toMatchObject({ status: 2, data: { code: 'article-choice-unknown' } })
    expect(existsSync(folder.file('o'))).toBe(false)
    const plain = await cli('verify', project, '--oops')
    expect([plain.status, plain.out]).toEqual([2, ''])
    expect(plain.err).toContain('chugiai help')
  })

  it('ends with 1 when verify finds that tables and log differ', async () => {
    await cli('import', project, folder.file('a.txt'))
    const bytes = readFileSync(project)
    const at = bytes.indexOf(Buffer.from('Hợp tác chuyển đổi số\nHà Nội'))
    expect(at).toBeGreaterThan(0)
    bytes[at] = 'X'.charCodeAt(0)
    writeFileSync(project, bytes)
    const { status, data } = await json('verify', project)
    expect(status).toBe(1)
    expect(data).toMatchObject({ ok: true, isSound: false, problems: [{ code: 'text-changed' }] })
  })

  it('is refused while the window has the project open', async () => {
    const desk = openDesk()
    await desk.core.call('project.create', { path: project, name: 'Thử', annotatorName: 'Lan' })
    expect(await json('import', project, folder.file('a.txt'))).toMatchObject({
      status: 2,
      data: { code: 'project-locked' },
    })
    await desk.close()
    expect(await json('import', project, folder.file('a.txt'))).toMatchObject({
      status: 0,
      data: { made: false, taken: 1 },
    })
  })

  it('exports the article that is named by its title or id', async () => {
    writeFileSync(folder.file('b.txt'), 'Bài thứ hai\n2/2/2026\n')
    await cli('import', project, folder.file('a.txt'), folder.file('b.txt'))
    const out = folder.file('o')
    expect(
      await json('export', project, '--format', 'doccano', '--out', out, '--article', 'Bài thứ hai'),
    ).toMatchObject({ data: { articles: 1 } })
    expect(readdirSync(out)).toContain('doccano.jsonl')
  })

  it('ends as it would have when nobody reads what it says', async () => {
    expect(await cli.unread('import', project, folder.file('a.txt'), folder.file('gone.txt'))).toMatchObject({
      status: 1,
      err: '',
    })
  })

  it('speaks Vietnamese when asked, and has help and a version', async () => {
    const { err } = await cli('verify', project, '--language', 'vi')
    expect(err).toContain('Không tìm thấy')
    expect((await cli('help', '--language=vi')).out).toContain('nhập bài')
    expect((await cli('help')).out).toContain('chugiai-jsonl, doccano, brat, conll, commitments-csv')
    const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../package.json'), 'utf8')) as {
      version: string
    }
    expect(await cli('--version')).toMatchObject({ status: 0, out: `${version}\n` })
  })
})

describe('reading the line', () => {
  const read = (...args: string[]) => readCommand(args, readManner(args))

  it('knows every command by its parts', () => {
    expect(read('import', 'p', 'a', 'b', '--new', '--annotator', 'Lan')).toEqual({
      name: 'import',
      project: 'p',
      files: ['a', 'b'],
      isNew: true,
      annotator: 'Lan',
    })
    expect(read('export', 'p', '--format', 'a, b,', '--out=o', '--article', 'x', '--article', 'y')).toEqual({
      name: 'export',
      project: 'p',
      formats: ['a', 'b'],
      out: 'o',
      articles: ['x', 'y'],
      revisions: false,
    })
    expect(read('verify', 'p', '--json')).toEqual({ name: 'verify', project: 'p' })
    expect(read('import', '--help')).toEqual({ name: 'help' })
  })

  it('takes a file whose name begins like an option after two dashes', () => {
    expect(read('import', 'p', '--', '--a.txt')).toMatchObject({ files: ['--a.txt'] })
  })
})
