import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, makeHome, removeHome, sharedArticles, type Launched } from './support/app.ts'
import { keyboard } from './support/keyboard.ts'
import { openInNode } from './support/projects.ts'

const hasArticles = existsSync(sharedArticles)
const why = hasArticles ? '' : ' (left out: the five articles are not beside this checkout)'
const texts = hasArticles
  ? readdirSync(sharedArticles)
      .filter(name => name.endsWith('.txt'))
      .sort()
      .map(name => readFileSync(path.join(sharedArticles, name), 'utf8'))
  : []

const projectIn = (home: string): string => {
  const folder = path.join(home, 'documents')
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(name => name.endsWith('.chugiai'))
  return path.join(folder, found ?? 'there is no project')
}

/** The list of steps: each row's words, the newest first. */
const rows = (page: Page) => page.getByRole('list', { name: 'Your steps, newest first' }).getByRole('button')
const words = async (page: Page): Promise<readonly string[]> =>
  rows(page).evaluateAll(buttons => buttons.map(button => button.firstElementChild?.textContent ?? ''))
const here = (page: Page): Promise<string | null> => page.locator('[aria-current="step"] > :first-child').textContent()
const marks = (page: Page) => page.locator('[data-pane="status"]').getByText(/^\d+ marks?$/)
const focusedRow = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.firstElementChild?.textContent ?? '')
const labels = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.reader-mark')
    .evaluateAll(found => [...new Set(found.map(one => one.getAttribute('aria-description') ?? ''))])

