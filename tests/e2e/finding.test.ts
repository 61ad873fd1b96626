import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright'
import { launch, makeHome, removeHome, sharedArticles, type Launched } from './support/app.ts'
import { keyboard } from './support/keyboard.ts'

const hasArticles = existsSync(sharedArticles)
const why = hasArticles ? '' : ' (left out: the five articles are not beside this checkout)'
const texts = hasArticles
  ? readdirSync(sharedArticles)
      .filter(name => name.endsWith('.txt'))
      .sort()
      .map(name => readFileSync(path.join(sharedArticles, name), 'utf8').normalize('NFC'))
  : []

/** How often words stand in a text, whatever their case. */
const times = (text: string, words: string): number => text.toLowerCase().split(words.toLowerCase()).length - 1

const found = (page: Page): Promise<string> => page.getByRole('search').locator('output').innerText()

describe.skipIf(!hasArticles)(`finding in the five articles, by keyboard${why}`, () => {
  const home = makeHome()
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

  it('finds words typed without marks, walks through them and goes back to where one was', async () => {
    const { page } = running
    const keys = keyboard(page)
    await keys.seesText(texts[0]!)
    await keys.intoText()
    await keys.press('Control+Home')
    await keys.press('Control+f')
    await page.keyboard.type('viet nam')
    const count = times(texts[0]!, 'việt nam')
    await expect.poll(() => found(page)).toBe(`1 of ${count}`)
    expect(await page.locator('.reader-hit').count()).toBeGreaterThan(0)
    await keys.press('Enter')
    await expect.poll(() => found(page)).toBe(`2 of ${count}`)
    await keys.press('Shift+F3', 2)
    await expect.poll(() => found(page)).toBe(`${count} of ${count}`)
    expect((await page.locator('.reader-hit.is-current').innerText()).toLowerCase()).toBe('việt nam')
    await keys.press('Escape')
    await page.getByRole('search').waitFor({ state: 'detached' })
    expect(await page.locator('.reader-hit').count()).toBe(0)
    expect(await page.evaluate(() => document.querySelector('.reader')?.scrollTop)).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.classList.contains('reader-text'))).toBe(true)
  })

  it('finds by a regular expression, and stops one that runs away with a message', async () => {
    const { page } = running
    const keys = keyboard(page)
    await keys.press('Control+f')
    await keys.press('Alt+r')
    await page.keyboard.type(String.raw`\d{4}`)
    const count = texts[0]!.match(/\d{4}/gu)?.length ?? 0
    await expect.poll(() => found(page)).toBe(`1 of ${count}`)
    await keys.press('Control+a')
    await page.keyboard.type('(([^#]+)+)+#$')
    await expect.poll(() => found(page), { timeout: 10_000 }).toContain('was stopped')
    await keys.press('Control+a')
    await page.keyboard.type('(')
    await expect.poll(() => found(page)).toContain('is not a regular expression')
    await keys.press('Alt+r')
    await keys.press('Escape')
  })

  it('finds in all articles while one types, and opens a hit selected', async () => {
    const { page } = running
    const keys = keyboard(page)
    await keys.press('Control+Shift+g')
    await page.getByRole('combobox', { name: 'Words to find' }).waitFor()
    await page.keyboard.type('doi moi sang tao')
    const holding = texts.filter(text => times(text, 'đổi mới sáng tạo') > 0)
    const hits = holding.reduce((sum, text) => sum + times(text, 'đổi mới sáng tạo'), 0)
    const summary = page.getByRole('dialog').locator('output')
    await expect
      .poll(() => summary.first().innerText())
      .toBe(`${hits} hits in ${holding.length} article${holding.length === 1 ? '' : 's'}`)
    await keys.press('ArrowDown')
    await keys.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await keys.seesText(holding[0]!)
    await expect
      .poll(async () => (await page.locator('.reader-live').textContent())?.toLowerCase() ?? '')
      .toContain('đổi mới sáng tạo')
  })

  it('marks all places of a mark’s words as one step, leaving out what was refused', async () => {
    const { page } = running
    const keys = keyboard(page)
    await keys.press('Control+f')
    await keys.press('Alt+c')
    await page.keyboard.type('Việt Nam')
    await expect.poll(() => found(page)).toContain(' of ')
    await keys.press('Control+Enter')
    await keys.press('1')
    await keys.press('p')
    await keys.saved()
    await keys.press('a')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('option').first().waitFor()
    const all = await page.locator('[role=option][aria-disabled]').count()
    expect(all).toBe(1)
    const wording = await dialog.locator('footer output').innerText()
    const [, taken] = /^(\d+) of (\d+) taken/u.exec(wording) ?? []
    await keys.press('End')
    await keys.press('Space')
    await expect.poll(() => dialog.locator('footer output').innerText()).toContain(`${Number(taken) - 1} of`)
    await keys.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await keys.saved()
    const marks = (): Promise<number> =>
      page.evaluate(
        () =>
          new Set(Array.from(document.querySelectorAll<HTMLElement>('.reader-mark'), mark => mark.dataset['mark']))
            .size,
      )
    const before = await marks()
    expect(before).toBeGreaterThan(1)
    await keys.intoText()
    await keys.press('Control+z')
    await expect.poll(marks).toBe(1)
    await keys.saved()
    expect(running.problems).toEqual([])
  })
})
