import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { errorTexts, type ErrorCode } from '../../shared/i18n/errors.ts'
import { launch, makeHome, removeHome, type Launched } from './support/app.ts'
import { badProjects, contentsOf, smallDisk } from './support/bad-projects.ts'
import { call, callRaw } from './support/calls.ts'
import { answerDialogs } from './support/dialogs.ts'
import { makeMarkedProject } from './support/marked-project.ts'
import { openInNode } from './support/projects.ts'
import { addMark } from './support/sample-job.ts'
import { intoText } from './support/typing.ts'
import { launchAsOrdinaryUser, whyNoOrdinaryUser } from './support/unprivileged.ts'

const home = makeHome()
afterAll(() => removeHome(home))

/** The words of a failure as far as they hold no value. */
const fixedWords = (text: string): string =>
  text.split(/\{\w+\}/).reduce((longest, part) => (part.trim().length > longest.length ? part.trim() : longest), '')

async function expectOnScreen({ page }: Launched, code: ErrorCode): Promise<void> {
  const { message, remedy } = errorTexts[code]
  await page.getByText(fixedWords(message.en)).first().waitFor({ timeout: 15_000 })
  await page.getByText(fixedWords(remedy.en)).first().waitFor({ timeout: 15_000 })
}

/** Chooses a file in the dialog of "Open…". */
async function openByDialog(app: Launched, file: string): Promise<void> {
  await answerDialogs(app.app, { open: [file] })
  await app.page.keyboard.press('Control+o')
}

