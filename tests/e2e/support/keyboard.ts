import { expect } from 'vitest'
import type { Page } from 'playwright'

/** What a person does at the keyboard of the workbench, in English. Every function leaves the keyboard in the text. */
export const keyboard = (page: Page) => {
  const press = async (key: string, times = 1): Promise<void> => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
  }
  const self = {
    press,
    /** From wherever the focus is into the text. */
    async intoText(): Promise<void> {
      for (let pane = 0; pane < 6; pane += 1) {
        if (await isInText(page)) return
        await press('F6')
      }
      expect(await isInText(page), 'F6 leads into the text').toBe(true)
    },
    /** Waits until the reading pane shows the beginning of a text. */
    async seesText(text: string): Promise<void> {
      const opening = (shown: string | null): string => (shown ?? '').replace(/\s+/gu, '').slice(0, 60)
      await expect.poll(async () => opening(await page.locator('.reader-text').textContent())).toBe(opening(text))
    },
    /** Selects `syllables` from the beginning of the paragraph that is `paragraphs` behind the first one. */
    async select(paragraphs: number, syllables: number): Promise<void> {
      await self.intoText()
      await press('Control+Home')
      await press('Control+ArrowDown', paragraphs)
      await press('Control+Shift+ArrowRight', syllables)
    },
    /** Waits until the status bar says that everything is on disk. */
    async saved(): Promise<void> {
      await page.locator('[data-saved="saved"]').waitFor()
    },
    /** Walks by Tab to a slot of the frame (which has the keyboard), types words into it and takes them. */
    async fillSlot(code: string, words: string): Promise<void> {
      await expect.poll(() => slotWithFocus(page), { message: 'the frame has the keyboard' }).toBeDefined()
      for (let step = 0; step < 12 && (await slotWithFocus(page)) !== code; step += 1) await press('Tab')
      expect(await slotWithFocus(page), 'Tab walks to the slot').toBe(code)
      await page.keyboard.type(words)
      await press('Enter')
    },
  }
  return self
}

const isInText = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.classList.contains('reader-text') === true)

const slotWithFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['slot'])
