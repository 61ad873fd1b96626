import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright'
import { launch, makeHome, removeHome, type Launched } from '../e2e/support/app.ts'
import { call } from '../e2e/support/calls.ts'
import { answerDialogs } from '../e2e/support/dialogs.ts'
import { keepPreferences, looks, settled, type Look } from '../e2e/support/screens.ts'
import { intoText, paletteOf, seesText, selectWords } from '../e2e/support/typing.ts'
import type { Places } from './demo.ts'
import { beginProject, importFolder, openExport, type JobDone } from './job.ts'
import { choosePassages } from './passages.ts'
import type { Report } from './report.ts'

export type ScreensOptions = {
  readonly folder: string
  readonly places: Places
  readonly done: JobDone
  readonly report: Report
}

/** Window of the pictures. Unit: device-independent pixels. */
const WINDOW = { width: 1440, height: 900 }

/** Six pictures in each language and theme, of the project that the job has made. */
export async function takeScreens(options: ScreensOptions): Promise<void> {
  mkdirSync(options.places.screens, { recursive: true })
  let count = 0
  for (const look of looks) count += await takeInLook(look, options)
  options.report.done(`took ${count} pictures in ${options.places.screens}`)
  options.report.compare('there are six pictures in each of four looks', count === 24)
}

async function takeInLook(look: Look, options: ScreensOptions): Promise<number> {
  const home = makeHome()
  keepPreferences(home, { ...look, ...WINDOW })
  const running = await launch({ home, ...look })
  const taken: string[] = []
  const take = async (name: string): Promise<void> => {
    const file = path.join(options.places.screens, `${name}-${look.language}-${look.theme}.png`)
    await settled(running.page)
    await running.page.screenshot({ path: file, caret: 'initial' })
    taken.push(file)
  }
  try {
    await beforeWork(running, home, options, take)
    await atWork(running, options, take)
  } finally {
    await running.close()
    removeHome(home)
  }
  return taken.length
}

type Take = (name: string) => Promise<void>

/** The report of an import into a project of its own, then the start page, which knows both projects by then. */
async function beforeWork(
  { app, page }: Launched,
  home: string,
  { folder, places }: ScreensOptions,
  take: Take,
): Promise<void> {
  await page.getByRole('button').first().waitFor()
  await beginProject(app, page, path.join(home, 'Họp báo tháng một.chugiai'), 'Họp báo tháng một')
  await importFolder(app, page, folder, true)
  await take('import-report')
  await page.keyboard.press('Escape')
  await openProject({ app, page }, places.project)
  await page.keyboard.press('Control+Shift+W')
  await page.locator('[data-pane="corpus"]').waitFor({ state: 'detached' })
  await take('start')
}

async function atWork({ app, page }: Launched, { places }: ScreensOptions, take: Take): Promise<void> {
  await openProject({ app, page }, places.project)
  const [row] = await call(page, 'article.list', {})
  const { text } = await call(page, 'article.open', { id: row?.id ?? '' })
  const { codebook } = await call(page, 'project.info', {})
  await goTo(page, row?.title ?? '')
  await intoText(page)
  await page.keyboard.press('Control+Home')
  await seesText(page, text)
  await take('reading')
  const { commitment } = choosePassages(text, codebook)
  await selectWords(page, text, commitment.trigger)
  await paletteOf(page).waitFor()
  await take('palette')
  await page.keyboard.press('Escape')
  await toCommitment(page)
  await take('frame')
  await openExport(app, page, places.datasets)
  await take('export')
  await page.keyboard.press('Escape')
}

async function openProject({ app, page }: Pick<Launched, 'app' | 'page'>, file: string): Promise<void> {
  await answerDialogs(app, { open: [file] })
  await page.keyboard.press('Control+o')
  await page.waitForFunction(
    file =>
      (
        globalThis as unknown as {
          chugiai: { call(name: string, input: object): Promise<{ ok: boolean; value: { path: string } }> }
        }
      ).chugiai
        .call('project.info', {})
        .then(reply => reply.ok && reply.value.path === file),
    file,
  )
  await page.locator('[role="document"]').waitFor()
}

/** From article to article, backwards, until the one with this title is open. */
async function goTo(page: Page, title: string): Promise<void> {
  const { length } = await call(page, 'article.list', {})
  const shown = page.locator('[role="document"]')
  for (let step = 0; step < length; step += 1) {
    const before = await shown.getAttribute('aria-label')
    if (before === title) return
    await page.keyboard.press('Control+PageUp')
    await page.waitForFunction(
      before => document.querySelector('[role="document"]')?.getAttribute('aria-label') !== before,
      before,
    )
  }
}

/** Walks the marks by Tab until a commitment is in the inspector. */
async function toCommitment(page: Page): Promise<void> {
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab')
    if (await page.getByRole('region', { name: /^(Commitment frame|Khung cam kết)$/ }).isVisible()) return
  }
  throw new Error('Tab does not lead to a commitment.')
}
