import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStaging } from '../../../electron/worker/exporting/staging.ts'
import { newId } from '../../../shared/base/ids.ts'
import { exporters } from '../../../shared/formats/index.ts'
import { addArticle, addMark, ARTICLE, draft, failing, openDesk, openProjectDesk } from '../../support/electron/core.ts'

let desk: Awaited<ReturnType<typeof openProjectDesk>>
let article: { id: string; text: string }
beforeEach(async () => {
  desk = await openProjectDesk()
  article = await addArticle(desk)
  for (const [layer, words] of [
    ['entity', 'Ông Kim'],
    ['commitment', 'cam kết'],
    ['theme', 'chuyển đổi số'],
  ] as const) {
    await addMark(desk, draft(desk.info, article, layer, words), words)
  }
})
afterEach(() => desk.close())

const formats = exporters.map(({ id }) => id)
const exportTo = (name: string, options: { formats?: string[]; articleIds?: string[]; job?: string } = {}) =>
  desk.core.call('dataset.export', { job: newId(), formats, folder: desk.file(name), ...options })

/** Every file below a folder with its content. */
function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return Object.fromEntries(
    names.map(entry => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]
    }),
  )
}

describe('exporting', () => {
  it('writes every format into a folder of its own, and reports each file with its hash', async () => {
    const report = await exportTo('out')
    const files = filesOf(desk.file('out'))
    expect(report).toMatchObject({ folder: desk.file('out'), articles: 1, annotations: 3 })
    expect(report.files.map(({ path: name }) => name).sort()).toEqual(Object.keys(files).sort())
    for (const { path: name, bytes, sha256 } of report.files) {
      const content = readFileSync(path.join(desk.file('out'), name))
      expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([bytes, sha256])
    }
    for (const format of formats) expect(files).toHaveProperty([`${format}/README.md`])
  })

  it('writes the same bytes again', async () => {
    await exportTo('one')
    await exportTo('two')
    await exportTo('one')
    expect(filesOf(desk.file('one'))).toEqual(filesOf(desk.file('two')))
  })

  it('writes one format straight into the folder, and leaves what else is there alone', async () => {
    mkdirSync(desk.file('out'))
    writeFileSync(desk.file('out/mine.txt'), 'of mine')
    writeFileSync(desk.file('out/README.md'), 'older')
    await exportTo('out', { formats: ['chugiai-jsonl'] })
    const files = filesOf(desk.file('out'))
    expect(files['mine.txt']).toBe('of mine')
    expect(files['README.md']).not.toBe('older')
    expect(Object.keys(files).filter(name => name.includes('.part'))).toEqual([])
  })

  it('takes the chosen articles only', async () => {
    await addArticle(desk, 'Bài khác\n1/2/2026\n')
    expect(await exportTo('all', { formats: ['doccano'] })).toMatchObject({ articles: 2 })
    expect(await exportTo('some', { formats: ['doccano'], articleIds: [article.id] })).toMatchObject({ articles: 1 })
    expect(await failing(exportTo('none', { formats: ['doccano'], articleIds: [newId()] }))).toBe('article-unknown')
    expect(existsSync(desk.file('none'))).toBe(false)
  })

  it('shows the project as it was when it began, whatever is marked meanwhile', async () => {
    for (let count = 0; count < 60; count += 1)
      await addArticle(desk, `Bài ${count}\n1/2/2026\n${'Hai bên trao đổi. '.repeat(400)}\n`)
    await exportTo('before', { formats: ['brat'] })
    const running = exportTo('during', { formats: ['brat'] })
    await addMark(desk, draft(desk.info, article, 'entity', 'Việt Nam'), 'Việt Nam')
    await desk.core.call('article.remove', { ids: [(await desk.core.call('article.list', {})).at(-1)!.id] })
    await running
    expect(filesOf(desk.file('during'))).toEqual(filesOf(desk.file('before')))
  })

  it('leaves nothing behind when it is cancelled', async () => {
    for (let count = 0; count < 40; count += 1)
      await addArticle(desk, `Bài ${count}\n1/2/2026\n${'Hai bên trao đổi. '.repeat(400)}\n`)
    const job = newId()
    const running = failing(exportTo('deep/out', { job }))
    await desk.core.call('job.cancel', { job })
    expect(await running).toBe('cancelled')
    expect(existsSync(desk.file('deep'))).toBe(false)
  })

  it('leaves what was there as it was when a file cannot be written', async () => {
    await exportTo('out', { formats: ['doccano'] })
    const before = filesOf(desk.file('out'))
    const staging = await openStaging(desk.file('out'))
    await staging.write('README.md', ['new'], async () => undefined)
    expect(await failing(staging.write('README.md/below', ['x'], async () => undefined))).toBe('write-failed')
    await staging.discard()
    expect(filesOf(desk.file('out'))).toEqual(before)
    writeFileSync(desk.file('file'), '')
    expect(await failing(exportTo('file/out'))).toBe('write-failed')
  })

  it('never writes outside its folder', async () => {
    const staging = await openStaging(desk.file('out'))
    for (const name of ['../x', '/x', 'a/../../x', 'a//b', 'a\\b', '']) {
      await expect(staging.write(name, ['x'], async () => undefined)).rejects.toThrow('not a name')
    }
    await staging.discard()
    expect(existsSync(desk.file('out'))).toBe(false)
  })

  it('refuses a format that there is not', async () => {
    expect(await failing(exportTo('out', { formats: ['word'] }))).toBe('format-unknown')
    expect(existsSync(desk.file('out'))).toBe(false)
  })
})