describe.skipIf(!hasArticles)(`going back and changing keys with the five articles, by keyboard${why}`, () => {
  const home = makeHome()
  let running: Launched
  const screenshot = (name: string): Promise<unknown> =>
    process.env['CHUGIAI_SHOTS']
      ? running.page.screenshot({ path: path.join(process.env['CHUGIAI_SHOTS'], `${name}.png`) })
      : Promise.resolve()

  beforeAll(async () => {
    running = await launch({ home, args: [sharedArticles] })
  })
  afterAll(async () => {
    await running.close().catch(() => undefined)
    removeHome(home)
  })

  it('marks in two articles', async () => {
    const { page } = running
    const keys = keyboard(page)
    await page.getByText('5 articles were taken.').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await keys.seesText(texts[0]!)
    for (const [paragraph, letter] of [
      [0, 'p'],
      [1, 'o'],
    ] as const) {
      await keys.select(paragraph, 3)
      await keys.press('1')
      await keys.press(letter)
      await keys.saved()
    }
    await keys.press('Control+PageDown')
    await keys.seesText(texts[1]!)
    await keys.select(0, 2)
    await keys.press('1')
    await keys.press('p')
    await keys.saved()
    await expect.poll(() => marks(page).textContent()).toBe('1 mark')
  })

  it('lists every step in words, the newest first, and says where one is', async () => {
    const { page } = running
    await page.keyboard.press('Control+Shift+H')
    await rows(page).first().waitFor()
    const listed = await words(page)
    expect(listed).toHaveLength(5)
    expect(listed[0]).toMatch(/^Marked “.+” as Person$/)
    expect(listed[1]).toMatch(/^Marked “.+” as Other organisation/)
    expect(listed[3]).toBe('Imported 5 articles')
    expect(listed[4]).toMatch(/beginning/)
    await expect.poll(() => focusedRow(page)).toBe(listed[0])
    expect(await here(page)).toBe(listed[0])
    await screenshot('history')
  })

  it('goes back to a step of another article, shows it there, and forward again', async () => {
    const { page } = running
    const [newest, second, first] = await words(page)
    await keyboard(page).press('ArrowDown', 2)
    await expect.poll(() => focusedRow(page)).toBe(first)
    await page.keyboard.press('Enter')
    await keyboard(page).seesText(texts[0]!)
    await expect.poll(() => here(page)).toBe(first)
    await expect.poll(() => marks(page).textContent()).toBe('1 mark')
    await screenshot('history-back')
    await page.keyboard.press('Home')
    await expect.poll(() => focusedRow(page)).toBe(newest)
    await page.keyboard.press('Enter')
    await keyboard(page).seesText(texts[1]!)
    await expect.poll(() => here(page)).toBe(newest)
    expect((await words(page))[1]).toBe(second)
  })

  it('goes back to before everything, and from there to the end', async () => {
    const { page } = running
    const newest = (await words(page))[0]
    await page.keyboard.press('End')
    await expect.poll(() => focusedRow(page)).toMatch(/beginning/)
    await page.keyboard.press('Enter')
    await page
      .getByText('Choose an article')
      .or(page.locator('[data-pane="corpus"]').getByText('No articles'))
      .first()
      .waitFor()
    await expect.poll(() => here(page)).toMatch(/beginning/)
    await page.keyboard.press('Home')
    await expect.poll(() => focusedRow(page)).toBe(newest)
    await page.keyboard.press('Enter')
    await expect.poll(() => here(page)).toBe(newest)
    await keyboard(page).seesText(texts[1]!)
    await expect.poll(() => marks(page).textContent()).toBe('1 mark')
    await page.keyboard.press('Escape')
    await rows(page).first().waitFor({ state: 'detached' })
    await keyboard(page).intoText()
  })

  it('undoes in another article and brings that into view, saying what it undid', async () => {
    const { page } = running
    const keys = keyboard(page)
    await keys.press('Control+PageUp')
    await keys.seesText(texts[0]!)
    await keys.intoText()
    await keys.press('Control+z')
    await keys.seesText(texts[1]!)
    await page
      .getByText(/Undone: Marked “.+” as Person/)
      .first()
      .waitFor()
    await expect.poll(() => marks(page).textContent()).toBe('0 marks')
    await keys.press('Control+y')
    await expect.poll(() => marks(page).textContent()).toBe('1 mark')
  })

  it('changes the label of the focused mark by a letter', async () => {
    const { page } = running
    const keys = keyboard(page)
    await keys.intoText()
    // Doing it again has focused the mark.
    await keys.press('l')
    await page.getByText(/^New label for/).waitFor()
    await screenshot('relabel')
    await keys.press('o')
    await keys.saved()
    await expect.poll(() => labels(page)).toEqual([expect.stringMatching(/Other organisation/)])
    await page.getByText(/^Changed “.+” to Other organisation/).waitFor()
  })

  it('draws only the labels that are asked for, and remembers it', async () => {
    const { page } = running
    const keys = keyboard(page)
    await keys.press('Control+PageUp')
    await keys.seesText(texts[0]!)
    await keys.intoText()
    await keys.press('Control+Home')
    await keys.press('Tab')
    await keys.press('o')
    await page
      .getByRole('button', { name: 'Labels that are drawn' })
      .getByText(/hidden/)
      .waitFor()
    const tints = () =>
      page
        .locator('.reader-mark')
        .evaluateAll(found =>
          found.map(
            one =>
              getComputedStyle(one).backgroundImage !== 'none' ||
              getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)',
          ),
        )
    await expect.poll(async () => new Set(await tints())).toEqual(new Set([true, false]))
    await keys.press('Control+Shift+L')
    await page.getByRole('switch', { name: /Person/ }).waitFor()
    expect(await page.getByRole('switch', { name: /Person/ }).getAttribute('aria-checked')).toBe('true')
    expect(await page.getByRole('switch', { name: /Other organisation/ }).getAttribute('aria-checked')).toBe('false')
    await screenshot('label-filter')
    await keys.press('Escape')
    await keys.intoText()
  })

  it('takes new keys for a command, refuses those of another, and goes by them at once', async () => {
    const { page } = running
    const keys = keyboard(page)
    await keys.press('?')
    // A passing message is a dialog too, of some type.
    const dialog = page.locator('[role="dialog"]:not([data-type])')
    const row = dialog.getByRole('button', { name: /^Verify the project/ })
    await row.focus()
    await keys.press('Enter')
    await dialog.getByText('Press the new keys…').waitFor()
    await keys.press('Control+k')
    await dialog.getByText(/Ctrl\+K belongs to “Command palette”/).waitFor()
    await screenshot('keyboard-map')
    await keys.press('Control+Alt+v')
    await dialog.getByText('changed').waitFor()
    const letter = dialog.getByRole('button', { name: /^Person/ }).first()
    await letter.focus()
    await keys.press('Enter')
    await keys.press('o')
    await dialog.getByText(/belongs to “Other organisation/).waitFor()
    await keys.press('8')
    await expect.poll(() => letter.textContent()).toMatch(/8$/)
    await keys.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await keys.press('Control+Alt+v')
    await page.getByText(/^The project is sound/).waitFor()
    await keys.select(2, 2)
    await keys.press('1')
    await keys.press('8')
    await keys.saved()
    await expect.poll(() => marks(page).textContent()).toBe('3 marks')
  })

  it('goes to what was not read yet', async () => {
    const { page } = running
    const keys = keyboard(page)
    await keys.intoText()
    const before = await page.locator('.reader-text').getAttribute('aria-label')
    // Pressed often enough, it leads through every article.
    for (let times = 0; times < 30; times += 1) {
      await keys.press('Control+Shift+PageDown')
      // What is in view is told a moment later.
      await page.waitForTimeout(250)
      if ((await page.locator('.reader-text').getAttribute('aria-label')) !== before) break
    }
    expect(await page.locator('.reader-text').getAttribute('aria-label')).not.toBe(before)
  })

  it('has history, keys and filter as they were after the program was killed and started again', async () => {
    await running.kill()
    const project = openInNode(projectIn(home))
    expect(project.verify().problems).toEqual([])
    project.close()
    running = await launch({ home, args: [projectIn(home)] })
    const { page } = running
    await page.locator('.reader-text').waitFor()
    await keyboard(page).intoText()
    await page
      .getByRole('button', { name: 'Labels that are drawn' })
      .getByText(/hidden/)
      .waitFor()
    await page.keyboard.press('Control+Alt+v')
    await page.getByText(/^The project is sound/).waitFor()
    await page.keyboard.press('Control+Shift+H')
    await rows(page).first().waitFor()
    const listed = await words(page)
    expect(listed[0]).toMatch(/^Marked “.+” as Person$/)
    expect(listed[1]).toBe('Gave the label Person the key 8')
    expect(listed[2]).toMatch(/^Changed “.+” to Other organisation/)
    expect(listed).toHaveLength(8)
    expect(running.problems).toEqual([])
  })
})
