import { type Layer, layers } from '../../../shared/annotation/codebook.ts'
import type { Opened } from '../opened.ts'
import { element, type Stage } from '../stage.ts'
import { layerRows } from './rows.ts'

/** Milliseconds after the last change until the strip is painted anew: never between a key and its paint. */
const REST = 250
/** CSS pixels: width of a layer's column, and the least height of the view's frame. */
const COLUMN = 4
const LEAST_FRAME = 8
const colors: Readonly<Record<Layer, string>> = { entity: '--warn', commitment: '--accent', theme: '--danger' }

/**
 * A strip beside the scroll bar: the whole article with a column of marks for each layer, and a frame around what is in
 * view. Pressing or dragging scrolls there. Hidden from screen readers: scroll keys and walking marks do the same.
 */
export type Minimap = {
  /** Marks or heights have changed. */
  invalidate(): void
  setLayers(visible: Readonly<Record<Layer, boolean>>): void
  destroy(): void
}

export function createMinimap(stage: Stage, opened: () => Opened | null): Minimap {
  const { scroller } = stage
  const strip = element('div', 'reader-minimap')
  const canvas = element('canvas', 'reader-minimap-marks')
  const frame = element('div', 'reader-minimap-view')
  strip.setAttribute('aria-hidden', 'true')
  strip.append(canvas, frame)
  scroller.after(strip)
  let visible: Readonly<Record<Layer, boolean>> = { entity: true, commitment: true, theme: true }
  let timer = 0

  const invalidate = (): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(paint, REST)
  }

  function follow(): void {
    const { scrollTop, scrollHeight, clientHeight } = scroller
    const part = clientHeight / Math.max(1, scrollHeight)
    const height = Math.max(LEAST_FRAME, part * clientHeight)
    const way = scrollHeight > clientHeight ? scrollTop / (scrollHeight - clientHeight) : 0
    frame.style.height = `${height}px`
    frame.style.transform = `translateY(${way * (clientHeight - height)}px)`
    strip.classList.toggle('is-whole', part >= 1)
  }

  function paint(): void {
    const now = opened()
    const height = scroller.clientHeight
    canvas.width = layers.length * COLUMN * devicePixelRatio
    canvas.height = height * devicePixelRatio
    const context = canvas.getContext('2d')
    follow()
    if (!context || !now || height === 0) return
    context.scale(devicePixelRatio, devicePixelRatio)
    const style = getComputedStyle(strip)
    const above = stage.page.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
    const rows = layerRows(now, { above, total: scroller.scrollHeight, rows: height })
    layers.forEach((layer, column) => {
      if (!visible[layer]) return
      context.fillStyle = style.getPropertyValue(colors[layer]) || style.color
      rows[layer].forEach((isMarked, row) => isMarked && context.fillRect(column * COLUMN, row, COLUMN - 1, 1))
    })
  }

  function go(event: PointerEvent): void {
    const share = (event.clientY - strip.getBoundingClientRect().top) / Math.max(1, scroller.clientHeight)
    scroller.scrollTop = share * scroller.scrollHeight - scroller.clientHeight / 2
  }
  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return
    event.preventDefault()
    strip.setPointerCapture(event.pointerId)
    go(event)
  }
  const drag = (event: PointerEvent): void => {
    if (strip.hasPointerCapture(event.pointerId)) go(event)
  }
  strip.addEventListener('pointerdown', press)
  strip.addEventListener('pointermove', drag)
  scroller.addEventListener('scroll', follow, { passive: true })
  const theme = new MutationObserver(invalidate)
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  const size = new ResizeObserver(invalidate)
  size.observe(scroller)

  return {
    invalidate,
    setLayers(next) {
      visible = next
      invalidate()
    },
    destroy() {
      window.clearTimeout(timer)
      theme.disconnect()
      size.disconnect()
      scroller.removeEventListener('scroll', follow)
      strip.remove()
    },
  }
}
