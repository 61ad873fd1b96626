import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Annotation } from '../../shared/annotation/model.ts'
import { quoteOf } from '../../shared/annotation/check.ts'
import { textToHash } from '../../shared/document/hash.ts'
import { exporters, validate, type InputFile } from '../../shared/formats/index.ts'
import { launch, makeHome, removeHome, sharedArticles, type Launched } from './support/app.ts'
import { answerDialogs } from './support/dialogs.ts'
import { keyboard } from './support/keyboard.ts'
import { openInNode } from './support/projects.ts'

const hasArticles = existsSync(sharedArticles)
const files = hasArticles
  ? readdirSync(sharedArticles)
      .filter(name => name.endsWith('.txt'))
      .sort()
  : []
const why = hasArticles ? '' : ' (left out: the five articles are not beside this checkout)'

/** The project that the program made of its own choice in a home. */
function projectIn(home: string): string {
  const folder = path.join(home, 'documents')
  const found = readdirSync(folder, { recursive: true })
    .map(String)
    .filter(name => name.endsWith('.chugiai'))
  return path.join(folder, found[0] ?? 'there is no project')
}

const filesIn = (folder: string): InputFile[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter(name => statSync(path.join(folder, name)).isFile())
    .map(name => ({ path: name, bytes: readFileSync(path.join(folder, name)) }))

describe.skipIf(!hasArticles)(`an annotator’s day with the five articles, by keyboard${why}`, () => {
  const home = makeHome()
  const target = path.join(home, 'dataset')
  let running: Launched
  let marked: readonly Annotation[] = []

  beforeAll(async () => {
    running = await launch({ home, args: [sharedArticles] })
  })
  afterAll(async () => {
    await running.close().catch(() => undefined)
    removeHome(home)
  })

  it('takes the articles of a folder named on the command line and reports on them', async () => {
    const { page } = running
    await page.getByText('5 articles were taken.').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.locator('.reader-text').count()).toBe(1)
  })

  it('marks an entity, a commitment with its frame and a theme in each article', async () => {
    const { page } = running
    const keys = keyboard(page)
    for (const [at, file] of files.entries()) {
      if (at > 0) await keys.press('Control+PageDown')
      await keys.seesText(readFileSync(path.join(sharedArticles, file), 'utf8'))
      await keys.select(0, 3)
      await keys.press('1')
      await keys.press('p')
      await keys.saved()
      await keys.select(1, 5)
      await keys.press('2')
      await keys.press('p')
      await keys.fillSlot('actor', `Bên số ${at + 1}`)
      await keys.fillSlot('action', 'xây dựng khuôn khổ hợp tác')
      await keys.fillSlot('deadline', '2026')
      await keys.select(2, 4)
      await keys.press('3')
      await keys.press('a')
      await page.keyboard.press(await firstChildKey(page))
      await keys.saved()
    }
    expect(running.problems).toEqual([])
  })

  it('has every acknowledged mark after the program was killed, and the text that was shown', async () => {
    await running.kill()
    const project = openInNode(projectIn(home))
    try {
      expect(project.verify().problems).toEqual([])
      marked = [...project.annotations.all()]
      expect(project.annotations.count()).toEqual({ entity: 5, commitment: 5, theme: 5 })
      for (const row of project.articles.list()) {
        const stored = project.articles.text(row.textHash)?.text ?? ''
        expect(stored).toBe(readFileSync(path.join(sharedArticles, row.fileName), 'utf8'))
        expect(textToHash(stored)).toBe(row.textHash)
      }
      for (const mark of marked.filter(candidate => candidate.frame)) {
        expect(Object.keys(mark.frame?.slots ?? {}).sort()).toEqual(['action', 'actor', 'deadline'])
      }
    } finally {
      project.close()
    }
  })

  it('starts again where it was, undoes and does again', async () => {
    running = await launch({ home, args: [projectIn(home)] })
    const { page } = running
    const keys = keyboard(page)
    await page.locator('.reader-text').waitFor()
    await keys.intoText()
    const count = page.locator('[data-pane="status"]').getByText(/\d+ marks?/)
    const shows = async (marks: string): Promise<void> => {
      await expect.poll(() => count.textContent()).toBe(marks)
    }
    await shows('3 marks')
    // Newest first: the theme; the frame's three slots; the commitment; the entity.
    for (const [steps, marks] of [
      [1, '2 marks'],
      [4, '1 mark'],
      [1, '0 marks'],
    ] as const) {
      await keys.press('Control+z', steps)
      await shows(marks)
    }
    await keys.press('Control+y', 6)
    await shows('3 marks')
    await keys.saved()
  })

  it('exports all formats, whose every offset meets its quoted words', async () => {
    const { page, app } = running
    await answerDialogs(app, { open: [target] })
    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog')
    for (const box of await dialog.getByRole('checkbox').all()) if (!(await box.isChecked())) await box.click()
    await dialog.getByRole('button', { name: 'Choose…' }).click()
    await dialog.getByRole('button', { name: 'Export', exact: true }).click()
    await dialog.getByRole('button', { name: /folder/i }).waitFor()
    for (const { id } of exporters) {
      const { offsets, problems } = validate(id, filesIn(path.join(target, id)))
      expect(problems, id).toEqual([])
      expect(offsets, id).toBeGreaterThanOrEqual(5)
    }
    await page.keyboard.press('Escape')
    expect(running.problems).toEqual([])
  })

  it('writes offsets that an independent reader finds the same words at', async () => {
    const project = openInNodeAfter(await endOf(running), projectIn(home))
    try {
      const byId = new Map(
        project.articles.list().map(row => [row.id, project.articles.text(row.textHash)?.text ?? '']),
      )
      const expected = marked.map(mark => quoteOf(byId.get(mark.articleId) ?? '', mark.segments)).sort()
      const jsonl = readFileSync(onlyFile(path.join(target, 'chugiai-jsonl'), '.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
      const sliced = jsonl.flatMap(line => {
        const article = JSON.parse(line) as {
          text: string
          annotations: { segments: { start: number; end: number }[] }[]
        }
        return article.annotations.map(mark =>
          mark.segments.map(({ start, end }) => article.text.slice(start, end)).join(' '),
        )
      })
      expect(sliced.sort()).toEqual(expected)
      const brat = filesIn(path.join(target, 'brat')).filter(file => file.path.endsWith('.ann'))
      for (const file of brat) {
        const ann = Buffer.from(file.bytes).toString('utf8')
        const text = Array.from(readFileSync(path.join(target, 'brat', file.path.replace(/ann$/, 'txt')), 'utf8'))
        for (const [, start, end, words] of ann.matchAll(/^T\d+\t\S+ (\d+) (\d+)\t(.*)$/gmu)) {
          expect(text.slice(Number(start), Number(end)).join('')).toBe(words)
        }
      }
    } finally {
      project.close()
    }
  })
})

async function firstChildKey(page: Launched['page']): Promise<string> {
  const key = await page
    .getByRole('group', { name: /labels?/i })
    .locator('kbd')
    .nth(0)
    .textContent()
  return (key ?? '').trim().toLowerCase()
}

async function endOf(running: Launched): Promise<true> {
  await running.close()
  return true
}
const openInNodeAfter = (_closed: true, file: string) => openInNode(file)

const onlyFile = (folder: string, ending: string): string =>
  path.join(folder, readdirSync(folder).find(name => name.endsWith(ending)) ?? '')
