import type { Locator, Page } from 'playwright'
import { labelById, type Codebook } from '../../../shared/annotation/codebook.ts'
import { keysTo } from '../../../shared/annotation/label-keys.ts'
import { layers } from '../../../shared/annotation/codebook.ts'
import type { Span } from '../../../shared/document/span.ts'
import { textToSyllables } from '../../../shared/document/syllables.ts'

/** How a person gets to some words with the keyboard alone. */
export type Route = { readonly paragraphs: number; readonly syllables: number; readonly selected: number }

/** From the top of the text: so many paragraphs down, so many syllables on, one back, then the words. */
export function routeTo(text: string, span: Span): Route {
  const syllables = textToSyllables(text)
  const paragraphEnds = endsOfParagraphs(text, syllables).filter(end => end < span.start)
  const from = paragraphEnds.at(-1) ?? 0
  return {
    paragraphs: paragraphEnds.length,
    syllables: syllables.filter(one => one.end > from && one.start <= span.start).length,
    selected: syllables.filter(one => one.start >= span.start && one.end <= span.end).length,
  }
}

/** Where the last word of each paragraph ends, which is where Control and the arrow down lead. */
function endsOfParagraphs(text: string, syllables: readonly Span[]): readonly number[] {
  const ends: number[] = []
  for (const [at, { end }] of syllables.entries()) {
    const next = syllables[at + 1]
    if (!next || text.slice(end, next.start).includes('\n')) ends.push(end)
  }
  return ends
}

/** Selects whole words of the open article with the keyboard; the reading pane must have it. */
export async function selectWords(page: Page, text: string, span: Span): Promise<void> {
  const { paragraphs, syllables, selected } = routeTo(text, span)
  await page.keyboard.press('Control+Home')
  await pressTimes(page, 'Control+ArrowDown', paragraphs)
  await pressTimes(page, 'Control+ArrowRight', syllables)
  await page.keyboard.press('Control+ArrowLeft')
  await pressTimes(page, 'Control+Shift+ArrowRight', selected)
}

/** The digit of the layer, then the letters that lead to the label. */
export async function pressLabel(page: Page, codebook: Codebook, labelId: string): Promise<void> {
  const label = labelById(codebook, labelId)
  if (!label) throw new Error(`There is no label ${labelId}.`)
  await paletteOf(page).waitFor()
  await page.keyboard.press(String(layers.indexOf(label.layer) + 1))
  for (const key of keysTo(codebook, label)) await page.keyboard.press(key)
}

async function pressTimes(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
}

/** The labels at the selected words. */
export const paletteOf = (page: Page): Locator =>
  page.getByRole('group', { name: /^(Labels for the selected words|Nhãn cho chữ đang chọn)$/ })

/** The dialog over the window; a passing message is a dialog too, of some type. */
export const dialogOf = (page: Page): Locator => page.locator('[role="dialog"]:not([data-type])')

/** F6 leads from pane to pane; this stops in the text. A menu that is still closing has its keys to itself. */
export async function intoText(page: Page): Promise<void> {
  await page.locator('[role="menu"]').waitFor({ state: 'detached' })
  for (let pane = 0; pane < 6; pane += 1) {
    if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'document')) return
    await page.keyboard.press('F6')
  }
  throw new Error('F6 does not lead into the text.')
}

/** Waits until the reading pane shows the top of a text, by its first letters. What is far from view is not drawn. */
export async function seesText(page: Page, text: string): Promise<void> {
  const opening = text.replace(/\s+/gu, '').slice(0, 60)
  await page.waitForFunction(
    opening =>
      document.querySelector('[role="document"]')?.textContent?.replace(/\s+/gu, '').startsWith(opening) === true,
    opening,
  )
}

/** Waits until the status bar says that everything is on the disk. */
export const saved = (page: Page): Promise<void> => page.locator('[data-saved="saved"]').waitFor()

/** Walks by Tab, from within the frame, to the field of a slot. */
export async function toSlot(page: Page, code: string): Promise<void> {
  for (let step = 0; step < 24; step += 1) {
    if (await page.evaluate(code => (document.activeElement as HTMLElement | null)?.dataset['slot'] === code, code))
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to the slot ${code}.`)
}

/** Fills a slot with words of the text: Enter asks for them, they are selected, Enter takes them. */
export async function fillFromText(page: Page, code: string, text: string, span: Span): Promise<void> {
  await toSlot(page, code)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'document')
  await selectWords(page, text, span)
  await page.keyboard.press('Enter')
  await page.waitForFunction(code => (document.activeElement as HTMLElement | null)?.dataset['slot'] === code, code)
}

/** Fills a slot with typed words, or with the entity that they find. */
export async function fillTyped(page: Page, code: string, words: string): Promise<void> {
  await toSlot(page, code)
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

/** Says of a slot that the text states nothing: the last of its choices. */
export async function fillNone(page: Page, code: string): Promise<void> {
  await toSlot(page, code)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
}
