import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requireRuntime } from '../../../electron/worker/native.ts'
import { addArticle, addMark, draft, failing, openDesk, type Desk } from '../../support/electron/core.ts'

let desk: Desk
beforeEach(() => {
  desk = openDesk()
})
afterEach(() => desk.close())

const create = (name: string, from: Desk = desk) =>
  from.core.call('project.create', { path: desk.file(name), name: 'Thử', annotatorName: 'Lan' })

describe('opening a project', () => {
  it('begins with a codebook and whoever made it at the keyboard', async () => {
    const info = await create('a.chugiai')
    expect(info).toMatchObject({
      path: desk.file('a.chugiai'),
      readOnly: false,
      project: { name: 'Thử' },
      annotator: { name: 'Lan' },
    })
    expect(info.codebook.labels.length).toBeGreaterThan(20)
    expect(await desk.core.call('history.state', {})).toEqual({ canUndo: false, canRedo: false })
  })

  it('keeps everything over closing and opening', async () => {
    const info = await create('a.chugiai')
    const article = await addArticle(desk)
    await addMark(desk, draft(info, article, 'entity', 'Ông Kim'), 'Ông Kim')
    const before = await desk.core.call('article.open', { id: article.id })
    await desk.core.call('project.close', {})
    expect(await failing(desk.core.call('project.info', {}))).toBe('project-not-open')
    expect(await desk.core.call('project.open', { path: info.path })).toEqual(info)
    expect(await desk.core.call('article.open', { id: article.id })).toEqual(before)
    expect((await desk.core.call('history.undo', {})).removed).toHaveLength(1)
  })

  it('opens what is open once more', async () => {
    const info = await create('a.chugiai')
    expect(await desk.core.call('project.open', { path: info.path })).toEqual(info)
  })

  it('keeps the open project when another cannot be opened', async () => {
    const info = await create('a.chugiai')
    const bad: readonly (readonly [string, string, () => void])[] = [
      ['missing.chugiai', 'project-missing', () => undefined],
      [
        'text.chugiai',
        'project-not-sqlite',
        () => writeFileSync(desk.file('text.chugiai'), 'không phải SQLite, chỉ là văn bản '.repeat(20)),
      ],
      ['empty.chugiai', 'project-not-sqlite', () => writeFileSync(desk.file('empty.chugiai'), '')],
      ['foreign.chugiai', 'project-foreign', () => altered(info.path, 'foreign.chugiai', 68, 7)],
      ['newer.chugiai', 'project-newer', () => altered(info.path, 'newer.chugiai', 60, 999)],
      ['damaged.chugiai', 'project-damaged', () => cut(info.path, 'damaged.chugiai')],
    ]
    await desk.core.call('project.close', {})
    for (const [, , make] of bad) make()
    await desk.core.call('project.open', { path: info.path })
    for (const [name, code] of bad) {
      const size = existsSync(desk.file(name)) ? statSync(desk.file(name)).size : undefined
      expect([name, await failing(desk.core.call('project.open', { path: desk.file(name) }))]).toEqual([name, code])
      expect(existsSync(desk.file(name)) ? statSync(desk.file(name)).size : undefined).toBe(size)
      expect((await desk.core.call('project.info', {})).path).toBe(info.path)
    }
    expect(await failing(create('a.chugiai'))).toBe('project-exists')
    expect(await failing(create('text.chugiai'))).toBe('project-exists')
    expect((await desk.core.call('project.info', {})).path).toBe(info.path)
  })

  it('is refused while another has it open, and free as soon as that one closes', async () => {
    const { path } = await create('a.chugiai')
    const other = openDesk()
    expect(await failing(other.core.call('project.open', { path }))).toBe('project-locked')
    await desk.core.call('project.close', {})
    expect((await other.core.call('project.open', { path })).path).toBe(path)
    await other.close()
  })

  it('ends running jobs before the project closes', async () => {
    await create('a.chugiai')
    for (let count = 0; count < 200; count += 1) desk.write(`in/${count}.txt`, `Bài ${count}\n1/2/2026\n`)
    const running = desk.import(desk.file('in'))
    while (!desk.notices.some(({ notice }) => notice === 'job.progress'))
      await new Promise(resolve => setImmediate(resolve))
    await desk.core.call('project.close', {})
    const report = await running
    expect(report.lines.at(-1)?.code).toBe('report.stopped')
    await desk.core.call('project.open', { path: desk.file('a.chugiai') })
    expect(await desk.core.call('article.list', {})).toHaveLength(report.taken)
    expect((await desk.core.call('project.verify', {})).ok).toBe(true)
  })

  it('puts a copy where it is asked to, which opens by itself', async () => {
    await create('a.chugiai')
    const article = await addArticle(desk)
    await desk.core.call('project.saveCopy', { path: desk.file('copy.chugiai') })
    expect(await failing(desk.core.call('project.saveCopy', { path: desk.file('copy.chugiai') }))).toBe(
      'project-exists',
    )
    await desk.core.call('project.open', { path: desk.file('copy.chugiai') })
    expect((await desk.core.call('article.list', {})).map(({ id }) => id)).toEqual([article.id])
  })
})

