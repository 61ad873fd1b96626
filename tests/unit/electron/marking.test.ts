import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../../shared/base/ids.ts'
import { span } from '../../../shared/document/span.ts'
import { addArticle, addMark, draft, failing, openProjectDesk } from '../../support/electron/core.ts'

let desk: Awaited<ReturnType<typeof openProjectDesk>>
let article: { id: string; text: string }
beforeEach(async () => {
  desk = await openProjectDesk()
  article = await addArticle(desk)
})
afterEach(() => desk.close())

const row = async (id = article.id) => (await desk.core.call('article.list', { ids: [id] }))[0]

describe('marking', () => {
  it('answers with the mark as it is on disk, its author and what can be undone', async () => {
    const mark = draft(desk.info, article, 'entity', 'Ông Kim')
    const written = await addMark(desk, mark, 'Ông Kim')
    expect(written).toMatchObject({ canUndo: true, canRedo: false, removed: [], articles: [article.id] })
    expect(written.annotations).toEqual([
      expect.objectContaining({ id: mark.id, annotatorId: desk.info.annotator.id, note: '' }),
    ])
    expect((await desk.core.call('article.open', { id: article.id })).annotations).toEqual(written.annotations)
  })

  it('begins an untouched article in the same step, so that one undo takes both back', async () => {
    expect((await row())?.state).toBe('untouched')
    const written = await addMark(desk, draft(desk.info, article, 'theme', 'chuyển đổi số'), 'chuyển đổi số')
    expect(written.step.kinds.map(({ kind }) => kind)).toEqual(['annotation.add', 'progress.add'])
    expect(await row()).toMatchObject({ state: 'in progress', counts: { entity: 0, commitment: 0, theme: 1 } })
    await desk.core.call('history.undo', {})
    expect(await row()).toMatchObject({ state: 'untouched', counts: { theme: 0 } })
    await addMark(desk, draft(desk.info, article, 'theme', 'chuyển đổi số'), 'chuyển đổi số')
    expect((await row())?.state).toBe('in progress')
  })

  it('leaves an article that is done as it is', async () => {
    await desk.core.call('article.setState', { id: article.id, state: 'done' })
    await addMark(desk, draft(desk.info, article, 'entity', 'Ông Kim'), 'Ông Kim')
    expect((await row())?.state).toBe('done')
  })

  it('refuses what the text or the codebook cannot hold, and writes nothing', async () => {
    const mark = draft(desk.info, article, 'entity', 'Ông Kim')
    const start = mark.segments[0]!.start
    const add = (change: object, quote = 'Ông Kim') => failing(addMark(desk, { ...mark, ...change }, quote))
    expect(await add({}, 'Ông Lee')).toBe('quote-differs')
    expect(await add({ segments: [span(0, article.text.length + 1)] })).toBe('segment-outside')
    expect(await add({ segments: [span(start + 2, start + 4), span(start, start + 1)] })).toBe('segments-disordered')
    expect(await add({ labelId: newId() })).toBe('label-unknown')
    expect(await add({ layer: 'commitment' })).toBe('label-unknown')
    expect(await add({ attributes: { nothing: 1 } })).toBe('attribute-invalid')
    expect(await add({ articleId: newId() })).toBe('article-unknown')
    expect((await row())?.counts.entity).toBe(0)
    expect((await desk.core.call('history.state', {})).canUndo).toBe(true) // the import
  })

  it('refuses an id that was ever used', async () => {
    const mark = draft(desk.info, article, 'entity', 'Ông Kim')
    await addMark(desk, mark, 'Ông Kim')
    await desk.core.call('annotation.remove', { ids: [mark.id] })
    expect(await failing(addMark(desk, mark, 'Ông Kim'))).toBe('input-invalid')
  })

  it('never cuts a letter in two', async () => {
    const emoji = await addArticle(desk, 'Cờ 🇻🇳 bay.\n')
    const mark = draft(desk.info, emoji, 'entity', '🇻🇳')
    const start = mark.segments[0]!.start
    const half = emoji.text.slice(start, start + 2)
    expect(await failing(addMark(desk, { ...mark, segments: [span(start, start + 2)] }, half))).toBe(
      'segment-splits-letter',
    )
    await addMark(desk, mark, '🇻🇳')
  })
})

