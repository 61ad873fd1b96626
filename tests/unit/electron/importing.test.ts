import { ftruncateSync, mkdirSync, openSync, closeSync, symlinkSync, unlinkSync, existsSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createOpened } from '../../../electron/worker/context.ts'
import { createJobs } from '../../../electron/worker/jobs.ts'
import { importArticles } from '../../../electron/worker/importing/import-job.ts'
import { readSource } from '../../../electron/worker/importing/read-file.ts'
import { fileFailure, naturalOrder } from '../../../electron/worker/importing/sources.ts'
import { newId } from '../../../shared/base/ids.ts'
import { errorTexts, isErrorCode } from '../../../shared/i18n/errors.ts'
import { reportMessages } from '../../../shared/i18n/messages/report.ts'
import type { ImportReport } from '../../../shared/ipc/contract.ts'
import { openWithRows } from '../../support/db/projects.ts'
import { ARTICLE, failing, openProjectDesk } from '../../support/electron/core.ts'

let desk: Awaited<ReturnType<typeof openProjectDesk>>
beforeEach(async () => {
  desk = await openProjectDesk()
})
afterEach(() => desk.close())

const codes = (report: ImportReport): string[] =>
  report.lines.map(({ file, outcome, code }) => `${file} ${outcome} ${code}`)
const titles = async (): Promise<string[]> => (await desk.core.call('article.list', {})).map(({ title }) => title)
const good = (name: string, title: string): string =>
  desk.write(name, `${title}\nHà Nội, ngày 15/1/2026\nHai bên trao đổi về ${title}.\n`)

describe('importing', () => {
  it('takes texts in natural order, looks into folders, and passes hidden files over', async () => {
    for (const name of ['10', '9', 'sub/1', '.hidden/2', 'sub/.x']) good(`in/${name}.txt`, `Bài ${name}`)
    const report = await desk.import(desk.file('in'))
    expect(report).toMatchObject({ taken: 3, refused: 0, annotations: 0 })
    expect(codes(report)).toEqual([
      'in/9.txt taken report.taken',
      'in/10.txt taken report.taken',
      'in/sub/1.txt taken report.taken',
    ])
    expect(await titles()).toEqual(['Bài 9', 'Bài 10', 'Bài sub/1'])
  })

  it('is one step of history, however many parts it is written in', async () => {
    // 450 articles are more changes than one part takes.
    for (let count = 0; count < 450; count += 1) good(`in/${count}.txt`, `Bài ${count}`)
    expect((await desk.import(desk.file('in'))).taken).toBe(450)
    const undone = await desk.core.call('history.undo', {})
    expect(undone).toMatchObject({ canUndo: false, canRedo: true })
    expect(await titles()).toEqual([])
    await desk.core.call('history.redo', {})
    expect(await titles()).toHaveLength(450)
    expect((await desk.core.call('project.verify', {})).problems).toEqual([])
  })

  it('keeps the text as the file has it, and says what was changed where it had to be', async () => {
    const decomposed = 'Tiêu đề\nNgày 1/2/2026\nchuyển đổi số\n'.normalize('NFD').replaceAll('\n', '\r\n')
    const report = await desk.import(
      desk.write('nfd.txt', `\ufeff${decomposed}`),
      desk.write('nbsp.txt', 'Bài\u00a0hai\n1/2/2026\n'),
    )
    const [first, second] = report.lines.filter(line => line.outcome === 'taken')
    expect(codes(report).filter(code => code.startsWith('nfd'))).toEqual([
      'nfd.txt taken report.taken',
      'nfd.txt odd report.bom',
      'nfd.txt odd report.lineEndings',
      'nfd.txt odd report.composed',
      'nfd.txt odd report.noise',
    ])
    expect(codes(report)).toContain('nbsp.txt odd report.noBreakSpaces')
    const open = await desk.core.call('article.open', { id: first!.articleId! })
    expect(open.text).toBe('Tiêu đề\nNgày 1/2/2026\nchuyển đổi số\n')
    expect((await desk.core.call('article.open', { id: second!.articleId! })).text).toBe('Bài\u00a0hai\n1/2/2026\n')
  })

  it('says where a title or a date is a guess', async () => {
    const report = await desk.import(
      desk.write('a.txt', 'Một câu dài không phải tiêu đề, vì nó kết thúc bằng dấu chấm.\n'),
    )
    expect(codes(report)).toEqual([
      'a.txt taken report.taken',
      'a.txt odd report.titleGuessed',
      'a.txt odd report.dateMissing',
    ])
    expect((await desk.core.call('article.list', {}))[0]).toMatchObject({
      titleCertainty: 'guessed',
      dateCertainty: 'unknown',
      date: null,
    })
  })

  it('tells how far it is', async () => {
    good('in/1.txt', 'Một')
    await desk.import(desk.file('in'))
    const progress = desk.notices.filter(({ notice }) => notice === 'job.progress').map(({ data }) => data)
    expect(progress.at(-1)).toMatchObject({ done: 1, total: 1 })
  })

  it('stops when it is cancelled, keeps what it has taken, and says where it stopped', async () => {
    for (let count = 0; count < 300; count += 1) good(`in/${count}.txt`, `Bài ${count}`)
    const job = newId()
    const running = desk.core.call('article.import', { job, paths: [desk.file('in')] })
    while (!desk.notices.some(({ notice }) => notice === 'job.progress'))
      await new Promise(resolve => setImmediate(resolve))
    await desk.core.call('job.cancel', { job })
    const report = await running
    expect(report.lines.at(-1)).toMatchObject({ code: 'report.stopped' })
    expect(report.taken).toBeLessThan(300)
    expect(await titles()).toHaveLength(report.taken)
    expect((await desk.core.call('project.verify', {})).ok).toBe(true)
  })

  it('changes nothing when it is cancelled while it still looks for files', async () => {
    good('in/1.txt', 'Một')
    const job = newId()
    const running = failing(desk.core.call('article.import', { job, paths: [desk.file('in')] }))
    await desk.core.call('job.cancel', { job })
    expect(await running).toBe('cancelled')
    expect(await titles()).toEqual([])
  })

  it('lets other calls in while it works', async () => {
    for (let count = 0; count < 300; count += 1) good(`in/${count}.txt`, `Bài ${count}`)
    const state = { ended: false, answered: 0 }
    const running = desk.import(desk.file('in')).then(() => (state.ended = true))
    while (!state.ended) {
      await desk.core.call('history.state', {})
      await new Promise(resolve => setImmediate(resolve))
      state.answered += 1
    }
    await running
    expect(state.answered).toBeGreaterThan(3)
  })
})

