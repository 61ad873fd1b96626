import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { span } from '../../../shared/document/span.ts'
import { newId } from '../../../shared/base/ids.ts'
import { addArticle, addMark, ARTICLE, draft, failing, openProjectDesk } from '../../support/electron/core.ts'

let desk: Awaited<ReturnType<typeof openProjectDesk>>
let article: { id: string; text: string }
beforeEach(async () => {
  desk = await openProjectDesk()
  article = await addArticle(desk)
})
afterEach(() => desk.close())

const hashOf = async (): Promise<string> => (await desk.core.call('article.list', { ids: [article.id] }))[0]!.textHash
const open = () => desk.core.call('article.open', { id: article.id })
const mark = async (layer: 'entity' | 'commitment' | 'theme', words: string): Promise<string> => {
  const made = draft(desk.info, article, layer, words)
  await addMark(desk, made, words)
  return made.id
}
const correct = async (text: string) =>
  desk.core.call('article.correct', { id: article.id, baseHash: await hashOf(), text })
const quotes = async (): Promise<readonly string[]> => {
  const { text, annotations } = await open()
  return annotations.map(({ segments }) => segments.map(({ start, end }) => text.slice(start, end)).join('|'))
}
const review = () => desk.core.call('article.review', { id: article.id })
const isSound = async () => (await desk.core.call('project.verify', {})).problems

const MENDED = ARTICLE.replace('ký thỏa thuận', 'ký kết thỏa thuận')

