import { existsSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright'
import { launch, makeHome, removeHome, sharedArticles } from './support/app.ts'
import { call } from './support/calls.ts'
import { readDrawn, toSeen } from './support/drawn.ts'
import { openInNode } from './support/projects.ts'
import { randomFrom, seedOfRun } from './support/random.ts'
import { dialogOf, intoText, saved } from './support/typing.ts'
import { createWalker } from './support/walk.ts'

const hasArticles = existsSync(sharedArticles)
const why = hasArticles ? '' : ' (left out: the five articles are not beside this checkout)'

/** How many things are done, and how often what is seen is compared in between. */
const STEPS = 150
const EVERY = 30
/** The same walk in every run, so that a red one means a change in the program; CHUGIAI_SEED takes another way. */
const USUAL_SEED = 1816648506

describe.skipIf(!hasArticles)(`marking at random, by keyboard, in the five articles${why}`, () => {
  const home = makeHome()
  afterAll(() => removeHome(home))

  it('leaves what is seen, what is stored and what the history tells equal', { timeout: 400_000 }, async () => {
    const seed = seedOfRun(USUAL_SEED)
    const { page, problems, close } = await launch({ home, args: [sharedArticles] })
    await page.getByText('5 articles were taken.').waitFor()
    await page.keyboard.press('Escape')
    await dialogOf(page).waitFor({ state: 'detached' })
    await page.locator('.reader-text .reader-block').first().waitFor()
    const { codebook, path: file, project } = await call(page, 'project.info', {})
    const walker = createWalker(page, codebook, randomFrom(seed), () => reopen(page, project.name))
    const done: string[] = []
    try {
      for (let step = 1; step <= STEPS; step += 1) {
        done.push(await walker.step())
        if (step % EVERY === 0) await expectSeenAsStored(page, `seed ${seed}, after ${step} steps`)
      }
      await intoText(page)
      for (let article = 0; article < 5; article += 1) await page.keyboard.press('Control+PageUp')
      for (let article = 0; article < 5; article += 1) {
        await expectSeenAsStored(page, `seed ${seed}, article ${article} at the end`)
        await page.keyboard.press('Control+PageDown')
      }
      expect(await call(page, 'project.verify', {}), `seed ${seed}`).toMatchObject({ ok: true, problems: [] })
    } catch (error) {
      process.stderr.write(`· seed ${seed}: ${done.join(', ')}\n`)
      throw error
    } finally {
      await close()
    }
    expect(problems, `seed ${seed}`).toEqual([])
    const stored = openInNode(file)
    expect(stored.verify().problems, `seed ${seed}`).toEqual([])
    // A walk that gets nowhere would agree with everything; one that ends with undoing may leave no mark all the same.
    const made = [...stored.events.since()].filter(event => event.kind === 'annotation.add')
    expect(made.length, `seed ${seed}`).toBeGreaterThan(5)
    stored.close()
  })
})

/** The article that the list says is open, as it is drawn and as it is stored. */
async function expectSeenAsStored(page: Page, when: string): Promise<void> {
  await saved(page)
  const id = await openId(page)
  const { text, annotations } = await call(page, 'article.open', { id })
  await expect.poll(() => shownStart(page), { message: when }).toBe(text.slice(0, 40).split('\n')[0])
  const seen = await readDrawn(page)
  expect(seen.text, when).toBe(text)
  expect(seen.marks, when).toEqual(toSeen(annotations, text))
}

const openId = async (page: Page): Promise<string> =>
  (await page.locator('[data-pane="corpus"] [id^="article-"][aria-current="true"]').getAttribute('id'))?.slice(
    'article-'.length,
  ) ?? ''

const shownStart = (page: Page): Promise<string | undefined> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('.reader-text .reader-block'))
      .map(block => block.textContent ?? '')
      .find(Boolean)
      ?.slice(0, 40),
  )

/** Closes the project and opens it from the list of recent ones. */
async function reopen(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+w')
  const recent = page.locator('main li button').filter({ hasText: name }).first()
  await recent.waitFor()
  await recent.focus()
  await page.keyboard.press('Enter')
  await page.locator('.reader-text .reader-block').first().waitFor()
  await saved(page)
  await intoText(page)
}
