import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright'
import { launch, makeHome, removeHome } from './support/app.ts'
import { everyScreen, keepPreferences, looks } from './support/screens.ts'

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
  it('meets WCAG 2.2 AA as far as axe can tell', async () => {
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