describe('correcting an article', () => {
  it('takes marks along in one step, and undo brings text and marks back', async () => {
    await mark('entity', 'Bộ trưởng')
    await mark('entity', 'Ông Kim')
    await mark('commitment', 'ký thỏa thuận')
    const before = await open()
    const baseHash = await hashOf()
    const preview = await desk.core.call('article.previewCorrection', { id: article.id, baseHash, text: MENDED })
    expect(preview.counts).toEqual({ unchanged: 1, moved: 1, changed: 1, lost: 0 })
    expect(preview.doubtful).toMatchObject([{ verdict: 'changed', was: 'ký thỏa thuận', now: 'ký kết thỏa thuận' }])
    expect((await open()).text).toBe(before.text)
    const written = await correct(MENDED)
    expect(written.step.kinds[0]).toEqual({ kind: 'article.change', count: 1 })
    expect(await quotes()).toEqual(['Bộ trưởng', 'ký kết thỏa thuận', 'Ông Kim'])
    expect(await isSound()).toEqual([])
    await desk.core.call('history.undo', {})
    const after = await open()
    expect({ text: after.text, annotations: after.annotations }).toEqual({
      text: before.text,
      annotations: before.annotations,
    })
    await desk.core.call('history.redo', {})
    expect(await quotes()).toEqual(['Bộ trưởng', 'ký kết thỏa thuận', 'Ông Kim'])
    expect(await isSound()).toEqual([])
  })

  it('lists what is doubtful until somebody has accepted, placed or deleted it', async () => {
    await mark('commitment', 'ký thỏa thuận')
    const lost = await mark('entity', 'Ông Kim')
    const gone = await mark('entity', 'Việt Nam')
    const written = await correct(MENDED.replace('Ông Kim cam kết hỗ trợ Việt Nam.', 'Hết.'))
    expect(written.removed).toEqual(expect.arrayContaining([lost, gone]))
    expect(
      (await review()).map(({ annotation, now }) => [annotation.anchor?.verdict, annotation.anchor?.quote, now]),
    ).toEqual(
      expect.arrayContaining([
        ['changed', 'ký thỏa thuận', 'ký kết thỏa thuận'],
        ['lost', 'Ông Kim', ''],
        ['lost', 'Việt Nam', ''],
      ]),
    )
    expect(await quotes()).toEqual(['ký kết thỏa thuận'])
    const changed = (await review()).find(({ annotation }) => annotation.anchor?.verdict === 'changed')!.annotation
    await desk.core.call('annotation.change', { id: changed.id, patch: { anchor: null } })
    expect(await failing(desk.core.call('annotation.change', { id: lost, patch: { anchor: null } }))).toBe('mark-lost')
    const { text } = await open()
    const at = text.indexOf('Hết')
    await desk.core.call('annotation.change', {
      id: lost,
      patch: { segments: [span(at, at + 3)], anchor: null },
      quote: 'Hết',
    })
    await desk.core.call('annotation.change', { id: gone, patch: { note: 'vẫn ghi được' } })
    await desk.core.call('annotation.remove', { ids: [gone] })
    expect(await review()).toEqual([])
    expect(await quotes()).toEqual(['ký kết thỏa thuận', 'Hết'])
    expect(await isSound()).toEqual([])
  })

  it('gives marks their very place back when the article returns to a text it had', async () => {
    await mark('commitment', 'ký thỏa thuận')
    await mark('entity', 'Ông Kim')
    const before = await open()
    await correct(MENDED.replace('Ông Kim ', ''))
    await correct(`Mới. ${(await open()).text}`)
    expect((await review()).map(({ annotation }) => annotation.anchor?.verdict)).toEqual(
      expect.arrayContaining(['changed', 'lost']),
    )
    const revisions = await desk.core.call('article.revisions', { id: article.id })
    expect(revisions.map(({ isCurrent }) => isCurrent)).toEqual([false, false, true])
    const { text } = await desk.core.call('article.revision', { id: article.id, hash: revisions[0]!.hash })
    expect(text).toBe(before.text)
    await desk.core.call('article.returnTo', { id: article.id, hash: revisions[0]!.hash })
    expect((await open()).annotations).toEqual(before.annotations)
    expect(await review()).toEqual([])
    expect(await isSound()).toEqual([])
  })

  it('refuses a text made from another one, an empty one, and a text that it never had', async () => {
    const baseHash = await hashOf()
    await correct(MENDED)
    const again = { id: article.id, baseHash, text: 'Khác.' }
    expect(await failing(desk.core.call('article.correct', again))).toBe('text-has-changed')
    expect(await failing(correct(' \n '))).toBe('correction-empty')
    expect(await failing(correct('a\0b'))).toBe('text-binary')
    const other = await addArticle(desk, 'Một bài khác hẳn.\n')
    const hash = (await desk.core.call('article.list', { ids: [other.id] }))[0]!.textHash
    expect(await failing(desk.core.call('article.revision', { id: article.id, hash }))).toBe('revision-unknown')
    expect((await open()).text).toBe(MENDED)
  })

  it('writes nothing for the same text, and makes what is typed canonical', async () => {
    const steps = async () => (await desk.core.call('project.verify', {})).events
    const before = await steps()
    await correct(article.text.normalize('NFD').replaceAll('\n', '\r\n'))
    expect(await steps()).toBe(before)
    await correct(MENDED.normalize('NFD'))
    expect((await open()).text).toBe(MENDED)
  })

  it('exports the texts that an article has had when asked', async () => {
    await correct(MENDED)
    const folder = desk.file('all')
    const request = { job: newId(), formats: ['chugiai-jsonl'], folder, revisions: true }
    await desk.core.call('dataset.export', request)
    const line = readFileSync(path.join(folder, 'dataset.jsonl'), 'utf8').split('\n')[1] ?? ''
    const { revisions, text } = JSON.parse(line) as { revisions: { text: string }[]; text: string }
    expect(revisions.map(revision => revision.text)).toEqual([article.text, MENDED])
    expect(text).toBe(MENDED)
  })

  it('leaves lost marks out of exports and says so', async () => {
    await mark('entity', 'Ông Kim')
    await correct(article.text.replace('Ông Kim cam kết ', ''))
    const report = await desk.core.call('dataset.export', {
      job: newId(),
      formats: ['chugiai-jsonl'],
      folder: desk.file('out'),
    })
    expect(report.annotations).toBe(0)
    expect(report.losses).toEqual([
      expect.objectContaining({ code: 'loss-text-corrected', count: 1, sample: 'Ông Kim' }),
    ])
  })
})
