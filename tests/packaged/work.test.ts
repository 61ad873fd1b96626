import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { launch, makeHome, removeHome } from '../e2e/support/app.ts'
import { call } from '../e2e/support/calls.ts'
import { doSampleJob } from '../e2e/support/sample-job.ts'

const executable = process.env['CHUGIAI_PACKAGED_TWIN'] ?? ''
const formats = ['chugiai-jsonl', 'doccano', 'brat', 'conll', 'commitments-csv']
const home = makeHome()
afterAll(() => removeHome(home))

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap(entry =>
    entry.isFile() ? [path.join(entry.parentPath, entry.name)] : [],
  )

describe('work in the packaged app', () => {
  it('marks, undoes, redoes and exports, and keeps the mark when it is killed', async () => {
    const folder = path.join(home, 'datasets')
    const first = await launch({ home, executable })
    expect(await first.app.evaluate(({ app }) => app.isPackaged)).toBe(true)
    const { info, article } = await doSampleJob(first.page, folder, formats)
    const marked = await call(first.page, 'article.open', { id: article.article.id })
    expect(first.problems).toEqual([])
    await first.kill()

    expect(marked.annotations.length).toBe(article.annotations.length + 1)
    const newMark = marked.annotations.find(mark => !article.annotations.some(before => before.id === mark.id))
    const written = filesBelow(folder)
    for (const extension of ['.jsonl', '.ann', '.conll', '.csv']) {
      expect(written.filter(file => file.endsWith(extension))).not.toEqual([])
    }
    expect(written.some(file => readFileSync(file, 'utf8').includes(newMark?.id ?? 'no mark was made'))).toBe(true)

    const second = await launch({ home, executable, args: [info.path] })
    await second.page.getByText(article.article.title).first().waitFor({ timeout: 30_000 })
    const again = await call(second.page, 'article.open', { id: article.article.id })
    expect(again.annotations.map(mark => mark.id).toSorted()).toEqual(
      marked.annotations.map(mark => mark.id).toSorted(),
    )
    await second.close()
  })
})
