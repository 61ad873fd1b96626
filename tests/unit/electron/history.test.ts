import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { labelsInOrder } from '../../../shared/annotation/codebook.ts'
import { newId } from '../../../shared/base/ids.ts'
import type { HistoryStep } from '../../../shared/ipc/contract.ts'
import { span } from '../../../shared/document/span.ts'
import { addArticle, addMark, draft, failing, firstLabel, openProjectDesk } from '../../support/electron/core.ts'

let desk: Awaited<ReturnType<typeof openProjectDesk>>
let article: { id: string; text: string }
beforeEach(async () => {
  desk = await openProjectDesk()
  article = await addArticle(desk)
})
afterEach(() => desk.close())

const listed = async (): Promise<readonly HistoryStep[]> =>
  (await desk.core.call('history.list', { from: null, limit: 100 })).steps
const goTo = (step: string | null) => desk.core.call('history.goTo', { job: newId(), step })

/** One step of every sort that the screen can take. Returns what each is to be called, the first one first. */
async function everything(): Promise<readonly (readonly [string, string])[]> {
  const { core, info } = desk
  const start = article.text.indexOf('Ông Kim')
  const mark = draft(info, article, 'entity', 'Ông Kim')
  await addMark(desk, mark, 'Ông Kim')
  const frame = draft(info, article, 'commitment', 'cam kết hỗ trợ')
  const change = (patch: Parameters<typeof core.call<'annotation.change'>>[1]['patch'], id = mark.id) =>
    core.call('annotation.change', { id, patch })
  await change({ segments: [span(start + 4, start + 7)] })
  await change({ segments: [span(start, start + 3), span(start + 4, start + 7)] })
  await change({ segments: [span(start + 4, start + 7)] })
  await change({ labelId: labelsInOrder(info.codebook, 'entity').at(-1)!.id })
  await change({ note: 'Chủ tịch' })
  await change({ status: 'uncertain' })
  await change({ status: 'confirmed' })
  await addMark(desk, frame, 'cam kết hỗ trợ')
  await change({ frame: { slots: { actor: [{ type: 'text', text: 'Ông Kim' }] } } }, frame.id)
  await change({ frame: { strength: 2 } }, frame.id)
  await core.call('article.change', { id: article.id, set: { title: 'Tên khác' } })
  await core.call('article.change', { id: article.id, set: { date: '2026-01-16' } })
  await core.call('article.change', { id: article.id, set: { note: 'đọc lại' } })
  await core.call('article.setState', { id: article.id, state: 'done' })
  await core.call('codebook.setShortcut', { labelId: firstLabel(info, 'theme').id, key: null })
  await core.call('annotation.remove', { ids: [mark.id, frame.id] })
  await core.call('article.remove', { ids: [article.id] })
  return [
    ['import', ''],
    ['mark', 'Ông Kim'],
    ['edge', 'Kim'],
    ['addPassage', 'Ông Kim'],
    ['dropPassage', 'Kim'],
    ['relabel', 'Kim'],
    ['note', 'Kim'],
    ['uncertain', 'Kim'],
    ['certain', 'Kim'],
    ['mark', 'cam kết hỗ trợ'],
    ['slot', 'cam kết hỗ trợ'],
    ['frame', 'cam kết hỗ trợ'],
    ['rename', ''],
    ['date', ''],
    ['details', ''],
    ['progress', ''],
    ['noShortcut', ''],
    ['removeMark', 'Kim'],
    ['removeArticle', ''],
  ]
}

const undone = async (): Promise<unknown> => ({
  articles: await desk.core.call('article.list', {}),
  codebook: (await desk.core.call('project.info', {})).codebook,
  marks: (await desk.core.call('article.open', { id: article.id })).annotations,
})

