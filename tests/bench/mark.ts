import path from 'node:path'
import type { Page } from 'playwright'
import { newId } from '../../shared/base/ids.ts'
import { textOffset } from '../../shared/document/span.ts'
import type { Input } from '../../shared/ipc/contract.ts'
import { launch } from '../e2e/support/app.ts'
import { call, type PageWithBridge } from '../e2e/support/calls.ts'
import { makeMarkedProject } from '../e2e/support/marked-project.ts'
import { intoText, paletteOf } from '../e2e/support/typing.ts'
import { toMeasure, type Measure, type SuiteOptions } from './measures.ts'

const RUNS = 40
/** Marks that are made first and not counted. */
const WARM_UP = 5
/** Between two calls. Unit: milliseconds. */
const PAUSE_MS = 100

const documents = [
  { name: '100 kB, 1 000 marks', characters: 100_000, marks: 1000 },
  { name: '1 MB, 10 000 marks', characters: 1_000_000, marks: 10_000 },
] as const

/** From the key that marks to the frame with the mark in it, and from the call that stores one to its acknowledgement. */
export async function measureMarks({ folder, runs = RUNS }: SuiteOptions): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  for (const { name, characters, marks } of documents) {
    const project = path.join(folder, `mark-${marks}.chugiai`)
    makeMarkedProject(project, { characters, marks })
    const { page, close } = await launch({ args: [project], home: path.join(folder, `home-${marks}`) })
    try {
      await page.locator('.reader-mark').first().waitFor({ timeout: 60_000 })
      const painted = await timePaints(page, runs)
      const acknowledged = await timeAcknowledgements(page, runs)
      measures.push(
        toMeasure({ suite: 'mark', name: `key to paint, ${name}`, unit: 'ms' }, painted),
        toMeasure({ suite: 'mark', name: `call to acknowledged on disk, ${name}`, unit: 'ms' }, acknowledged),
      )
    } finally {
      await close()
    }
  }
  return measures
}

/** Marks two words after two words, from the top, with the first entity's letter. Milliseconds. */
export async function timePaints(page: Page, runs: number): Promise<readonly number[]> {
  await intoText(page)
  await page.keyboard.press('Control+Home')
  const times: number[] = []
  for (let run = -WARM_UP; run < runs; run += 1) {
    await page.keyboard.press('Control+ArrowRight')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await paletteOf(page).waitFor()
    if (run === -WARM_UP) await page.keyboard.press('1')
    const painted = page.evaluate(timeNextKey)
    // The key must not come before the page has begun to watch.
    await page.waitForFunction(() => (globalThis as { watching?: boolean }).watching === true)
    await page.keyboard.press('p')
    const time = await painted
    if (run >= 0) times.push(time)
  }
  return times
}

/** Runs in the page: from the next key's own time stamp to the end of the first frame that holds a mark more. */
function timeNextKey(): Promise<number> {
  const page = globalThis as { watching?: boolean }
  // Ids are UUIDv7 and sort by time, so a new mark is the newest of all that are drawn.
  const newest = (): string | undefined =>
    Array.from(document.querySelectorAll<HTMLElement>('.reader-mark'), mark => mark.dataset['mark'] ?? '')
      .sort()
      .at(-1)
  const before = newest()
  return new Promise((resolve, reject) => {
    const onKey = ({ timeStamp }: KeyboardEvent): void => {
      removeEventListener('keydown', onKey, { capture: true })
      page.watching = false
      const look = (): void => {
        if (performance.now() - timeStamp > 10_000) return reject(new Error('The mark was not painted.'))
        if (newest() === before) return void requestAnimationFrame(look)
        // A message comes after the frame of this callback has been painted.
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          port1.close()
          resolve(performance.now() - timeStamp)
        })
        port1.start()
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    }
    addEventListener('keydown', onKey, { capture: true })
    page.watching = true
  })
}

/** One mark at a time, each after a pause as between a person's keys. Milliseconds. */
async function timeAcknowledgements(page: Page, runs: number): Promise<readonly number[]> {
  const info = await call(page, 'project.info', {})
  const [row] = await call(page, 'article.list', {})
  const { text } = await call(page, 'article.open', { id: row?.id ?? '' })
  const label = info.codebook.labels.find(candidate => candidate.layer === 'entity')
  const end = textOffset(text.indexOf(' '))
  const times: number[] = []
  for (let run = -WARM_UP; run < runs; run += 1) {
    const annotation = {
      id: newId(),
      articleId: row?.id ?? '',
      layer: 'entity' as const,
      labelId: label?.id ?? '',
      segments: [{ start: textOffset(0), end }],
    }
    const time = await page.evaluate(timeCall, { annotation, quote: text.slice(0, end) })
    if (run >= 0) times.push(time)
    await page.waitForTimeout(PAUSE_MS)
  }
  return times
}

async function timeCall(input: Input<'annotation.add'>): Promise<number> {
  const { chugiai } = globalThis as unknown as PageWithBridge
  const startedMs = performance.now()
  const reply = await chugiai.call('annotation.add', input)
  if (!reply.ok) throw new Error(reply.message)
  return performance.now() - startedMs
}