describe('a disk that fills up', () => {
  it('stops the import, keeps what was written, and refuses the rest by name', async () => {
    for (let count = 0; count < 200; count += 1) good(`in/${count}.txt`, `Bài ${count} ${'chữ '.repeat(400)}`)
    await desk.core.call('project.close', {})
    const { project, db } = openWithRows(desk.file('a.chugiai'))
    const pages = db.pragma('page_count', { simple: true }) as number
    db.pragma(`max_page_count = ${pages + 120}`)
    const opened = createOpened(project, project.annotators.list()[0]!)
    const environment = { appVersion: '0.1.0', nativeBinding: undefined, wallMs: Date.now, notify: () => undefined }
    const jobs = createJobs(environment)
    const context = { environment, jobs, opened: () => opened }
    const report = await jobs.run(newId(), job => importArticles(context, job, [desk.file('in')]))
    expect(report.taken).toBeGreaterThan(0)
    expect(report.lines.filter(({ code }) => code === 'disk-full').length).toBe(report.refused)
    expect(report.lines.find(({ code }) => code === 'report.stopped')).toBeDefined()
    expect(project.articles.count()).toBe(report.taken)
    expect(project.verify().problems).toEqual([])
    project.close()
  })
})

describe('a bad file among good ones', () => {
  const cases: readonly (readonly [name: string, code: string, make: (file: string) => void])[] = [
    ['binary.txt', 'text-binary', () => desk.write('in/binary.txt', new Uint8Array([0x50, 0x4b, 0, 1, 2]))],
    ['latin.txt', 'text-undecodable', () => desk.write('in/latin.txt', new Uint8Array([0x48, 0xe0, 0x20, 0x4e]))],
    ['empty.txt', 'text-empty', () => desk.write('in/empty.txt', '')],
    ['bom.txt', 'text-empty', () => desk.write('in/bom.txt', '\ufeff')],
    ['blank.txt', 'text-blank', () => desk.write('in/blank.txt', ' \n\t\n')],
    ['huge.txt', 'file-too-large', file => makeSparse(file, 50 * 1024 * 1024 + 1)],
    ['gone.txt', 'file-missing', file => symlinkSync(desk.file('nowhere'), file)],
    [
      'half.txt',
      'text-undecodable',
      () => desk.write('in/half.txt', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])),
    ],
    ['cut.jsonl', 'format-json', () => desk.write('in/cut.jsonl', '{"format":"chugiai-jsonl","vers')],
    ['other.jsonl', 'format-header', () => desk.write('in/other.jsonl', '{"text":"a","label":[]}\n')],
    ['alone.ann', 'brat-text-missing', () => desk.write('in/alone.ann', 'T1\tOrg 0 2\tab\n')],
  ]

  it.each(cases)(
    '%s is refused with the reason and the remedy, and nothing else is affected',
    async (name, code, make) => {
      good('in/1.txt', 'Một')
      good('in/zz.txt', 'Hai')
      make(desk.file(`in/${name}`))
      const report = await desk.import(desk.file('in'), ...(code === 'file-missing' ? [desk.file(`in/${name}`)] : []))
      const refused = report.lines.filter(line => line.outcome === 'refused')
      expect(refused.map(line => [line.file, line.code])).toEqual([
        [code === 'file-missing' ? name : `in/${name}`, code],
      ])
      expect(await titles()).toEqual(['Một', 'Hai'])
      expect(report).toMatchObject({ taken: 2, refused: 1 })
    },
  )

  it('that is too large is not read at all', async () => {
    makeSparse(desk.file('huge.txt'), 3 * 1024 ** 3)
    const report = await desk.import(desk.file('huge.txt'))
    expect(report.lines[0]).toMatchObject({
      code: 'file-too-large',
      values: { file: 'huge.txt', size: 3072, limit: 50 },
    })
  })

  it('that disappears between listing and reading is missing, not fatal', async () => {
    const file = good('a.txt', 'Một')
    unlinkSync(file)
    expect(await failing(readSource({ path: file, name: 'a.txt' }, 100))).toBe('file-missing')
    expect(codes(await desk.import(file, good('b.txt', 'Hai')))).toEqual([
      'a.txt refused file-missing',
      'b.txt taken report.taken',
    ])
  })

  it('that may not be read says so, with what the system says', async () => {
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' })
    expect(fileFailure(denied, 'a.txt')).toMatchObject({
      code: 'file-unreadable',
      values: { file: 'a.txt', detail: 'EACCES' },
    })
    expect(codes(await desk.import('/dev/null'))).toEqual(['null refused file-unreadable'])
  })

  it('that is of another kind, or no file at all, is named', async () => {
    mkdirSync(desk.file('empty'))
    desk.write('only/picture.png', 'x')
    const report = await desk.import(
      desk.write('a.pdf', '%PDF'),
      desk.file('empty'),
      desk.file('only'),
      desk.file('nowhere'),
    )
    expect(codes(report)).toEqual([
      'a.pdf refused file-unsupported',
      'empty refused folder-empty',
      'only refused folder-empty',
      'nowhere refused file-missing',
    ])
    good('mixed/1.txt', 'Một')
    desk.write('mixed/picture.png', 'x')
    desk.write('mixed/README.md', 'x')
    expect(codes(await desk.import(desk.file('mixed')))).toEqual([
      'mixed odd report.passedOver',
      'mixed/1.txt taken report.taken',
    ])
  })

  it('in a folder that links to itself is not read without end', async () => {
    good('in/1.txt', 'Một')
    symlinkSync(desk.file('in'), desk.file('in/again'))
    expect((await desk.import(desk.file('in'))).taken).toBe(1)
  })
})