describe('a file that cannot be opened', () => {
  let app: Launched
  beforeAll(async () => {
    app = await launch({ home: path.join(home, 'bad') })
  })
  afterAll(async () => {
    await app.close()
  })
  beforeEach(async () => {
    await app.page.reload()
    await app.page.getByRole('button', { name: 'New project' }).waitFor()
  })

  it.each([
    ['notSqlite', 'project-not-sqlite', 'is no SQLite file'],
    ['empty', 'project-not-sqlite', 'is empty'],
    ['foreign', 'project-foreign', 'belongs to another program'],
    ['newer', 'project-newer', 'was made by a newer version'],
  ] as const)('(%s) is told with the code %s because it %s, and is not touched', async (kind, code, _how) => {
    const folder = path.join(home, `folder-${kind}`)
    mkdirSync(folder)
    const file = path.join(folder, 'dự án.chugiai')
    badProjects[kind](file)
    const before = contentsOf(folder)
    await openByDialog(app, file)
    await expectOnScreen(app, code)
    expect(contentsOf(folder)).toEqual(before)
    await expectAnotherWay(app)
  })

  it.each(['damaged', 'cutShort'] as const)(
    '(%s) stays as it is when it is damaged, and a copy of it is set aside',
    async kind => {
      const folder = path.join(home, `folder-${kind}`)
      mkdirSync(folder)
      const file = path.join(folder, 'dự án.chugiai')
      badProjects[kind](file)
      const before = contentsOf(folder)
      await openByDialog(app, file)
      await expectOnScreen(app, 'project-damaged')
      const after = contentsOf(folder)
      const aside = Object.keys(after).filter(name => !(name in before))
      expect(after).toMatchObject(before)
      expect(aside).toEqual([expect.stringMatching(/^dự án\.damaged-\d{8}-\d{6}\.chugiai$/)])
      expect(after[aside[0] ?? '']).toBe(before['dự án.chugiai'])
      await expectAnotherWay(app)
    },
  )

  it('that is gone is told, and nothing appears in its place', async () => {
    const file = path.join(home, 'never there.chugiai')
    await openByDialog(app, file)
    await expectOnScreen(app, 'project-missing')
    expect(existsSync(file)).toBe(false)
    await expectAnotherWay(app)
  })

  it('because another process has it open is told, and that one goes on undisturbed', async () => {
    const file = path.join(home, 'open elsewhere.chugiai')
    makeMarkedProject(file)
    const elsewhere = openInNode(file)
    const events = elsewhere.events.count()
    await openByDialog(app, file)
    await expectOnScreen(app, 'project-locked')
    await expectAnotherWay(app)
    elsewhere.settings.set('still', 'mine')
    expect([elsewhere.events.count(), elsewhere.verify().problems]).toEqual([events, []])
    elsewhere.close()
    await openByDialog(app, file)
    await app.page.getByRole('main').waitFor()
    await call(app.page, 'project.close', {})
  })

  it('is told too when it was named on the command line', async () => {
    const file = path.join(home, 'named.chugiai')
    badProjects.foreign(file)
    const before = readFileSync(file)
    const named = await launch({ home: path.join(home, 'named'), args: [file] })
    await expectOnScreen(named, 'project-foreign')
    await expectAnotherWay(named)
    await named.close()
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

/** The start page is there with its ways on, and they work. */
async function expectAnotherWay({ page }: Launched): Promise<void> {
  for (const name of ['New project', 'Open a project…', 'Try with sample articles']) {
    expect(await page.getByRole('button', { name }).isEnabled()).toBe(true)
  }
}

const obstacle = whyNoOrdinaryUser()
describe.skipIf(obstacle !== undefined)(
  `a project that may only be read${obstacle ? ` (left out: ${obstacle})` : ''}`,
  () => {
    it('is shown, says so, takes no mark, and goes on in a copy', async () => {
      const own = path.join(home, 'reader')
      const folder = path.join(home, 'read only')
      mkdirSync(own)
      mkdirSync(folder)
      const file = path.join(folder, 'chỉ đọc.chugiai')
      makeMarkedProject(file)
      chmodSync(home, 0o755)
      chmodSync(file, 0o444)
      chmodSync(folder, 0o555)
      const before = contentsOf(folder)
      const app = await launchAsOrdinaryUser({ home: own, args: [file] })
      await app.page.getByText('Read-only').first().waitFor()
      const info = await call(app.page, 'project.info', {})
      const [row] = await call(app.page, 'article.list', {})
      const article = await call(app.page, 'article.open', { id: row?.id ?? '' })
      expect([info.readOnly, article.annotations.length]).toEqual([true, 40])
      await expect(addMark(app.page, info, article, 1)).rejects.toThrow('project-readonly')
      const copy = path.join(own, 'own', 'bản sao.chugiai')
      await answerDialogs(app.app, { save: copy })
      await app.page.keyboard.press('Control+Shift+S')
      await app.page.getByText('Read-only').first().waitFor({ state: 'detached' })
      await addMark(app.page, await call(app.page, 'project.info', {}), article, 1)
      await app.close()
      expect(contentsOf(folder)).toEqual(before)
      chmodSync(folder, 0o755)
      chmodSync(copy, 0o644)
      expect(marksIn(copy)).toBe(41)
    })
  },
)

const disk = path.join(home, 'small disk')
mkdirSync(disk)
const mounted = smallDisk(disk, 4 * 2 ** 20)
afterAll(() => mounted?.remove())
describe.skipIf(!mounted)(`a full disk${mounted ? '' : ' (left out: no small disk can be mounted here)'}`, () => {
  it('takes no more marks, says so, keeps those it has, and lets work go on elsewhere', async () => {
    const file = path.join(disk, 'đầy.chugiai')
    const elsewhere = path.join(home, 'elsewhere.chugiai')
    makeMarkedProject(file)
    const app = await launch({ home: path.join(home, 'full'), args: [file] })
    await app.page.getByRole('main').waitFor()
    const info = await call(app.page, 'project.info', {})
    const [row] = await call(app.page, 'article.list', {})
    const article = await call(app.page, 'article.open', { id: row?.id ?? '' })
    fill(disk)
    const { kept, refusal } = await markUntilRefused(app, () => addMark(app.page, info, article, 3))
    expect(refusal).toContain('disk-full')
    await markFirstWords(app)
    await expectOnScreen(app, 'disk-full')
    expect(await callRaw(app.page, 'project.verify', {})).toMatchObject({ ok: true, value: { ok: true } })
    await answerDialogs(app.app, { save: elsewhere })
    await app.page.keyboard.press('Control+Shift+S')
    await expect.poll(async () => (await call(app.page, 'project.info', {})).path).toBe(elsewhere)
    await addMark(app.page, await call(app.page, 'project.info', {}), article, 3)
    await app.close()
    expect(marksIn(elsewhere)).toBe(40 + kept + 1)
    const aside = path.join(home, 'was full.chugiai')
    copyFileSync(file, aside)
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${aside}-wal`)
    expect(marksIn(aside)).toBe(40 + kept)
  })
})

/** Marks the first two words as a person, by keyboard. */
async function markFirstWords({ page }: Launched): Promise<void> {
  await intoText(page)
  for (const key of ['Control+Home', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight', '1', 'p'])
    await page.keyboard.press(key)
}

/** Leaves some kilobytes, so that a few marks still find room. */
function fill(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(path.join(folder, 'other things'), Buffer.alloc(bavail * bsize - 64 * 1024))
}

async function markUntilRefused(
  app: Launched,
  mark: () => Promise<unknown>,
): Promise<{ kept: number; refusal: string }> {
  for (let kept = 0; kept < 2000; kept += 1) {
    try {
      await mark()
    } catch (error) {
      return { kept, refusal: String(error) }
    }
  }
  throw new Error(`The disk of ${app.home} never filled.`)
}

/** How many marks plain Node finds in a project, which must be sound. */
function marksIn(file: string): number {
  const project = openInNode(file)
  try {
    expect(project.verify().problems).toEqual([])
    return [...project.annotations.all()].length
  } finally {
    project.close()
    rmSync(`${file}-wal`, { force: true })
  }
}