describe('the sample project', () => {
  it('has three articles, one of them marked in all three layers, and nothing to undo', async () => {
    await desk.core.call('project.createSample', {
      path: desk.file('s.chugiai'),
      name: 'Bài mẫu',
      annotatorName: 'Lan',
    })
    const rows = await desk.core.call('article.list', {})
    expect(rows.map(({ state }) => state)).toEqual(['in progress', 'untouched', 'untouched'])
    for (const count of Object.values(rows[0]!.counts)) expect(count).toBeGreaterThan(0)
    expect(await desk.core.call('history.state', {})).toEqual({ canUndo: false, canRedo: false })
    expect((await desk.core.call('project.verify', {})).problems).toEqual([])
    const frames = await desk.core.call('commitment.list', {})
    expect(frames.some(({ annotation }) => annotation.frame?.parentId)).toBe(true)
  })
})

describe('an annotator of the command line', () => {
  it('is found by name or joins, and marks as themselves', async () => {
    const made = await create('a.chugiai')
    desk.core.seat('Minh')
    const info = await desk.core.call('project.info', {})
    expect(info.annotators.map(({ name }) => name).sort()).toEqual(['Lan', 'Minh'])
    expect(info.annotator.name).toBe('Minh')
    const article = await addArticle(desk)
    expect(
      (await addMark(desk, draft(info, article, 'entity', 'Ông Kim'), 'Ông Kim')).annotations[0]?.annotatorId,
    ).toBe(info.annotator.id)
    desk.core.seat('Lan')
    expect((await desk.core.call('project.info', {})).annotator).toEqual(made.annotator)
    expect((await desk.core.call('history.state', {})).canUndo).toBe(false)
  })
})

describe('a runtime that is too old for the stock database module', () => {
  it('is told in words, before the module would end the process', () => {
    const old = { ...process.versions, napi: '9' }
    expect(() => requireRuntime(undefined, old)).toThrow(expect.objectContaining({ code: 'runtime-too-old' }))
    expect(() => requireRuntime('/own/build.node', old)).not.toThrow()
    expect(() => requireRuntime(undefined, { ...process.versions, napi: '10' })).not.toThrow()
  })
})

/** A copy of a closed project with four bytes of its header changed. */
function altered(path: string, name: string, offset: number, value: number): void {
  const bytes = readFileSync(path)
  bytes.writeUInt32BE(value, offset)
  writeFileSync(desk.file(name), bytes)
}

function cut(path: string, name: string): void {
  copyFileSync(path, desk.file(name))
  writeFileSync(desk.file(name), readFileSync(path).subarray(0, 9000))
}