describe('the same text again', () => {
  it('is a duplicate, in the batch and in the project, whatever its file is called', async () => {
    const report = await desk.import(
      desk.write('a.txt', ARTICLE),
      desk.write('b.txt', ARTICLE),
      desk.write('c.txt', `\ufeff${ARTICLE.replaceAll('\n', '\r\n')}`),
    )
    expect(report.lines.map(({ outcome }) => outcome)).toEqual(['taken', 'duplicate', 'duplicate'])
    const again = await desk.import(desk.file('a.txt'))
    expect(codes(again)).toEqual(['a.txt duplicate report.duplicate'])
    expect(again.taken).toBe(0)
    expect(await titles()).toHaveLength(1)
  })

  it('may come again when it was removed', async () => {
    const { lines } = await desk.import(desk.write('a.txt', ARTICLE))
    await desk.core.call('article.remove', { ids: [lines[0]!.articleId!] })
    expect((await desk.import(desk.file('a.txt'))).taken).toBe(1)
  })

  it('named twice is read once', async () => {
    const file = good('in/a.txt', 'Một')
    expect((await desk.import(file, desk.file('in'), file)).lines).toHaveLength(1)
  })
})

describe('the words of a report', () => {
  it('are in the catalogue for every code that there is', () => {
    const remedies = Object.keys(reportMessages).filter(key => key.endsWith('.remedy'))
    for (const key of remedies) expect(Object.keys(reportMessages)).toContain(key.replace(/\.remedy$/, ''))
    for (const text of Object.values(reportMessages)) {
      const names = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).toSorted()
      expect(names(text.vi)).toEqual(names(text.en))
    }
    expect(isErrorCode('text-blank') && errorTexts['text-blank'].remedy.vi).toContain('chưa được nhập')
  })
})

describe('natural order', () => {
  it('counts numbers by their value and orders letters as Vietnamese does', () => {
    expect(['b10', 'b9', 'đ', 'd', 'ă', 'a'].sort(naturalOrder)).toEqual(['a', 'ă', 'b9', 'b10', 'd', 'đ'])
  })
})

describe('the five real articles', () => {
  const folder = path.resolve(import.meta.dirname, '../../../../shared/articles')
  it.skipIf(!existsSync(folder))(
    'come in with every no-break space and caption (they lie beside the checkout)',
    async () => {
      const report = await desk.import(folder)
      expect(report).toMatchObject({ taken: 5, refused: 0 })
      expect(report.lines.find(line => line.code === 'report.noBreakSpaces')).toMatchObject({ values: { count: 19 } })
      expect((await desk.core.call('project.verify', {})).ok).toBe(true)
    },
  )
})

function makeSparse(file: string, size: number): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const handle = openSync(file, 'w')
  ftruncateSync(handle, size)
  closeSync(handle)
}
