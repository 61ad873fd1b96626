import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import type { ArticleRow } from '../../shared/ipc/contract.ts'
import { launch } from '../e2e/support/app.ts'
import { call } from '../e2e/support/calls.ts'
import { answerDialogs } from '../e2e/support/dialogs.ts'
import { dialogOf, intoText, saved, seesText } from '../e2e/support/typing.ts'
import { compareDatasets, compareMarks, compareOffsets } from './compare.ts'
import type { Places } from './demo.ts'
import { markArticle } from './marking.ts'
import type { Report } from './report.ts'

export type JobOptions = {
  readonly home: string
  readonly folder: string
  readonly places: Places
  readonly report: Report
}
/** What the pictures are taken of. */
export type JobDone = { readonly articles: number }

/** The main job in the real program, by keyboard: import, mark, undo, redo, export, import again, compare. */
export async function runJob({ home, folder, places, report }: JobOptions): Promise<JobDone> {
  const running = await launch({ home, language: 'vi' })
  const { app, page } = running
  try {
    await beginProject(app, page, places.project, 'Trình diễn')
    report.done(`made the project ${path.basename(places.project)}`)
    await importFolder(app, page, folder)
    const rows = await call(page, 'article.list', {})
    report.done(`imported ${rows.length} articles from ${folder}`)
    report.compare('there are articles', rows.length > 0)
    await markAll(page, rows, report)
    await undoAndRedo(page, report)
    await exportAll(app, page, places.datasets)
    compareOffsets(places.datasets, report)
    await importAgain(app, page, places, report)
    report.compare(
      'no error, no refusal by the content policy',
      running.problems.length === 0,
      running.problems.join('; '),
    )
    return { articles: rows.length }
  } catch (error) {
    await keepScreen(page, path.join(places.screens, 'failure.png'), report)
    throw error
  } finally {
    await running.close()
  }
}

/** The screen as it was when something went wrong, where there still is one. */
async function keepScreen(page: Page, file: string, report: Report): Promise<void> {
  const isKept = await page.screenshot({ path: file, caret: 'initial' }).then(
    () => true,
    () => false,
  )
  if (isKept) report.done(`the screen as it was is in ${file}`)
}

/** Through the form of a new project. */
export async function beginProject(app: ElectronApplication, page: Page, file: string, name: string): Promise<void> {
  await answerDialogs(app, { save: file })
  await page.keyboard.press('Control+n')
  await dialogOf(page).waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(name)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Minh Anh')
  await page.keyboard.press('Enter')
  await dialogOf(page).waitFor({ state: 'detached' })
  await page.locator('[data-pane="corpus"]').waitFor()
}

/** Leaves the report open when asked, else closes it. */
export async function importFolder(
  app: ElectronApplication,
  page: Page,
  folder: string,
  leaveReport = false,
): Promise<void> {
  await answerDialogs(app, { open: [folder] })
  await page.keyboard.press('Control+Shift+o')
  await page.getByRole('heading', { name: /^(Import report|Kết quả nhập)$/ }).waitFor({ timeout: 60_000 })
  if (leaveReport) return
  await page.keyboard.press('Escape')
  await dialogOf(page).waitFor({ state: 'detached' })
}

async function markAll(page: Page, rows: readonly ArticleRow[], report: Report): Promise<void> {
  const { codebook } = await call(page, 'project.info', {})
  for (const [at, row] of rows.entries()) {
    if (at > 0) await page.keyboard.press('Control+PageDown')
    const { text } = await call(page, 'article.open', { id: row.id })
    await seesText(page, text)
    const planned = await markArticle(page, codebook, text)
    await saved(page)
    const { annotations } = await call(page, 'article.open', { id: row.id })
    report.done(`marked ${annotations.length} passages in “${row.title}”`)
    compareMarks(row.title, planned, annotations, report)
  }
}

async function undoAndRedo(page: Page, report: Report): Promise<void> {
  const state = async (): Promise<string> => JSON.stringify(await marksOfAll(page))
  const before = await state()
  const steps = 6
  await intoText(page)
  for (let step = 0; step < steps; step += 1) await pressAndWait(page, 'Control+z')
  const undone = await state()
  for (let step = 0; step < steps; step += 1) await pressAndWait(page, 'Control+Shift+Z')
  report.done(`undid ${steps} steps and did them again`)
  report.compare('undoing changes the marks', undone !== before)
  report.compare('redoing brings back exactly the same marks', (await state()) === before)
}

async function pressAndWait(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await saved(page)
}

async function marksOfAll(page: Page): Promise<unknown[]> {
  const rows = await call(page, 'article.list', {})
  return await Promise.all(rows.map(async ({ id }) => (await call(page, 'article.open', { id })).annotations))
}

/** Every format into a folder, through the dialog of the export. */
export async function exportAll(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  await openExport(app, page, folder)
  const dialog = dialogOf(page)
  await dialog.getByRole('button', { name: /^(Export|Xuất)$/ }).press('Enter')
  await page.getByRole('heading', { name: /^(Exported|Đã xuất)$/ }).waitFor({ timeout: 60_000 })
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}

/** The dialog with every format ticked and the folder chosen. */
export async function openExport(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  await answerDialogs(app, { open: [folder] })
  await page.keyboard.press('Control+e')
  const dialog = dialogOf(page)
  await dialog.waitFor()
  for (const box of await dialog.getByRole('checkbox').all()) if (!(await box.isChecked())) await box.press('Space')
  await dialog.getByRole('button', { name: /^(Choose…|Chọn…)$/ }).press('Enter')
  await dialog.getByText(folder).waitFor()
}

/** The lossless dataset into a project of its own, which is exported in its turn. */
async function importAgain(app: ElectronApplication, page: Page, places: Places, report: Report): Promise<void> {
  await beginProject(app, page, places.copy, 'Nhập lại')
  await importFolder(app, page, path.join(places.datasets, 'chugiai-jsonl', 'dataset.jsonl'))
  await exportAll(app, page, places.again)
  compareDatasets(places.datasets, places.again, report)
  const verdict = await call(page, 'project.verify', {})
  report.compare('the tables of the project equal its log', verdict.ok, JSON.stringify(verdict.problems))
}
