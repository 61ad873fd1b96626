import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Annotation } from '../../shared/annotation/model.ts'
import { launch, makeHome, removeHome, type Launched } from './support/app.ts'
import { call } from './support/calls.ts'
import { makeMarkedProject } from './support/marked-project.ts'
import { intoText, saved } from './support/typing.ts'

const home = makeHome()
const project = path.join(home, 'edges.chugiai')
const pictures = process.env['CHUGIAI_PICTURES']
let running: Launched
let articleId = ''
let text = ''

beforeAll(async () => {
  makeMarkedProject(project, { characters: 60_000, marks: 600 })
  running = await launch({ home, args: [project] })
  await running.page.locator('.reader-mark').first().waitFor()
  articleId = (await call(running.page, 'article.list', {}))[0]?.id ?? ''
  text = (await call(running.page, 'article.open', { id: articleId })).text
})
afterAll(async () => {
  await running.close().catch(() => undefined)
  removeHome(home)
})

const marksNow = async (): Promise<readonly Annotation[]> => {
  await saved(running.page)
  return (await call(running.page, 'article.open', { id: articleId })).annotations
}
const quotes = ({ segments }: Annotation): readonly string[] => segments.map(({ start, end }) => text.slice(start, end))
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await running.page.keyboard.press(key)
}
async function keep(name: string): Promise<void> {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await running.page.screenshot({ path: path.join(pictures, `${name}.png`) })
}
/** The words of the focused mark, as they are on the disk. */
async function focusedQuotes(): Promise<readonly string[]> {
  const id = await running.page.evaluate(() => document.querySelector('.reader-handle') !== null)
  expect(id, 'a mark is focused').toBe(true)
  const now = await marksNow()
  return quotes(now.find(mark => mark.id === focused) ?? now[0]!)
}
let focused = ''

describe('the edges of a mark, by keyboard', () => {
  it('go out and in by a syllable and by a letter, each a step that is taken back by itself', async () => {
    await intoText(running.page)
    await press('Control+Home', 'Tab', 'Tab')
    const before = (await marksNow()).toSorted((a, b) => a.segments[0]!.start - b.segments[0]!.start)
    focused = before[1]!.id
    const first = await focusedQuotes()
    await press(']')
    const wider = await focusedQuotes()
    expect(wider[0]).not.toBe(first[0])
    expect(wider[0]?.startsWith(first[0] ?? '-')).toBe(true)
    await press('[')
    expect((await focusedQuotes())[0]?.endsWith(wider[0] ?? '-')).toBe(true)
    await press('{', '}')
    expect(await focusedQuotes()).toEqual(first)
    await press('Alt+]')
    expect((await focusedQuotes())[0]?.length).toBe((first[0]?.length ?? 0) + 1)
    await press('Control+z', 'Control+z', 'Control+z')
    expect(await focusedQuotes()).toEqual([`${(await wholeOf(wider, first))[0]}`])
  })

  it('take one passage out of a mark that has two', async () => {
    await press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Control+Shift+ArrowRight')
    await press('+')
    await expect.poll(async () => (await marksNow()).find(mark => mark.id === focused)?.segments.length).toBe(2)
    await keep('two-passages')
    await press('-')
    await expect.poll(async () => (await marksNow()).find(mark => mark.id === focused)?.segments.length).toBe(1)
  })
})

