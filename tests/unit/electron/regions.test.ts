import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../../shared/base/ids.ts'
import { span, type Span } from '../../../shared/document/span.ts'
import { addArticle, addMark, draft, failing, openDesk, openProjectDesk } from '../../support/electron/core.ts'

const TEXT = 'Dòng một.\nDòng hai.\nDòng ba.\nẢnh minh họa\nẢnh minh họa\n\u00a0\nÔng Kim cam kết hỗ trợ.\n'
let desk: Awaited<ReturnType<typeof openProjectDesk>>
let article: { id: string; text: string }
beforeEach(async () => {
  desk = await openProjectDesk()
  article = await addArticle(desk, TEXT)
})
afterEach(() => desk.close())

const at = (words: string): Span => span(article.text.indexOf(words), article.text.indexOf(words) + words.length)
const set = (state: 'aside' | 'kept', ...places: readonly Span[]) =>
  desk.core.call('region.set', {
    articleId: article.id,
    regions: places.map(({ start, end }) => ({ start, end, kind: 'other', state })),
  })
const open = () => desk.core.call('article.open', { id: article.id })
const regions = async () =>
  (await open()).regions.map(({ start, end, state }) => `${state}: ${article.text.slice(start, end)}`)

describe('setting aside', () => {
  it('takes many passages in one step, which one undo takes back and one redo brings again', async () => {
    const written = await set('aside', at('Dòng một.'), at('Dòng ba.'))
    expect(written.step.kinds).toEqual([{ kind: 'region.add', count: 2 }])
    expect(written.regions).toHaveLength(2)
    expect(written.regions[0]).toMatchObject({ articleId: article.id, annotatorId: desk.info.annotator.id })
    expect(await regions()).toEqual(['aside: Dòng một.', 'aside: Dòng ba.'])
    const undone = await desk.core.call('history.undo', {})
    expect([...undone.removedRegions].sort()).toEqual(written.regions.map(({ id }) => id).sort())
    expect(await regions()).toEqual([])
    await desk.core.call('history.redo', {})
    expect(await regions()).toEqual(['aside: Dòng một.', 'aside: Dòng ba.'])
    expect((await desk.core.call('project.verify', {})).problems).toEqual([])
  })

  it('lets an earlier decision give way for the same words and stand for the others', async () => {
    await set('aside', span(0, at('Dòng ba.').end))
    await set('kept', at('Dòng hai.'))
    expect(await regions()).toEqual(['aside: Dòng một.', 'kept: Dòng hai.', 'aside: Dòng ba.'])
    await set('aside', span(0, at('Dòng hai.').end))
    expect(await regions()).toEqual(['aside: Dòng một.\nDòng hai.', 'aside: Dòng ba.'])
    await desk.core.call('history.undo', {})
    await desk.core.call('history.undo', {})
    expect(await regions()).toEqual(['aside: Dòng một.\nDòng hai.\nDòng ba.'])
  })

  it('writes nothing when it is so already', async () => {
    await set('aside', at('Dòng ba.'))
    expect((await set('aside', at('Dòng ba.'))).step.kinds).toEqual([])
  })

  it('refuses what lies outside the text, cuts a letter or overlaps, and writes nothing', async () => {
    expect(await failing(set('aside', span(0, article.text.length + 1)))).toBe('segment-outside')
    expect(await failing(set('aside', span(0, 5), span(4, 6)))).toBe('regions-overlap')
    expect(await failing(desk.core.call('region.set', { articleId: newId(), regions: [] }))).toBe('input-invalid')
    expect(await failing(desk.core.call('region.remove', { ids: [newId()] }))).toBe('region-unknown')
    const emoji = await addArticle(desk, 'Cờ 🇻🇳 bay.\n')
    const half = { start: span(3, 5).start, end: span(3, 5).end, kind: 'other', state: 'aside' } as const
    expect(await failing(desk.core.call('region.set', { articleId: emoji.id, regions: [half] }))).toBe(
      'segment-splits-letter',
    )
    expect(await regions()).toEqual([])
  })

  it('forgets a decision when it is removed', async () => {
    const { regions: made } = await set('kept', at('Dòng ba.'))
    await desk.core.call('region.remove', { ids: made.map(({ id }) => id) })
    expect(await regions()).toEqual([])
  })

  it('says with the article what looks like noise, decided or not', async () => {
    const { proposals } = await open()
    expect(proposals.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`)).toEqual([
      'caption: Ảnh minh họa\nẢnh minh họa',
      'blank: \u00a0',
    ])
  })
})

describe('exporting an article with set-aside passages', () => {
  const exported = async (format: string) => {
    const folder = desk.file(`out-${format}`)
    const report = await desk.core.call('dataset.export', { job: newId(), formats: [format], folder })
    return { report, text: (name: string) => readFileSync(`${folder}/${name}`, 'utf8') }
  }
  beforeEach(async () => {
    await addMark(desk, draft(desk.info, article, 'entity', 'Ông Kim'), 'Ông Kim')
    await addMark(desk, draft(desk.info, article, 'entity', 'Dòng hai'), 'Dòng hai')
    await set('aside', at('Ông Kim cam kết hỗ trợ.'))
    await set('kept', at('Dòng hai.'))
  })

  it('leaves marks in them out, says so, and never cuts the text', async () => {
    const { report, text } = await exported('doccano')
    expect(report.losses).toContainEqual(expect.objectContaining({ code: 'loss-set-aside', count: 1 }))
    expect(report.annotations).toBe(1)
    expect(text('README.md')).toContain('| passages set aside | 1 |')
    expect(text('README.md')).toContain('Marks that lie in such passages are left out.')
    const file = report.files.map(({ path }) => path).find(path => path.endsWith('.jsonl'))!
    expect(JSON.parse(text(file).trim())).toMatchObject({ text: article.text })
  })

  it('keeps all of it in our own format, from which a new project gets it back', async () => {
    const { report } = await exported('chugiai-jsonl')
    expect(report.annotations).toBe(2)
    expect(report.losses).toEqual([])
    const before = await open()
    const other = openDesk()
    await other.core.call('project.create', { path: other.file('b.chugiai'), name: 'B', annotatorName: 'Bình' })
    const imported = await other.core.call('article.import', {
      job: newId(),
      paths: [desk.file('out-chugiai-jsonl/dataset.jsonl')],
    })
    const articleId = imported.lines.find(({ articleId: id }) => id !== undefined)!.articleId!
    const after = await other.core.call('article.open', { id: articleId })
    expect(after.regions).toEqual(before.regions)
    expect(imported.lines.filter(({ outcome }) => outcome === 'refused')).toEqual([])
    await other.core.call('history.undo', {})
    expect((await other.core.call('project.verify', {})).problems).toEqual([])
    await other.close()
  })
})
