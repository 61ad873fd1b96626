import path from 'node:path'
import type { CDPSession, Page } from 'playwright'
import type { Annotation } from '../../shared/annotation/model.ts'
import { launch } from '../e2e/support/app.ts'
import { addArticle, createInNode } from '../e2e/support/projects.ts'
import { marksOver, textOfLength } from '../e2e/support/marked-project.ts'
import { timePaints } from './mark.ts'
import { toMeasure, type Measure, type SuiteOptions } from './measures.ts'

const RUNS = 7
const KEYS = 30
/** Openings that are not counted: the first ones compile. */
const WARM_UP = 2
const SCROLL_MS = 3000
const NOTE = 'Bài ngắn'
const ARTICLE = 'Bài dài'

/** `open`: the ratio to the floor that the project has set itself. */
const documents = [
  { name: '10 kB, 100', characters: 10_000, marks: 100, open: undefined },
  { name: '100 kB, 1 000', characters: 100_000, marks: 1000, open: 0.8 },
  { name: '1 MB, 10 000', characters: 1_000_000, marks: 10_000, open: 0.2 },
  { name: '5 MB, 50 000', characters: 5_000_000, marks: 50_000, open: 0.06 },
] as const
type Size = (typeof documents)[number]

/**
 * The reading pane at four sizes: from the click on an article to its text with marks (SQLite and both processes
 * included) beside the same text with `<mark>` as innerHTML in the same window, then keys, scrolling and memory.
 */
export async function measureViewer({ folder, runs = RUNS }: SuiteOptions): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  for (const size of documents) measures.push(...(await measureSize(folder, size, runs)))
  return measures
}

async function measureSize(folder: string, size: Size, runs: number): Promise<readonly Measure[]> {
  const project = path.join(folder, `viewer-${size.marks}.chugiai`)
  const { text, marks } = makeProject(project, size)
  const running = await launch({ args: [project], home: path.join(folder, `home-viewer-${size.marks}`) })
  const name = (what: string): { suite: string; name: string; unit: 'ms' } => ({
    suite: 'viewer',
    name: `${what}, ${size.name}`,
    unit: 'ms',
  })
  try {
    const { page } = running
    await page.locator('.reader-text').waitFor({ timeout: 60_000 })
    const cdp = await page.context().newCDPSession(page)
    const opening = await timeOpenings(page, runs)
    const bytes = await heapAdded(page, cdp)
    const frames = await page.evaluate(scrollThrough, SCROLL_MS)
    const painted = await timePaints(page, KEYS)
    const saved = await timeSaving(page, KEYS)
    const floor = await timeFloor(page, cdp, toHtml(text, marks), runs)
    say(
      `${size.name}: ${opening.inView} marks in view, heap ${(bytes / 1e6).toFixed(1)} MB more, scrolling: longest frame`,
    )
    say(
      ` ${Math.max(...frames).toFixed(0)} ms, ${frames.filter(ms => ms > 50).length} of ${frames.length} over 50 ms\n`,
    )
    return [
      toMeasure(name('<mark> as innerHTML'), floor),
      toMeasure({ ...name('open'), ...(size.open === undefined ? {} : { limit: size.open }) }, opening.ms, floor),
      toMeasure(name('key to paint'), painted),
      toMeasure(name('key to the status “saved”'), saved),
      toMeasure(name(`frame of scrolling all in ${SCROLL_MS / 1000} s`), frames),
    ]
  } finally {
    await running.close()
  }
}

const say = (words: string): boolean => process.stdout.write(words)

function makeProject(file: string, { characters, marks }: Size): { text: string; marks: readonly Annotation[] } {
  const project = createInNode(file)
  const text = textOfLength(characters)
  let placed: readonly Annotation[] = []
  addArticle(project, { title: NOTE, text: 'Một dòng thôi.\n', marks: () => [] })
  addArticle(project, { title: ARTICLE, text, marks: id => (placed = overlapping(marksOver(text, id, marks))) })
  project.close()
  return { text, marks: placed }
}

/** About 15 % share the words of the mark before them. */
const overlapping = (marks: readonly Annotation[]): readonly Annotation[] =>
  marks.map((mark, at) => (at % 7 === 6 ? { ...mark, segments: marks[at - 1]?.segments ?? mark.segments } : mark))

async function timeOpenings(page: Page, runs: number): Promise<{ ms: number[]; inView: number }> {
  const ms: number[] = []
  let inView = 0
  for (let run = -WARM_UP; run < runs; run += 1) {
    await page.evaluate(openByClick, { title: NOTE, hasMarks: false })
    const found = await page.evaluate(openByClick, { title: ARTICLE, hasMarks: true })
    inView = found.inView
    if (run >= 0) ms.push(found.ms)
  }
  return { ms, inView }
}

/** Moves an edge of a mark by key; from the key's own time stamp to the status bar's "Saved". Milliseconds. */
async function timeSaving(page: Page, runs: number): Promise<readonly number[]> {
  const times: number[] = []
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Tab')
  for (let run = -WARM_UP; run < runs; run += 1) {
    const saved = page.evaluate(untilSaved)
    await page.waitForFunction(() => (globalThis as { watching?: boolean }).watching === true)
    await page.keyboard.press(run % 2 === 0 ? ']' : '}')
    const ms = await saved
    if (run >= 0) times.push(ms)
    await page.waitForTimeout(100)
  }
  return times
}

