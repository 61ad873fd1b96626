import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quoteOf } from '../../shared/annotation/check.ts'
import { span } from '../../shared/document/span.ts'
import { launch, makeHome, removeHome, sharedArticles, type Launched } from './support/app.ts'
import { keyboard } from './support/keyboard.ts'
import { openInNode } from './support/projects.ts'
import { dialogOf, selectWords } from './support/typing.ts'

const hasArticles = existsSync(sharedArticles)
const why = hasArticles ? '' : ' (left out: the five articles are not beside this checkout)'
const articleFile = (begin: string): string =>
  path.join(
    sharedArticles,
    readdirSync(sharedArticles).find(name => name.startsWith(begin) && name.endsWith('.txt'))!,
  )

/** The project that the program made of its own choice in a home. */
function projectIn(home: string): string {
  const folder = path.join(home, 'documents')
  const found = readdirSync(folder, { recursive: true }).map(String)
  return path.join(folder, found.find(name => name.endsWith('.chugiai')) ?? 'there is no project')
}

describe.skipIf(!hasArticles)(`correcting the text of an article, by keyboard${why}`, () => {
  const home = makeHome()
  const law = hasArticles ? readFileSync(articleFile('003'), 'utf8') : ''
  const joined = hasArticles ? readFileSync(articleFile('004'), 'utf8') : ''
  let running: Launched

  beforeAll(async () => {
    running = await launch({ home, args: [sharedArticles] })
    await running.page.getByText('5 articles were taken.').waitFor()
    await running.page.keyboard.press('Escape')
    await running.page.getByRole('dialog').waitFor({ state: 'detached' })
  })
  afterAll(async () => {
    await running.close().catch(() => undefined)
    removeHome(home)
  })

  /** Selects the first place of the words in the text. */
  const select = async (text: string, words: string, within = words): Promise<void> => {
    const start = text.indexOf(within) + within.indexOf(words)
    await keyboard(running.page).intoText()
    await selectWords(running.page, text, span(start, start + words.length))
    await expect.poll(() => running.page.evaluate(() => document.getSelection()?.toString())).toBe(words)
  }
  const mark = async (text: string, words: string, within = words): Promise<void> => {
    const keys = keyboard(running.page)
    await select(text, words, within)
    await keys.press('1')
    await keys.press('p')
    await keys.saved()
  }
  const shows = async (words: string): Promise<void> => {
    await expect.poll(() => running.page.locator('.reader-text').textContent()).toContain(words)
  }
  const openLine = async (): Promise<void> => {
    const { page } = running
    await page.keyboard.press('F2')
    await page.locator('[data-line]:focus').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('textarea:focus').waitFor()
  }
  /** Keeps the line, looks at what comes of it, and saves. Returns what was shown before saving. */
  const keepAndSave = async (): Promise<string> => {
    const { page } = running
    await page.keyboard.press('Enter')
    await page.locator('[data-line]:focus').waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('Save this correction?').waitFor()
    const shown = (await dialogOf(page).textContent()) ?? ''
    await page.keyboard.press('Enter')
    await page.getByText('Save this correction?').waitFor({ state: 'detached' })
    return shown
  }
  const toReview = (): Locator => running.page.locator('[data-review-row]')

  it('mends a word with marks around it, beside it and across it, and undoes it as one step', async () => {
    const { page } = running
    const keys = keyboard(page)
    for (
      let step = 0;
      step < 4 && !(await page.locator('.reader-text').textContent())?.includes('quan trọn Luật');
      step += 1
    ) {
      await keys.press('Control+PageDown')
      await page.waitForTimeout(300)
    }
    await keys.seesText(law)
    await mark(law, 'quan trọn', 'quan trọn Luật')
    await mark(law, 'Luật Trí tuệ Nhân tạo', 'quan trọn Luật Trí tuệ Nhân tạo')
    await mark(law, 'trọn Luật Trí tuệ', 'quan trọn Luật Trí tuệ')
    await select(law, 'trọn', 'quan trọn Luật')
    await openLine()
    await keys.press('ArrowRight', 4)
    await page.keyboard.type('g')
    expect(await keepAndSave()).toContain('1 moved with their words, 2 changed, 0 lost')
    await shows('quan trọng Luật')
    await expect.poll(() => toReview().count()).toBe(2)
    await keys.intoText()
    await keys.press('Control+z')
    await shows('quan trọn Luật')
    await expect.poll(() => toReview().count()).toBe(0)
    await keys.press('Control+Shift+z')
    await shows('quan trọng Luật')
  })

  it('settles what is doubtful by key: accepts one, places one on other words', async () => {
    const { page } = running
    const keys = keyboard(page)
    await expect.poll(() => toReview().count()).toBe(2)
    await select(law.replace('trọn Luật', 'trọng Luật'), 'Chuyển đổi số', 'Luật Chuyển đổi số')
    await keys.press('F8')
    await page.locator('[data-review-row]:focus').waitFor()
    await keys.press('a')
    await expect.poll(() => toReview().count()).toBe(1)
    await page.locator('[data-review-row]:focus').waitFor()
    await keys.press('r')
    await expect.poll(() => toReview().count()).toBe(0)
    await keys.saved()
  })

  it('parts joined words, and returns to the text as it was', async () => {
    const { page } = running
    const keys = keyboard(page)
    await keys.intoText()
    await keys.press('Control+PageDown')
    await keys.seesText(joined)
    await mark(joined, 'phát triển', 'phát triển,hai')
    await mark(joined, 'hai Bộ', 'phát triển,hai Bộ')
    await select(joined, 'hai', 'phát triển,hai')
    await openLine()
    await page.keyboard.type(' ')
    expect(await keepAndSave()).toContain('1 unchanged, 1 moved with their words, 0 changed, 0 lost')
    await shows('phát triển, hai Bộ')
    await keys.press('Shift+F2')
    await page.locator('[data-revision="1"]').waitFor()
    for (let step = 0; step < 6; step += 1) {
      if ((await page.locator('[data-revision="1"]:focus').count()) > 0) break
      await keys.press('Tab')
    }
    await keys.press('Enter')
    await page.getByRole('region', { name: 'The text as it was' }).waitFor()
    await page.getByRole('button', { name: 'Return to this text' }).press('Enter')
    await shows('phát triển,hai Bộ')
    await keys.intoText()
    await keys.press('Control+z')
    await shows('phát triển, hai Bộ')
    await keys.saved()
    expect(running.problems).toEqual([])
  })

  it('has both texts, and every mark on its words, after the program was killed', async () => {
    await running.kill()
    const project = openInNode(projectIn(home))
    try {
      expect(project.verify().problems).toEqual([])
      const quotes = project.articles.list().flatMap(({ id, textHash }) => {
        const { text } = project.articles.text(textHash)!
        return project.annotations.inArticle(id).map(({ segments }) => quoteOf(text, segments))
      })
      expect(quotes).toEqual(['quan trọng', 'Luật Trí tuệ Nhân tạo', 'Chuyển đổi số', 'phát triển', 'hai Bộ'])
    } finally {
      project.close()
    }
    running = await launch({ home, args: [projectIn(home)] })
    await shows('phát triển, hai Bộ')
  })
})
