import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright'
import type { Annotation } from '../../shared/annotation/model.ts'
import { newId } from '../../shared/base/ids.ts'
import { span } from '../../shared/document/span.ts'
import type { Reply } from '../../shared/ipc/contract.ts'
import { launch, makeHome, removeHome, type Launched } from './support/app.ts'
import { call, callRaw } from './support/calls.ts'
import { readDrawn } from './support/drawn.ts'
import { addArticle, author, createInNode, openInNode } from './support/projects.ts'
import { paletteOf } from './support/screens.ts'
import { intoText, saved } from './support/typing.ts'

const text = 'Bộ sẽ xây dựng hạ tầng số.\n\nHai bên nhất trí họp tại Đà Nẵng.\nHết bài.'

const person = (articleId: string, start: number, end: number): Annotation => ({
  id: newId(),
  articleId,
  layer: 'entity',
  labelId: '',
  segments: [span(start, end)],
  status: 'confirmed',
  note: '',
  attributes: {},
  annotatorId: author,
  createdAt: '2026-01-09T08:00:00.000Z',
})

describe('keys that cannot mark', () => {
  const home = makeHome()
  const file = path.join(home, 'documents', 'dự án.chugiai')
  let running: Launched
  let articleId = ''

  beforeAll(async () => {
    mkdirSync(path.dirname(file), { recursive: true })
    const project = createInNode(file)
    articleId = addArticle(project, { title: 'Bài một', text, marks: () => [] })
    project.close()
    running = await launch({ home, args: [file] })
    await running.page.locator('.reader-text .reader-block').first().waitFor()
  })
  afterAll(async () => {
    await running.close().catch(() => undefined)
    removeHome(home)
  })

  const marksNow = async (page: Page): Promise<readonly Annotation[]> =>
    (await call(page, 'article.open', { id: articleId })).annotations

  it('do nothing while nothing is selected, and say why', async () => {
    const { page } = running
    await intoText(page)
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('p')
    await page.getByText('No words are selected, so nothing was marked.').waitFor()
    expect(await marksNow(page)).toEqual([])
  })

  it('do nothing while the keyboard is at the title above the text', async () => {
    const { page } = running
    await page.locator('.reader-header button').first().focus()
    await page.keyboard.press('p')
    await page.keyboard.press('1')
    expect(await marksNow(page)).toEqual([])
    expect(await paletteOf(page).count()).toBe(0)
  })

  it('are typed where text is typed, shortcuts among them', async () => {
    const { page } = running
    const note = page.locator('[data-pane="inspector"] [data-note]')
    await note.focus()
    const typed = 'p1u?/[]+-n e '
    await page.keyboard.type(typed)
    expect(await note.inputValue()).toBe(typed)
    await page.keyboard.press('Backspace')
    expect(await note.inputValue()).toBe(typed.trimEnd())
    expect(await page.getByRole('dialog').count()).toBe(0)
    await intoText(page)
    await saved(page)
    expect(await marksNow(page)).toEqual([])
  })

  it('mark a selection over several paragraphs at exactly its words, the blank line among them', async () => {
    const { page } = running
    await intoText(page)
    await page.keyboard.press('Control+Home')
    for (let syllable = 0; syllable < 10; syllable += 1) await page.keyboard.press('Control+Shift+ArrowRight')
    await paletteOf(page).waitFor()
    await page.keyboard.press('1')
    await page.keyboard.press('p')
    await saved(page)
    const [mark, ...others] = await marksNow(page)
    expect(others).toEqual([])
    const segment = mark?.segments[0] ?? span(0, 1)
    expect(text.slice(segment.start, segment.end)).toBe('Bộ sẽ xây dựng hạ tầng số.\n\nHai bên nhất')
    const seen = await readDrawn(page)
    expect(seen.marks[0]?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Bộ sẽ xây dựng hạ tầng số.',
      'Hai bên nhất',
    ])
  })

  it.each([
    ['behind the end of the text', text.length - 2, text.length + 5, 'segment-outside'],
    ['far outside', 5_000_000, 5_000_010, 'segment-outside'],
  ])('are refused by the project when a place lies %s', async (_where, start, end, code) => {
    const { page } = running
    const { codebook } = await call(page, 'project.info', {})
    const { annotatorId: _who, createdAt: _when, ...draft } = person(articleId, start, end)
    const labelId = codebook.labels.find(label => label.layer === 'entity')?.id ?? ''
    const before = await marksNow(page)
    const reply = (await callRaw(page, 'annotation.add', {
      annotation: { ...draft, labelId },
      quote: text.slice(start, end),
    })) as Reply<'annotation.add'>
    expect(reply).toMatchObject({ ok: false, code })
    expect(await marksNow(page)).toEqual(before)
    expect(running.problems).toEqual([])
  })
})

describe('a project whose history places a mark outside its text', () => {
  const home = makeHome()
  const file = path.join(home, 'documents', 'ngoài.chugiai')
  afterAll(() => removeHome(home))

  it('is told by the check, and the mark is drawn nowhere', async () => {
    mkdirSync(path.dirname(file), { recursive: true })
    const project = createInNode(file)
    const labelId = project.codebook.read().labels.find(label => label.layer === 'entity')?.id ?? ''
    addArticle(project, {
      title: 'Bài một',
      text,
      marks: id => [
        { ...person(id, 0, 2), labelId },
        { ...person(id, text.length - 2, text.length + 9), labelId },
        { ...person(id, text.length + 40, text.length + 44), labelId },
      ],
    })
    project.close()
    const { page, close } = await launch({ home, args: [file] })
    try {
      await page.locator('.reader-text .reader-mark').first().waitFor()
      const seen = await readDrawn(page)
      expect(seen.text).toBe(text)
      expect(seen.marks.map(mark => mark.spans)).toEqual([[{ start: 0, end: 2 }]])
      const { ok, problems } = await call(page, 'project.verify', {})
      expect(ok).toBe(false)
      expect(problems.map(problem => problem.code)).toEqual(['segment-wrong', 'segment-wrong'])
      await page.keyboard.press('Control+k')
      await page.keyboard.type('verify the project')
      await page.keyboard.press('Enter')
      await page.getByText('2 places do not agree.').waitFor()
    } finally {
      await close()
    }
    const stored = openInNode(file)
    expect(stored.verify().problems.map(problem => problem.code)).toEqual(['segment-wrong', 'segment-wrong'])
    stored.close()
  })
})