/** Runs in the page. */
function untilSaved(): Promise<number> {
  const page = globalThis as { watching?: boolean }
  return new Promise(resolve => {
    const onKey = ({ timeStamp }: KeyboardEvent): void => {
      removeEventListener('keydown', onKey, { capture: true })
      page.watching = false
      let wasSaving = false
      const watch = (): void => {
        const isSaved = document.querySelector('[data-saved="saved"]') !== null
        if (!isSaved) wasSaving = true
        if (!wasSaving || !isSaved) return
        observer.disconnect()
        resolve(performance.now() - timeStamp)
      }
      const observer = new MutationObserver(watch)
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeFilter: ['data-saved'],
      })
    }
    addEventListener('keydown', onKey, { capture: true })
    page.watching = true
  })
}

/** Bytes that the page keeps more with the long article open than with the short one. */
async function heapAdded(page: Page, cdp: CDPSession): Promise<number> {
  const used = async (title: string): Promise<number> => {
    await page.evaluate(openByClick, { title, hasMarks: title === ARTICLE })
    await page.waitForTimeout(1500)
    await cdp.send('HeapProfiler.collectGarbage')
    return (await cdp.send('Runtime.getHeapUsage')).usedSize
  }
  const without = await used(NOTE)
  return (await used(ARTICLE)) - without
}

/** Runs in the page: clicks an article in the list and waits for the frame that shows its text, with marks in view. */
async function openByClick({ title, hasMarks }: { title: string; hasMarks: boolean }): Promise<{
  ms: number
  inView: number
}> {
  const entry = Array.from(document.querySelectorAll<HTMLElement>('[data-pane="corpus"] *')).find(
    one => one.childElementCount === 0 && one.textContent === title,
  )
  const started = performance.now()
  entry?.click()
  const visible = (): number => {
    const pane = document.querySelector('.reader')!.getBoundingClientRect()
    const ids = Array.from(document.querySelectorAll<HTMLElement>('.reader-mark')).flatMap(mark => {
      const box = mark.getBoundingClientRect()
      return box.bottom > pane.top && box.top < pane.bottom ? [mark.dataset['mark']] : []
    })
    return new Set(ids).size
  }
  for (;;) {
    await new Promise(resolve => requestAnimationFrame(resolve))
    const isThere = document.querySelector('.reader-text')?.getAttribute('aria-label') === title
    if (!isThere || (hasMarks && document.querySelector('.reader-mark') === null)) continue
    // A message comes after the frame of this callback has been painted.
    await new Promise<void>(resolve => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => (port1.close(), resolve()))
      port1.start()
      port2.postMessage(null)
    })
    const ms = performance.now() - started
    return { ms, inView: visible() }
  }
}

/** Runs in the page: from the top to the end in so many milliseconds. Gives the time of every frame. */
function scrollThrough(lasting: number): Promise<number[]> {
  const pane = document.querySelector('.reader')!
  pane.scrollTop = 0
  return new Promise(resolve => {
    const frames: number[] = []
    let begun = 0
    let last = 0
    const frame = (now: number): void => {
      if (begun === 0) begun = now
      else frames.push(now - last)
      last = now
      pane.scrollTop = ((now - begun) / lasting) * (pane.scrollHeight - pane.clientHeight)
      if (now - begun < lasting) requestAnimationFrame(frame)
      else resolve(frames)
    }
    requestAnimationFrame(frame)
  })
}

/** The content policy forbids innerHTML, so the same window is loaded once more without it. */
async function timeFloor(page: Page, cdp: CDPSession, html: string, runs: number): Promise<number[]> {
  await cdp.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  await page.locator('.reader-text').waitFor({ timeout: 60_000 })
  const ms: number[] = []
  for (let run = -1; run < runs; run += 1) {
    const found = await page.evaluate(setHtml, html)
    if (run >= 0) ms.push(found)
  }
  return ms
}

/** Runs in the page. */
async function setHtml(html: string): Promise<number> {
  const pane = document.createElement('div')
  pane.style.cssText = 'position:fixed;inset:0 20%;z-index:99;overflow:auto;background:#fff;font:19px/1.65 serif'
  document.body.append(pane)
  await new Promise(resolve => requestAnimationFrame(resolve))
  const started = performance.now()
  pane.innerHTML = html
  await new Promise(resolve => requestAnimationFrame(resolve))
  await new Promise<void>(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => (port1.close(), resolve()))
    port1.start()
    port2.postMessage(null)
  })
  const ms = performance.now() - started
  pane.remove()
  return ms
}

/** Paragraphs with marks; a mark that overlaps another one's words is nested in it. */
function toHtml(text: string, marks: readonly Annotation[]): string {
  const opens = new Map<number, number>()
  const closes = new Map<number, number>()
  for (const { segments } of marks) {
    for (const { start, end } of segments) {
      opens.set(start, (opens.get(start) ?? 0) + 1)
      closes.set(end, (closes.get(end) ?? 0) + 1)
    }
  }
  const cuts = [...new Set([...opens.keys(), ...closes.keys()])].toSorted((a, b) => a - b)
  const parts: string[] = []
  let at = 0
  for (const cut of cuts) {
    parts.push(text.slice(at, cut), '</mark>'.repeat(closes.get(cut) ?? 0), '<mark>'.repeat(opens.get(cut) ?? 0))
    at = cut
  }
  parts.push(text.slice(at))
  return `<p>${parts.join('').replaceAll('\n', '</p><p>')}</p>`
}
