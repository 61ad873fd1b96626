import type { Opened } from '../opened.ts'
import { element, type Stage } from '../stage.ts'
import type { Hits } from './hit-decorations.ts'

/** Width of the strip and height of a tick. Unit: CSS pixels. */
const WIDTH = 6
const TICK = 2

/** A strip beside the scroll bar that shows where in the article the hits are. Says nothing to screen readers. */
export type Ticks = { draw(opened: Opened | null, hits: Hits): void; destroy(): void }

export function createTicks(stage: Stage): Ticks {
  const strip = element('canvas', 'reader-ticks')
  strip.setAttribute('aria-hidden', 'true')
  strip.hidden = true
  stage.scroller.after(strip)
  return {
    draw(opened, hits) {
      strip.hidden = opened === null || hits.spans.length === 0
      if (opened && hits.spans.length > 0) paint(strip, stage, opened, hits)
    },
    destroy: () => strip.remove(),
  }
}

function paint(strip: HTMLCanvasElement, { scroller, page }: Stage, { map, sections }: Opened, hits: Hits): void {
  const height = scroller.clientHeight
  const scale = devicePixelRatio
  strip.width = WIDTH * scale
  strip.height = height * scale
  const context = strip.getContext('2d')
  if (!context) return
  const colors = getComputedStyle(strip)
  context.scale(scale, scale)
  const top = page.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
  const yOf = (offset: number): number => {
    const block = map.blockAt(offset)
    const section = map.sectionOfBlock(block)
    const [first, next] = [map.firstBlock(section), map.firstBlock(section + 1)]
    const part = ((block - first) / (next - first)) * sections.heights.get(section)
    return ((top + sections.sectionTop(section) + part) / scroller.scrollHeight) * (height - TICK)
  }
  context.fillStyle = colors.color
  let last = -TICK
  for (const { start } of hits.spans) {
    const y = Math.round(yOf(start))
    if (y >= last + 1) context.fillRect(0, y, WIDTH, TICK)
    last = y
  }
  const current = hits.spans[hits.current]
  if (!current) return
  context.fillStyle = colors.borderColor
  context.fillRect(0, Math.round(yOf(current.start)) - 1, WIDTH, TICK + 2)
}