describe('the history', () => {
  it('names every sort of step, with its words and its article', async () => {
    const expected = await everything()
    // The last of the steps took the article away; its words are there all the same.
    const again = (await listed()).toReversed()
    expect(again.map(({ act, quote }) => [act, quote])).toEqual(expected)
    expect(again.every(one => one.labelId !== null || one.articleTitle === 'Tên khác')).toBe(true)
    expect(again.find(one => one.act === 'removeMark')?.count).toBe(2)
    expect(again.find(one => one.act === 'slot')?.value).toBe('actor')
  })

  it('takes back every sort of step and does it again', async () => {
    const before = await undone()
    await everything()
    const steps = await listed()
    const first = steps.at(-1)!.step
    const back = await goTo(first)
    expect(back).toMatchObject({ canUndo: true, canRedo: true, turned: { step: first, act: 'import' } })
    expect(await undone()).toEqual(before)
    const forward = await goTo(steps[1]!.step)
    expect(forward.turned?.act).toBe('removeMark')
    expect((await desk.core.call('article.list', {}))[0]).toMatchObject({ title: 'Tên khác', state: 'done' })
    await goTo(null)
    expect(await desk.core.call('article.list', {})).toEqual([])
    expect((await desk.core.call('project.verify', {})).problems).toEqual([])
  })

  it('is the same after the project was closed and opened again', async () => {
    await everything()
    await desk.core.call('history.undo', {})
    const before = await listed()
    const path = desk.info.path
    await desk.core.call('project.close', {})
    await desk.core.call('project.open', { path })
    expect(await listed()).toEqual(before)
    expect(before.map(one => one.state).slice(0, 2)).toEqual(['undone', 'done'])
  })

  it('comes page by page', async () => {
    await everything()
    const all = await listed()
    const first = await desk.core.call('history.list', { from: null, limit: 5 })
    const second = await desk.core.call('history.list', { from: first.next, limit: 5 })
    expect([...first.steps, ...second.steps]).toEqual(all.slice(0, 10))
  })

  it('tells undo and redo which step they turned, and where it was', async () => {
    const mark = draft(desk.info, article, 'entity', 'Ông Kim')
    const { step } = await addMark(desk, mark, 'Ông Kim')
    const place = { articleId: article.id, annotationId: mark.id, start: mark.segments[0]!.start, quote: 'Ông Kim' }
    for (const call of ['history.undo', 'history.redo'] as const) {
      expect((await desk.core.call(call, {})).turned).toMatchObject({ step: step.step, act: 'mark', ...place })
    }
  })

  it('refuses a step that cannot be reached', async () => {
    expect(await failing(goTo(newId()))).toBe('step-unreachable')
  })
})

describe('a label’s key', () => {
  const set = (labelId: string, key: string | null) => desk.core.call('codebook.setShortcut', { labelId, key })

  it('is changed by a step that can be undone, and the screen is told', async () => {
    const label = firstLabel(desk.info, 'entity')
    const written = await set(label.id, '8')
    expect(written.step.kinds).toEqual([{ kind: 'label.change', count: 1 }])
    const told = desk.notices.filter(({ notice }) => notice === 'project.changed').at(-1)?.data
    expect(told).toMatchObject({
      codebook: { labels: expect.arrayContaining([expect.objectContaining({ id: label.id, shortcut: '8' })]) },
    })
    expect((await listed())[0]).toMatchObject({ act: 'shortcut', value: '8', labelId: label.id })
    await desk.core.call('history.undo', {})
    const { labels } = (await desk.core.call('project.info', {})).codebook
    expect(labels.find(one => one.id === label.id)?.shortcut).toBe(label.shortcut)
  })

  it('is refused with the name of the label that has it, and when the palette needs it', async () => {
    const [first, second] = labelsInOrder(desk.info.codebook, 'entity').filter(label => label.parentId === null)
    const taken = desk.core.answer('codebook.setShortcut', { labelId: first!.id, key: second!.shortcut })
    expect(await taken).toMatchObject({ ok: false, code: 'shortcut-taken' })
    expect(JSON.stringify(await taken)).toContain(second!.name.vi)
    for (const key of ['1', '/', 'ă', 'A']) expect(await failing(set(first!.id, key))).toBe('shortcut-reserved')
    expect(await failing(set(newId(), '8'))).toBe('label-unknown')
  })

  it('may be the key of a label of another layer, and may be none', async () => {
    const theme = firstLabel(desk.info, 'theme')
    const taken = desk.info.codebook.labels.find(label => label.layer === 'entity')!.shortcut
    const free = !desk.info.codebook.labels.some(label => label.layer === 'theme' && label.shortcut === taken)
    expect(await (free ? set(theme.id, taken) : set(theme.id, '9'))).toMatchObject({ canUndo: true })
    expect((await set(theme.id, null)).step.kinds).toHaveLength(1)
    expect((await set(theme.id, null)).step.kinds).toEqual([])
  })
})
