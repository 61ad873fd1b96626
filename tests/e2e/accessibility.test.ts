import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright'
import { launch, makeHome, removeHome } from './support/app.ts'
import { everyScreen, keepPreferences, looks } from './support/screens.ts'
import { intoText } from './support/typing.ts'

const homes: string[] = []
afterAll(() => homes.forEach(removeHome))

/** A place to start the program in a look. */
function homeFor(look: Parameters<typeof keepPreferences>[1]): string {
  const home = makeHome()
  homes.push(home)
  keepPreferences(home, look)
  return home
}

const POPUP = '[role="dialog"][data-side]'
/** Window of the screens. Unit: device-independent pixels. */
const WINDOW = { width: 1440, height: 900 }

/** What axe finds on a screen against WCAG 2.2 A and AA, as a line each. */
async function findings(page: Page, screen: string): Promise<string[]> {
  // One page at a time: the program has no frames, and opens no other page for their results.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  // What a popup lies over for a while is not to be pressed; it has been looked at before.
  if ((await page.locator(POPUP).count()) > 0) axe.include(POPUP)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${screen}: ${id}: ${html.slice(0, 160)}: ${failureSummary ?? ''}`),
  )
}

describe.each(looks)('every screen ($language, $theme)', look => {
  it('meets WCAG 2.2 AA as far as axe can tell', { timeout: 400_000 }, async () => {
    const home = homeFor({ ...look, ...WINDOW })
    const running = await launch({ home, ...look })
    const found: string[] = []
    let screens = 0
    try {
      for await (const screen of everyScreen(running)) {
        screens += 1
        found.push(...(await findings(running.page, screen)))
      }
    } finally {
      await running.close()
    }
    expect(found).toEqual([])
    expect(screens).toBe(29)
    expect(running.problems).toEqual([])
  })
})

describe('the keyboard', () => {
  it('is somewhere on every screen', async () => {
    const home = homeFor({ language: 'en', theme: 'light', ...WINDOW })
    const running = await launch({ home })
    const lost: string[] = []
    try {
      for await (const screen of everyScreen(running)) {
        if ((await focusOf(running.page)) === 'body') lost.push(`${screen}: nowhere`)
      }
    } finally {
      await running.close()
    }
    expect(lost).toEqual([])
  })

  it('walks by Tab and F6 through a project, never lost, each stop shown', async () => {
    const home = homeFor({ language: 'en', theme: 'light', ...WINDOW })
    const { page, close } = await launch({ home })
    const stops: string[] = []
    const panes = new Set<string>()
    try {
      await page.getByRole('button', { name: 'Try with sample articles' }).click()
      await page.locator('.reader-text .reader-mark').first().waitFor()
      for (const [key, times] of [
        ['F6', 9],
        ['Tab', 60],
        ['Shift+Tab', 30],
      ] as const) {
        for (let time = 0; time < times; time += 1) {
          await page.keyboard.press(key)
          stops.push(`${key}: ${await focusOf(page)}`)
          panes.add(await paneOf(page))
        }
      }
    } finally {
      await close()
    }
    expect(stops.filter(stop => /: (body$|unseen )/.test(stop))).toEqual([])
    expect([...panes]).toEqual(expect.arrayContaining(['corpus', 'reading', 'inspector', 'status']))
  })

  it('has each mark that it comes to read out with layer, label and words', async () => {
    const home = homeFor({ language: 'en', theme: 'light', ...WINDOW })
    const { page, close } = await launch({ home })
    try {
      await page.getByRole('button', { name: 'Try with sample articles' }).click()
      await page.locator('.reader-text .reader-mark').first().waitFor()
      await intoText(page)
      await page.keyboard.press('Control+Home')
      for (let step = 0; step < 3; step += 1) {
        await page.keyboard.press('Tab')
        const label = await page.getByRole('button', { name: /^Change the label / }).textContent()
        const layer = await page.locator('[data-pane="inspector"] h2').textContent()
        await expect.poll(() => page.locator('.reader-live').textContent()).toMatch(`${layer}, ${label}: `)
      }
      expect(await page.locator('.reader-live').textContent()).toMatch(/: \S+/)
    } finally {
      await close()
    }
  })
})

/** The pane that the keyboard is in, or nothing. */
const paneOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane'] ?? '')

/** Where the keyboard is: what kind of thing, or that nothing there shows it. */
const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return 'body'
    // The text shows its caret or the lifted mark, a divider a bar, a slot the ring of its box; a pane shows nothing.
    if (focused.matches('.reader-text, main, [data-slot], [data-pane], [role="separator"]')) return focused.tagName
    const { outlineStyle, outlineWidth } = getComputedStyle(focused)
    const hasRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
    const name = focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 30) ?? ''
    return `${hasRing ? focused.tagName : 'unseen'} ${name}`
  })
