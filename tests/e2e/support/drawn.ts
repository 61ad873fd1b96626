import type { Page } from 'playwright'
import type { Annotation } from '../../../shared/annotation/model.ts'
import { span, type Span } from '../../../shared/document/span.ts'

/** A mark as it is seen: its letters, line ends left out, and its look. Offsets in UTF-16 code units of the text. */
export type SeenMark = {
  readonly id: string
  readonly layer: string
  readonly isUncertain: boolean
  readonly spans: readonly Span[]
}
/** What is read off the page while it is scrolled from top to bottom. */
export type SeenArticle = { readonly text: string; readonly marks: readonly SeenMark[] }

/** Of one block, from its beginning. */
type Piece = {
  readonly id: string
  readonly layer: string
  readonly isUncertain: boolean
  readonly start: number
  readonly end: number
}
type SeenBlock = { readonly text: string; readonly goesOn: boolean; readonly pieces: readonly Piece[] }

/**
 * Reads the open article with its marks off the page: every section while it is drawn, block by block. Nothing but the
 * page's elements is asked, so that what is drawn in a wrong place is found there.
 */
export async function readDrawn(page: Page): Promise<SeenArticle> {
  const sections = await page.evaluate(scrollAndRead)
  const blocks = sections.flat()
  let text = ''
  const found = new Map<string, { layer: string; isUncertain: boolean; spans: Span[] }>()
  for (const [at, block] of blocks.entries()) {
    for (const { id, layer, isUncertain, start, end } of block.pieces) {
      const mark = found.get(id) ?? { layer, isUncertain, spans: [] }
      mark.spans.push(span(text.length + start, text.length + end))
      found.set(id, mark)
    }
    text += block.text + (at === blocks.length - 1 || block.goesOn ? '' : '\n')
  }
  return { text, marks: byId([...found].map(([id, mark]) => ({ id, ...mark, spans: joined(mark.spans) }))) }
}

/** The same of stored marks: what should be seen of them in a text. */
export const toSeen = (annotations: readonly Annotation[], text: string): readonly SeenMark[] =>
  byId(
    annotations.map(({ id, layer, status, segments }) => ({
      id,
      layer,
      isUncertain: status === 'uncertain',
      spans: joined(segments.flatMap(segment => withoutLineEnds(segment, text))),
    })),
  )

const byId = (marks: readonly SeenMark[]): readonly SeenMark[] => marks.toSorted((a, b) => (a.id < b.id ? -1 : 1))

const withoutLineEnds = ({ start, end }: Span, text: string): readonly Span[] =>
  [...text.slice(start, end).matchAll(/[^\n]+/gu)].map(line =>
    span(start + line.index, start + line.index + line[0].length),
  )

/** In order, those that touch as one: the page may cut a mark wherever another one begins. */
function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const next of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last?.end === next.start) found[found.length - 1] = { ...last, end: next.end }
    else found.push(next)
  }
  return found
}

/** Runs in the page. */
async function scrollAndRead(): Promise<SeenBlock[][]> {
  const rest = (): Promise<void> =>
    new Promise(resolve => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), 90))
  const readBlock = (block: Element): SeenBlock => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    const pieces: Piece[] = []
    let text = ''
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent?.closest('.reader-tag')) continue
      const words = node.nodeValue ?? ''
      for (let mark = parent?.closest<HTMLElement>('.reader-mark'); mark && block.contains(mark);) {
        pieces.push({
          id: mark.dataset['mark'] ?? '',
          layer: ['entity', 'commitment', 'theme'].find(layer => mark?.classList.contains(`reader-${layer}`)) ?? '',
          isUncertain: mark.classList.contains('is-uncertain'),
          start: text.length,
          end: text.length + words.length,
        })
        mark = mark.parentElement?.closest<HTMLElement>('.reader-mark') ?? null
      }
      text += words
    }
    return { text, goesOn: block.classList.contains('goes-on'), pieces }
  }
  const scroller = document.querySelector<HTMLElement>('.reader')
  const root = document.querySelector<HTMLElement>('.reader-text')
  if (!scroller || !root) throw new Error('There is no reading pane.')
  const before = scroller.scrollTop
  const seen = new Map<number, SeenBlock[]>()
  scroller.scrollTop = 0
  for (let top = -1; top !== scroller.scrollTop; scroller.scrollTop += scroller.clientHeight) {
    top = scroller.scrollTop
    await rest()
    const sections = [...root.children].filter(child => child.classList.contains('reader-section'))
    for (const [at, section] of sections.entries()) {
      if (!section.classList.contains('is-empty')) seen.set(at, [...section.querySelectorAll('p')].map(readBlock))
    }
    if (seen.size === sections.length) break
  }
  scroller.scrollTop = before
  return [...seen].sort(([a], [b]) => a - b).map(([, blocks]) => blocks)
}
