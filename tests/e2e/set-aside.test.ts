import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, makeHome, removeHome, sharedArticles, type Launched } from './support/app.ts'
import { keyboard } from './support/keyboard.ts'
import { openInNode } from './support/projects.ts'

const hasArticles = existsSync(sharedArticles)
const why = hasArticles ? '' : ' (left out: the five articles are not beside this checkout)'
const textOf = (start: string): string =>
  readFileSync(
    path.join(
      sharedArticles,
      readdirSync(sharedArticles).find(name => name.startsWith(start))!,
    ),
    'utf8',
  )

/** The project that the program made of its own choice in a home. */
function projectIn(home: string): string {
  const folder = path.join(home, 'documents')
  const names = readdirSync(folder, { recursive: true }).map(String)
  return path.join(folder, names.find(name => name.endsWith('.chugiai')) ?? 'there is no project')
}

describe.skipIf(!hasArticles)(`setting noise aside in the five articles, by keyboard${why}`, () => {
  const home = makeHome()
  let running: Launched
  beforeAll(async () => {
    running = await launch({ home, args: [sharedArticles] })
  })
  afterAll(async () => {
    await running.close().catch(() => undefined)
    removeHome(home)
  })
  const asked = () => running.page.locator('.reader-region.is-asked, .reader-region-words.is-asked')
  const aside = () => running.page.locator('.reader-region.is-aside')
  const bar = (words: RegExp | string) => running.page.getByRole('group', { name: words })

  it('says in the import report how many passages are proposed, and changes nothing', async () => {
    const { page } = running
    await page.getByText('5 articles were taken.').waitFor()
    await page
      .getByText(/no part of the article/)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await keyboard(page).seesText(textOf('000'))
    expect(await aside().count()).toBe(0)
    expect(await page.locator('.reader-region.is-proposed').count()).toBe(2)
    await page.getByRole('button', { name: '2 passages to set aside?' }).waitFor()
  })

  it('goes through the proposals: Y sets one aside, Shift+N keeps one, and undo takes each back', async () => {
    const { page } = running
    const keys = keyboard(page)
    await keys.intoText()
    await keys.press('Shift+X')
    await bar(/Set this caption aside/).waitFor()
    expect(await asked().textContent()).toContain('Buổi làm việc của Bộ trưởng')
    await keys.press('y')
    await expect.poll(() => asked().textContent()).toContain('trao quà lưu niệm')
    await keys.press('Shift+N')
    await bar(/Set this caption aside/).waitFor({ state: 'detached' })
    await expect.poll(() => aside().count()).toBe(1)
    expect(await page.locator('.reader-region.is-proposed').count()).toBe(0)
    await keys.press('Control+z')
    await page.locator('.reader-region.is-proposed').waitFor()
    await keys.press('Control+z')
    await expect.poll(() => aside().count()).toBe(0)
    await keys.press('Control+Shift+z', 2)
    await expect.poll(() => aside().count()).toBe(1)
  })

  it('marks nothing in a passage that is set aside, says why, and X brings it back', async () => {
    const { page } = running
    const keys = keyboard(page)
    await keys.select(1, 3)
    await bar(/set aside, so nothing is marked/).waitFor()
    expect(await page.getByRole('listbox').count()).toBe(0)
    await keys.press('p')
    expect(await page.locator('.reader-mark').count()).toBe(0)
    await keys.press('x')
    await expect.poll(() => aside().count()).toBe(0)
  })

  it('sets the paragraph of the caret aside with one key, and brings it back with the same', async () => {
    const { page } = running
    const keys = keyboard(page)
    await keys.intoText()
    await keys.press('Control+Home')
    await keys.press('x')
    await expect.poll(() => aside().textContent()).toContain('Làm việc với Bộ trưởng Khoa học')
    await keys.press('x')
    await expect.poll(() => aside().count()).toBe(0)
  })

  it('sets selected words within a paragraph aside, and only them', async () => {
    const { page } = running
    const keys = keyboard(page)
    await keys.select(0, 4)
    await keys.press('Control+Shift+x')
    const words = page.locator('.reader-region-words.is-aside')
    await words.waitFor()
    expect(await words.textContent()).toBe('Làm việc với Bộ')
    await keys.press('Control+z')
    await words.waitFor({ state: 'detached' })
  })

  it('takes all proposals of the article with teasers in one step, and folds them', async () => {
    const { page } = running
    const keys = keyboard(page)
    await keys.intoText()
    for (let article = 0; article < 3; article += 1) {
      await keys.press('Control+PageDown')
      await keys.seesText(textOf(`00${article + 1}`))
    }
    await keys.intoText()
    await page.getByRole('button', { name: '22 passages to set aside?' }).waitFor()
    await keys.press('Shift+Y')
    await page.getByText('22 set aside').waitFor()
    const tall = await page.locator('.reader-text').evaluate(element => element.getBoundingClientRect().height)
    await keys.press('Alt+4')
    const height = () => page.locator('.reader-text').evaluate(element => element.getBoundingClientRect().height)
    await expect.poll(height).toBeLessThan(tall - 100)
    await keys.press('Alt+4')
    await expect.poll(height).toBeGreaterThan(tall - 100)
    await keys.press('Control+z')
    await page.getByRole('button', { name: '22 passages to set aside?' }).waitFor()
    await keys.press('Control+Shift+z')
    await page.getByText('22 set aside').waitFor()
    await keys.saved()
  })

  it('has all of it on disk after the power has gone, and verify finds nothing', async () => {
    await running.kill()
    const project = openInNode(projectIn(home))
    const regions = project.articles.ids().flatMap(id => project.regions.inArticle(id))
    expect(regions.filter(({ state }) => state === 'aside').length).toBeGreaterThanOrEqual(22)
    expect(project.verify().problems).toEqual([])
    project.close()
    running = await launch({ home, args: [projectIn(home)] })
    await running.page.getByText('22 set aside').waitFor()
    await running.page.locator('.reader-region.is-aside').first().waitFor()
    expect(running.problems).toEqual([])
  })
})