/** After `]`, `[`, `{`, `}`, a letter and three undone, the first two steps stand. */
async function wholeOf(wider: readonly string[], first: readonly string[]): Promise<readonly string[]> {
  const at = text.indexOf(wider[0] ?? '')
  const before = /[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(text.slice(0, at))?.[0] ?? ''
  return [before + (wider[0] ?? first[0] ?? '')]
}

describe('the edges of a mark, by pointer', () => {
  it('follow the handle to whole syllables and are kept when it is released', async () => {
    const { page } = running
    await intoText(page)
    await press('Control+Home')
    const before = (await focusedQuotes())[0] ?? ''
    const box = await page.locator('.reader-handle.is-end').last().boundingBox()
    if (!box) throw new Error('There is no handle.')
    const [x, y] = [box.x + box.width / 2, box.y + box.height + 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y - box.height / 2, { steps: 4 })
    await page.mouse.move(x + 120, y - box.height / 2, { steps: 4 })
    await keep('dragging')
    await page.mouse.up()
    const after = (await focusedQuotes())[0] ?? ''
    expect(after.length).toBeGreaterThan(before.length)
    expect(after.startsWith(before)).toBe(true)
    await press('Control+z')
    await expect.poll(async () => (await focusedQuotes())[0]).toBe(before)
  })
})

describe('the whole article', () => {
  it('is copied exactly, however little of it is drawn', async () => {
    const { page } = running
    await press('Control+a')
    const copied = await page.evaluate(() => {
      const data = new DataTransfer()
      document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true }))
      return data.getData('text/plain')
    })
    expect(copied).toBe(text)
    await press('Escape')
  })

  it('is printed from its first letter to its last', async () => {
    const { app, page } = running
    await page.evaluate(() =>
      window.addEventListener('beforeprint', () => {
        const paper = [...document.querySelectorAll('.reader-print p')].map(paragraph => paragraph.textContent)
        document.documentElement.dataset['paper'] = paper.join('\n')
      }),
    )
    const bytes = await app.evaluate(async ({ BrowserWindow }) => {
      const pdf = await BrowserWindow.getAllWindows()[0]!.webContents.printToPDF({})
      return { length: pdf.length, pages: pdf.toString('latin1').split(/\/Type \/Page\b/).length - 1 }
    })
    expect(await page.evaluate(() => document.documentElement.dataset['paper'])).toBe(text)
    expect(bytes.pages).toBeGreaterThan(10)
    expect(await page.locator('.reader-print').count()).toBe(0)
  })

  it('is scrolled by the strip beside it, which shows where the marks are', async () => {
    const { page } = running
    await expect
      .poll(() =>
        page.evaluate(() => {
          const canvas = document.querySelector<HTMLCanvasElement>('.reader-minimap-marks')!
          const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
          return data.some(value => value > 0)
        }),
      )
      .toBe(true)
    const box = await page.locator('.reader-minimap').boundingBox()
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + (box?.height ?? 0) * 0.9)
    const share = await page.evaluate(() => {
      const { scrollTop, scrollHeight, clientHeight } = document.querySelector('.reader')!
      return scrollTop / (scrollHeight - clientHeight)
    })
    expect(share).toBeGreaterThan(0.8)
    await keep('minimap')
  })

  it('keeps its top paragraph through every zoom from 80 to 250 %', async () => {
    const { page } = running
    const top = (): Promise<string> =>
      page.evaluate(() => {
        const pane = document.querySelector('.reader')!.getBoundingClientRect()
        const blocks = [...document.querySelectorAll('.reader-block:not(.blank)')]
        const first = blocks.find(block => block.getBoundingClientRect().bottom > pane.top + 1)
        return first?.textContent ?? ''
      })
    await page.evaluate(() => (document.querySelector('.reader')!.scrollTop = 3000))
    // The place counts once scrolling rests.
    await page.waitForTimeout(200)
    const before = await top()
    for (const key of ['Control+-', 'Control+-', ...Array.from({ length: 8 }, () => 'Control++')]) {
      await press(key)
      await expect.poll(top).toBe(before)
    }
    await keep('zoomed')
    await press('Control+0')
    await expect.poll(top).toBe(before)
  })

  it('dims all marks but the focused one and back', async () => {
    await intoText(running.page)
    await press('Tab', 'Alt+0')
    expect(await running.page.locator('.reader-page.dims-others').count()).toBe(1)
    await keep('dimmed')
    await press('Alt+0')
    expect(await running.page.locator('.reader-page.dims-others').count()).toBe(0)
    expect(running.problems).toEqual([])
  })
})