describe('changing a mark', () => {
  it('writes only what differs, and nothing at all when nothing does', async () => {
    const mark = draft(desk.info, article, 'entity', 'Ông Kim')
    await addMark(desk, mark, 'Ông Kim')
    const changed = await desk.core.call('annotation.change', {
      id: mark.id,
      patch: { note: 'ai?', status: 'confirmed' },
    })
    expect(changed.annotations[0]).toMatchObject({ note: 'ai?', status: 'confirmed' })
    const same = await desk.core.call('annotation.change', { id: mark.id, patch: { note: 'ai?' } })
    expect(same).toMatchObject({ annotations: [], step: { kinds: [] } })
    const undone = await desk.core.call('history.undo', {})
    expect(undone.annotations[0]?.note).toBe('')
  })

  it('checks the result whole', async () => {
    const mark = draft(desk.info, article, 'entity', 'Ông Kim')
    await addMark(desk, mark, 'Ông Kim')
    const change = (patch: object, quote?: string) =>
      failing(desk.core.call('annotation.change', { id: mark.id, patch, ...(quote === undefined ? {} : { quote }) }))
    expect(await change({ segments: [span(0, 5)] }, 'khác')).toBe('quote-differs')
    expect(await change({ labelId: draft(desk.info, article, 'theme', 'Ông').labelId })).toBe('label-unknown')
    expect(await change({ frame: { status: 'x' } })).toBe('frame-missing')
    expect(await failing(desk.core.call('annotation.change', { id: newId(), patch: {} }))).toBe('annotation-unknown')
  })

  it('keeps fillers and parents to marks that are there, and parents free of circles', async () => {
    const a = draft(desk.info, article, 'commitment', 'đề nghị')
    const b = draft(desk.info, article, 'commitment', 'cam kết')
    const entity = draft(desk.info, article, 'entity', 'Ông Kim')
    for (const [mark, quote] of [
      [a, 'đề nghị'],
      [b, 'cam kết'],
      [entity, 'Ông Kim'],
    ] as const)
      await addMark(desk, mark, quote)
    const change = (id: string, frame: object) => desk.core.call('annotation.change', { id, patch: { frame } })
    const slot = desk.info.codebook.slots[0]!.code
    await change(b.id, { parentId: a.id, slots: { [slot]: [{ type: 'annotation', annotationId: entity.id }] } })
    expect(await failing(change(a.id, { parentId: b.id }))).toBe('frame-cycle')
    expect(await failing(change(a.id, { parentId: a.id }))).toBe('frame-cycle')
    expect(await failing(change(a.id, { parentId: entity.id }))).toBe('frame-missing')
    expect(await failing(change(a.id, { parentId: newId() }))).toBe('annotation-unknown')
    expect(await failing(change(a.id, { slots: { [slot]: [{ type: 'annotation', annotationId: newId() }] } }))).toBe(
      'annotation-unknown',
    )
    expect(await failing(change(a.id, { slots: { nowhere: [{ type: 'none' }] } }))).toBe('slot-unknown')
    // What was said before stays sayable when the filler is deleted afterwards.
    await desk.core.call('annotation.remove', { ids: [entity.id] })
    const after = await desk.core.call('annotation.change', { id: b.id, patch: { note: 'vẫn sửa được' } })
    expect(after.annotations[0]?.note).toBe('vẫn sửa được')
    const listed = await desk.core.call('commitment.list', {})
    expect(listed.map(({ quote }) => quote)).toEqual(['đề nghị', 'cam kết'])
  })

  it('names marks that are no more, with the article that they were in', async () => {
    const mark = draft(desk.info, article, 'entity', 'Ông Kim')
    await addMark(desk, mark, 'Ông Kim')
    const removed = await desk.core.call('annotation.remove', { ids: [mark.id, mark.id] })
    expect(removed).toMatchObject({ annotations: [], removed: [mark.id], articles: [article.id] })
    const back = await desk.core.call('history.undo', {})
    expect(back.annotations.map(({ id }) => id)).toEqual([mark.id])
  })
})

describe('an article', () => {
  it('keeps what a person enters as certain, and gives it back on undo', async () => {
    const before = (await row())!
    await desk.core.call('article.change', { id: article.id, set: { title: 'Tên mới', date: '2025-12' } })
    expect(await row()).toMatchObject({
      title: 'Tên mới',
      date: '2025-12',
      titleCertainty: 'entered',
      dateCertainty: 'entered',
    })
    await desk.core.call('article.change', { id: article.id, set: { date: null } })
    expect(await row()).toMatchObject({ date: null, dateCertainty: 'unknown' })
    await desk.core.call('history.undo', {})
    await desk.core.call('history.undo', {})
    expect(await row()).toEqual(before)
  })

  it('goes with its marks and comes back with them', async () => {
    await addMark(desk, draft(desk.info, article, 'entity', 'Ông Kim'), 'Ông Kim')
    await desk.core.call('article.remove', { ids: [article.id] })
    expect(await desk.core.call('article.list', {})).toEqual([])
    expect(await failing(desk.core.call('article.open', { id: article.id }))).toBe('article-unknown')
    await desk.core.call('history.undo', {})
    expect((await row())?.counts.entity).toBe(1)
  })

  it('remembers how far it was read, which never goes back, and where the view was', async () => {
    await desk.core.call('article.seen', { id: article.id, topParagraph: 2, read: 0.8 })
    await desk.core.call('article.seen', { id: article.id, topParagraph: 0, read: 0.3 })
    expect((await row())?.read).toBe(0.8)
    expect((await desk.core.call('article.open', { id: article.id })).topParagraph).toBe(0)
  })
})
