import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from 'playwright'
import type { Preferences } from '../../../shared/ipc/contract.ts'
import type { Launched } from './app.ts'
import { answerDialogs } from './dialogs.ts'
import { dialogOf, intoText, saved } from './typing.ts'

export type Look = { readonly language: 'vi' | 'en'; readonly theme: 'light' | 'dark' }
export const looks: readonly Look[] = [
  { language: 'vi', theme: 'light' },
  { language: 'vi', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
]

export type Window = { readonly width: number; readonly height: number }

/** Writes the preferences of an installation before its first start. Unit of the window: device-independent pixels. */
export function keepPreferences(
  home: string,
  { language, theme, zoom = 1, width, height }: Look & Window & { readonly zoom?: number },
): void {
  const preferences: Omit<Preferences, 'keys'> & { window: object } = {
    language,
    theme,
    zoom,
    annotatorName: 'Minh Anh',
    window: { bounds: { x: 0, y: 0, width, height }, isMaximized: false },
  }
  mkdirSync(path.join(home, 'user-data'), { recursive: true })
  writeFileSync(path.join(home, 'user-data', 'preferences.json'), JSON.stringify(preferences))
}

/** Every screen of the program, one after the other, each standing still while it is looked at. */
export async function* everyScreen(running: Launched): AsyncGenerator<string> {
  const { page } = running
  const screens = [beforeAProject, theArticle, theMarks, theDialogs, theEnd]
  for (const screen of screens) {
    for await (const name of screen(running)) {
      await settled(page)
      yield name
    }
  }
}

const sample = /Try with sample articles|Thử với các bài mẫu/

async function* beforeAProject({ page }: Launched): AsyncGenerator<string> {
  await page.getByRole('button', { name: sample }).waitFor()
  yield 'start'
  yield* dialog(page, 'Control+n', 'new project')
  yield* dialog(page, 'Control+,', 'settings before a project')
}

async function* theArticle({ page }: Launched): AsyncGenerator<string> {
  await page.getByRole('button', { name: sample }).click()
  await page.locator('.reader-text .reader-mark').first().waitFor()
  yield 'reading, with the article in the inspector'
  await intoText(page)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+ArrowRight')
  for (const layer of ['1', '2', '3']) {
    await paletteOf(page).waitFor()
    await page.keyboard.press(layer)
    yield `palette of layer ${layer}`
  }
  await page.keyboard.press('/')
  await page.keyboard.type('o')
  yield 'palette, filtered'
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
}

/** The labels at the selected words. */
export const paletteOf = (page: Page): Locator =>
  page.getByRole('group', { name: /^(Labels for the selected words|Nhãn cho chữ đang chọn)$/ })

/** Walks the marks until each layer, and a commitment whose frame is filled, has been in the inspector. */
async function* theMarks({ page }: Launched): AsyncGenerator<string> {
  const wanted = new Set(['entity', 'commitment', 'theme'])
  await intoText(page)
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 80 && wanted.size > 0; step += 1) {
    await page.keyboard.press('Tab')
    const layer = await focusedLayer(page)
    if (layer === undefined || !wanted.delete(layer)) continue
    yield `${layer} in the inspector`
    await page.keyboard.press('e')
    yield `${layer}, the inspector having the keyboard`
    if (layer === 'commitment') yield* theFrame(page)
    await page.getByRole('button', { name: /^(Change the label|Đổi nhãn) / }).click()
    yield `labels to choose for ${layer}`
    await page.keyboard.press('Escape')
    await intoText(page)
  }
  if (wanted.size > 0) throw new Error(`Tab does not lead to a mark of ${[...wanted].join(', ')}.`)
}

async function* theFrame(page: Page): AsyncGenerator<string> {
  await page.getByRole('button', { name: /^(\d+ more slots?:|Thêm \d+ ô:)/ }).click()
  yield 'all slots of a frame'
  const slot = page.locator('[data-slot]').last()
  await slot.focus()
  await page.keyboard.press('ArrowDown')
  yield 'choices for a slot'
  await page.keyboard.press('Escape')
  await page.locator('[data-slot]').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'document')
  yield 'words asked for, for a slot'
  await page.keyboard.press('Escape')
}

async function* theDialogs({ app, page, home }: Launched): AsyncGenerator<string> {
  await intoText(page)
  yield* dialog(page, 'Control+k', 'command palette')
  yield* dialog(page, 'F1', 'keyboard map')
  yield* dialog(page, 'Control+,', 'settings')
  await answerDialogs(app, { open: [path.join(home, 'datasets')] })
  yield* dialog(page, 'Control+e', 'export')
  await page.keyboard.press('Control+e')
  await dialogOf(page)
    .getByRole('button', { name: /^(Choose…|Chọn…)$/ })
    .click()
  await dialogOf(page)
    .getByRole('button', { name: /^(Export|Xuất)$/ })
    .click()
  await dialogOf(page)
    .getByRole('button', { name: /folder|thư mục/i })
    .waitFor()
  yield 'what was exported'
  await page.keyboard.press('Escape')
  await dialogOf(page).waitFor({ state: 'detached' })
  await answerDialogs(app, { open: filesToImport(home) })
  await page.keyboard.press('Control+Shift+O')
  await dialogOf(page).waitFor()
  yield 'import report'
  await page.keyboard.press('Escape')
  await dialogOf(page).waitFor({ state: 'detached' })
}

async function* theEnd({ page }: Launched): AsyncGenerator<string> {
  await intoText(page)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await page.keyboard.press('1')
  await page.keyboard.press('p')
  await saved(page)
  await page.keyboard.press('Control+z')
  await page.locator('[role="dialog"][data-type]').first().waitFor()
  yield 'news of a step that was undone'
  await page.keyboard.press('Control+Shift+f')
  await page.keyboard.type('không có bài nào như thế')
  yield 'list of articles, nothing found'
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+w')
  await page.locator('[data-pane="corpus"]').waitFor({ state: 'detached' })
  yield 'start, with a recent project'
}

async function* dialog(page: Page, key: string, name: string): AsyncGenerator<string> {
  await page.keyboard.press(key)
  await dialogOf(page).waitFor()
  yield name
  await page.keyboard.press('Escape')
  await dialogOf(page).waitFor({ state: 'detached' })
}

/** A text, the same text again, and bytes that are no text. */
function filesToImport(home: string): readonly string[] {
  const folder = path.join(home, 'to-import')
  mkdirSync(folder, { recursive: true })
  const contents = {
    'một.txt': 'Họp báo ngày 9/1/2026\nBộ sẽ công bố kết quả trong tháng này.\n',
    'hai.txt': 'Họp báo ngày 9/1/2026\nBộ sẽ công bố kết quả trong tháng này.\n',
    'ba.txt': Buffer.from([0x48, 0xf4, 0x6e, 0x20, 0xff]),
  }
  return Object.entries(contents).map(([name, content]) => {
    writeFileSync(path.join(folder, name), content)
    return path.join(folder, name)
  })
}

const layerOfTitle: Readonly<Record<string, string>> = {
  Entity: 'entity',
  'Thực thể': 'entity',
  Commitment: 'commitment',
  'Cam kết': 'commitment',
  Theme: 'theme',
  'Chủ đề': 'theme',
}

/** The layer of the mark that the inspector shows, as its title says. */
const focusedLayer = async (page: Page): Promise<string | undefined> =>
  layerOfTitle[(await page.locator('[data-pane="inspector"] h2').textContent()) ?? '']

/** Fonts are there and nothing moves any more. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready
    // The caret blinks without end.
    const ending = document.getAnimations().filter(one => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(animation => animation.finished))
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