describe('a dataset that comes back', () => {
  it('gives another project the same articles, marks and ids, and the same export again', async () => {
    await exportTo('out', { formats: ['chugiai-jsonl'] })
    const other = openDesk()
    await other.core.call('project.create', { path: other.file('b.chugiai'), name: 'Thử', annotatorName: 'Minh' })
    const report = await other.import(desk.file('out'))
    expect(report).toMatchObject({ taken: 1, refused: 0, annotations: 3 })
    expect(report.lines[0]).toMatchObject({ code: 'report.takenMarked', articleId: article.id })
    const [here, there] = [
      await desk.core.call('article.open', { id: article.id }),
      await other.core.call('article.open', { id: article.id }),
    ]
    expect(there.annotations).toEqual(here.annotations)
    expect(there.text).toBe(here.text)
    expect((await other.core.call('project.info', {})).annotators.map(({ name }) => name)).toContain('Lan')
    expect(other.notices.map(({ notice }) => notice)).toContain('project.changed')
    expect((await other.core.call('project.verify', {})).problems).toEqual([])
    await other.close()
  })

  it('adds nothing where everything is known, and comes back with its ids after it was undone', async () => {
    await exportTo('out', { formats: ['chugiai-jsonl'] })
    const again = await desk.import(desk.file('out'))
    expect(again).toMatchObject({ taken: 0, annotations: 0 })
    expect(again.lines.map(({ code }) => code)).toEqual(['report.marksKnown', 'report.duplicate'])
    const other = openDesk()
    await other.core.call('project.create', { path: other.file('b.chugiai'), name: 'Thử', annotatorName: 'Minh' })
    await other.import(desk.file('out'))
    await other.core.call('history.undo', {})
    expect(await other.core.call('article.list', {})).toEqual([])
    expect(await other.import(desk.file('out'))).toMatchObject({ taken: 1, annotations: 3 })
    const open = await other.core.call('article.open', { id: article.id })
    expect(open.annotations).toEqual((await desk.core.call('article.open', { id: article.id })).annotations)
    expect((await other.core.call('project.verify', {})).problems).toEqual([])
    await other.close()
  })

  it('adds its marks to the article whose text it is, under new ids where theirs are taken', async () => {
    await exportTo('out', { formats: ['chugiai-jsonl'] })
    const marks = (await desk.core.call('article.open', { id: article.id })).annotations
    // The same marks in another article of the same project: the ids are taken, the article is new.
    const file = desk.file('out/dataset.jsonl')
    const changed = readFileSync(file, 'utf8').replaceAll(article.id, newId())
    await desk.core.call('annotation.remove', { ids: [marks[0]!.id] })
    desk.write('copy.jsonl', changed)
    const report = await desk.import(desk.file('copy.jsonl'))
    expect(report.lines.map(({ code }) => code)).toContain('report.marksAdded')
    expect(report.annotations).toBe(1)
    const ids = (await desk.core.call('article.open', { id: article.id })).annotations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
  })

  it('comes in parts when it is long, with the line and byte numbers of the file', async () => {
    for (let count = 0; count < 80; count += 1)
      await addArticle(desk, `Bài ${count}\n1/2/2026\n${'Hai bên trao đổi. '.repeat(400)}\n`)
    await exportTo('out', { formats: ['chugiai-jsonl'] })
    const bytes = readFileSync(desk.file('out/dataset.jsonl'))
    const lines = bytes.toString('utf8').split('\n')
    expect(bytes.length).toBeGreaterThan(600_000)
    const broken = Buffer.from([...lines.slice(0, 70), '{"cut', ...lines.slice(70)].join('\n'))
    const at = broken.lastIndexOf('Hai bên')
    broken[at] = 0xff
    const other = openDesk()
    await other.core.call('project.create', { path: other.file('b.chugiai'), name: 'Thử', annotatorName: 'Minh' })
    const report = await other.import(other.write('d.jsonl', broken))
    expect(report).toMatchObject({ taken: 80, refused: 2, annotations: 3 })
    const refused = report.lines.filter(({ outcome }) => outcome === 'refused')
    expect(refused.map(({ code, values }) => [code, values['line'], values['offset']])).toEqual([
      ['format-json', 71, undefined],
      ['text-undecodable', undefined, at],
    ])
    await other.close()
  })

  it('comes back from brat, labels of strangers included', async () => {
    desk.write('corpus/doc.txt', 'Siemens ở Hà Nội.\n')
    desk.write(
      'corpus/doc.ann',
      'T1\tNhaMay 0 7\tSiemens\nT2\tNhaMay 10 16\tHà Nội\n#1\tAnnotatorNotes T1\tmột ghi chú\n',
    )
    const report = await desk.import(desk.file('corpus'))
    expect(report).toMatchObject({ taken: 1, refused: 0, annotations: 2 })
    expect(report.lines.map(({ code }) => code)).toContain('report.labelsAdded')
    const info = await desk.core.call('project.info', {})
    expect(info.codebook.labels.map(({ code }) => code)).toContain('NhaMay')
    const { id } = (await desk.core.call('article.list', {})).at(-1)!
    const { annotations, text } = await desk.core.call('article.open', { id })
    expect(annotations.map(({ segments: [at] }) => text.slice(at!.start, at!.end))).toEqual(['Siemens', 'Hà Nội'])
    await desk.core.call('history.undo', {})
    expect((await desk.core.call('project.info', {})).codebook.labels.map(({ code }) => code)).not.toContain('NhaMay')
  })

  it('has a text that imports as itself', () => expect(ARTICLE.normalize('NFC')).toBe(ARTICLE))
})
