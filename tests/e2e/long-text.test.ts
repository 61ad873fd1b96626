import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright'
import { quoteOf } from '../../shared/annotation/check.ts'
import { launch, makeHome, removeHome, type Launched } from './support/app.ts'
import { call } from './support/calls.ts'
import { marksOver } from './support/marked-project.ts'
import { addArticle, createInNode, openInNode } from './support/projects.ts'
import { randomFrom } from './support/random.ts'
import { paletteOf } from './support/screens.ts'
import { intoText, saved } from './support/typing.ts'

/** UTF-16 code units of the text, and the marks that it has before anybody opens it. */
const LENGTH = 1_000_000
const MARKS = 2_000
/** How far the middle is: keys pressed to get there from the top. */
const PAGES = 60

const words =
  'bộ sẽ cùng các nước xây dựng hạ tầng số dùng chung tại Đà Nẵng trong quý ba năm nay 👩‍🔬 và chia sẻ dữ liệu mở'.split(
    ' ',
  )

/** A text of long and short paragraphs, blank lines among them, the same for the same seed. */
function textFrom(seed: number): string {
  const random = randomFrom(seed)
  const parts: string[] = []
  for (let length = 0; length < LENGTH;) {
    const count = random() < 0.1 ? 0 : Math.ceil(random() * random() * 400)
    const line = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ')
    parts.push(line)
    length += line.length + 1
  }
  return `Mở đầu bài dài\n${parts.join('\n')}\nKết thúc bài dài`
}

describe('a text of a million letters, by keyboard', () => {
  const home = makeHome()
  const file = path.join(home, 'documents', 'dài.chugiai')
  const text = textFrom(7)
  let running: Launched

  beforeAll(async () => {
    mkdirSync(path.dirname(file), { recursive: true })
    const project = createInNode(file)
    addArticle(project, { title: 'Bài dài', text, marks: id => marksOver(text, id, MARKS) })
    project.close()
    running = await open(home, file)
  })
  afterAll(async () => {
    await running.close().catch(() => undefined)
    removeHome(home)
  })

  it('is marked at its start, in its middle and at its end', async () => {
    const { page } = running
    await intoText(page)
    await page.keyboard.press('Control+Home')
    await markWords(page, 'Control+Shift+ArrowRight')
    for (let pages = 0; pages < PAGES; pages += 1) await page.keyboard.press('PageDown')
    await page.keyboard.press('Control+ArrowLeft')
    await markWords(page, 'Control+Shift+ArrowRight')
    await page.keyboard.press('Control+End')
    await markWords(page, 'Control+Shift+ArrowLeft')
    expect(await quotes(page)).toEqual({ count: MARKS + 3, first: 'Mở đầu', last: 'bài dài', between: 1 })
  })

  it('leads from mark to mark, each brought into view, and back again', async () => {
    const { page } = running
    await page.keyboard.press('Control+End')
    const backwards: string[] = []
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Shift+Tab')
      backwards.push(await focusedWords(page))
    }
    const forwards: string[] = []
    for (let step = 0; step < 11; step += 1) {
      await page.keyboard.press('Tab')
      forwards.push(await focusedWords(page))
    }
    expect(forwards).toEqual(backwards.slice(0, -1).toReversed())
  })

  it('is copied whole, letter by letter', async () => {
    const { app, page } = running
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    await expect
      .poll(() => app.evaluate(async ({ clipboard }) => (await clipboard.readText()).length))
      .toBe(text.length)
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
    expect(copied === text).toBe(true)
    await page.keyboard.press('Escape')
  })

  it('has every mark that was acknowledged after the program was killed', async () => {
    await running.kill()
    const project = openInNode(file)
    try {
      expect(project.verify().problems).toEqual([])
      expect(Object.values(project.annotations.count()).reduce((sum, count) => sum + count, 0)).toBe(MARKS + 3)
    } finally {
      project.close()
    }
    running = await open(home, file)
    expect(await quotes(running.page)).toMatchObject({ count: MARKS + 3, first: 'Mở đầu', last: 'bài dài' })
    await intoText(running.page)
    await running.page.keyboard.press('Control+End')
    await running.page.locator('.reader-mark', { hasText: 'bài dài' }).waitFor()
    expect(running.problems).toEqual([])
  })
})

async function open(home: string, file: string): Promise<Launched> {
  const running = await launch({ home, args: [file] })
  await running.page.locator('.reader-text .reader-block').first().waitFor()
  return running
}

/** Two syllables from the caret on become a person. */
async function markWords(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await page.keyboard.press(key)
  await paletteOf(page).waitFor()
  await page.keyboard.press('1')
  await page.keyboard.press('p')
  await paletteOf(page).waitFor({ state: 'detached' })
  await saved(page)
}

/** The persons at the two ends of the text, how many new ones lie between, and how many marks there are in all. */
async function quotes(page: Page) {
  const [row] = await call(page, 'article.list', {})
  const { text, annotations } = await call(page, 'article.open', { id: row?.id ?? '' })
  const ordered = annotations.toSorted((a, b) => (a.segments[0]?.start ?? 0) - (b.segments[0]?.start ?? 0))
  const made = annotations.filter(mark => !mark.createdAt.startsWith('2026-01-09T08:00:00'))
  return {
    count: annotations.length,
    first: quoteOf(text, ordered.find(mark => made.includes(mark))?.segments ?? []),
    last: quoteOf(text, ordered.findLast(mark => made.includes(mark))?.segments ?? []),
    between: made.length - 2,
  }
}

/** The words of the focused mark, which must be seen within the pane. */
async function focusedWords(page: Page): Promise<string> {
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const shown = await page.evaluate(() => {
    const label = document.querySelector('[data-pane="inspector"]')?.textContent ?? ''
    const caret = document.querySelector('.reader-caret')?.getBoundingClientRect()
    const pane = document.querySelector('.reader')?.getBoundingClientRect()
    const isSeen = caret && pane && caret.top >= pane.top - 1 && caret.bottom <= pane.bottom + 1
    return isSeen ? label : 'out of sight'
  })
  expect(shown).not.toBe('out of sight')
  return shown
}
