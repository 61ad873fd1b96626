import type { EditorView } from 'prosemirror-view'
import type { ViewerEvents } from './api.ts'
import type { Ends } from './caret/selection-state.ts'
import type { Anchor } from './draw/sections.ts'
import type { Opened } from './opened.ts'
import type { Stage } from './stage.ts'
import { createViewportReporter, OPEN_BELOW } from './viewport.ts'

export type ScrollingEvents = {
  /** These sections have content now, or their content has moved. */
  onDrawn(sections: Iterable<number>): void
  /** Something over the text has to be placed anew. */
  onMoved(): void
}

/** Follows scrolling, resizing and fonts, and keeps the reading place where it is. */
export type Scrolling = {
  /** A new article is in the view: shows it with a paragraph at the top. */
  start(topParagraph: number): void
  reset(): void
  scrollTo(offset: number): void
  /** Where a selection is on the screen, clipped to the pane. */
  boxOf(ends: Ends): DOMRect | null
  /** Ids of the marks drawn within the pane. */
  visibleMarks(): ReadonlySet<string>
  destroy(): void
}

/** Milliseconds. */
const REST = 60
export function createScrolling(
  view: EditorView,
  stage: Stage,
  opened: () => Opened | null,
  viewer: ViewerEvents,
  events: ScrollingEvents,
): Scrolling {
  const { scroller } = stage
  const reporter = createViewportReporter(stage, opened, viewer)
  let anchor: Anchor | null = null
  let told: ReadonlySet<number> = new Set()
  let width = 0
  let frame = 0
  let timer = 0
  const observer = new ResizeObserver(resized)
  observer.observe(scroller)
  // Not the sections: each observed change would make the browser go over the whole page once more in that frame.
  observer.observe(stage.probe)
  observer.observe(stage.header)
  scroller.addEventListener('scroll', scrolled, { passive: true })

  function scrolled(): void {
    const now = opened()
    // A new width is dealt with where it is observed; until then the old anchor holds.
    if (now && scroller.clientWidth === width) follow(now)
  }

  /** After a jump only the text is made at once; margins and what lies around follow when scrolling rests. */
  function follow(now: Opened): void {
    const jumped = now.sections.follow()
    if (!jumped) tellDrawn(now)
    window.clearTimeout(timer)
    timer = window.setTimeout(rest, REST)
    reporter.report()
  }

  function rest(): void {
    const now = opened()
    if (!now || scroller.clientWidth !== width) return
    now.sections.follow()
    tellDrawn(now)
    anchor = now.sections.anchor()
  }

  function tellDrawn(now: Opened): void {
    const drawn = new Set(now.sections.drawn())
    events.onDrawn([...drawn].filter(section => !told.has(section)))
    told = drawn
  }

  function resized(entries: readonly ResizeObserverEntry[]): void {
    const now = opened()
    const isPane = entries.some(entry => entry.target === scroller)
    if (!now || scroller.clientHeight === 0) return
    if (isPane && scroller.clientWidth !== width) replace(() => anchor && now.sections.relayout(anchor))
    else if (isPane) follow(now)
    // Not now: heights must not change again while they are being observed.
    else if (frame === 0) frame = requestAnimationFrame(remeasure)
  }

  function remeasure(): void {
    frame = 0
    const now = opened()
    if (now && anchor) replace(() => now.sections.remeasure(anchor!))
  }

  /** Everything may have moved: what was read where comes back there, and all is drawn anew. */
  function replace(move: () => void): void {
    const now = opened()
    if (!now) return
    width = scroller.clientWidth
    move()
    told = new Set()
    now.sections.follow()
    tellDrawn(now)
    events.onMoved()
    reporter.report()
  }

  return {
    start(topParagraph) {
      const now = opened()
      if (!now) return
      width = scroller.clientWidth
      scroller.scrollTop = 0
      const block = now.map.paragraphToBlock(topParagraph)
      if (block > 0) now.sections.restore({ block, below: OPEN_BELOW })
      follow(now)
      tellDrawn(now)
      anchor = now.sections.anchor()
    },
    reset() {
      anchor = null
      told = new Set()
      reporter.forget()
    },
    scrollTo(offset) {
      const now = opened()
      if (!now || isInView(now, offset)) return
      const third = scroller.clientHeight / 3
      now.sections.restore({ block: now.map.blockAt(offset), below: third })
      const box = view.coordsAtPos(now.map.offsetToPosition(offset), 1)
      scroller.scrollTop += box.top - scroller.getBoundingClientRect().top - third
      follow(now)
    },
    boxOf({ anchor: one, head: two }) {
      const now = opened()
      return now && one !== two ? selectionRect(view, scroller, now, Math.min(one, two), Math.max(one, two)) : null
    },
    visibleMarks: () => visibleMarks(view, scroller),
    destroy() {
      cancelAnimationFrame(frame)
      window.clearTimeout(timer)
      observer.disconnect()
      scroller.removeEventListener('scroll', scrolled)
      reporter.destroy()
    },
  }

  function isInView({ map, sections }: Opened, offset: number): boolean {
    if (!sections.isDrawn(map.sectionOfBlock(map.blockAt(offset)))) return false
    const box = view.coordsAtPos(map.offsetToPosition(offset), 1)
    const pane = scroller.getBoundingClientRect()
    const margin = box.bottom - box.top
    return box.top >= pane.top + margin && box.bottom <= pane.bottom - margin
  }
}

function selectionRect(
  view: EditorView,
  scroller: HTMLElement,
  { map }: Opened,
  start: number,
  end: number,
): DOMRect | null {
  const range = new Range()
  const from = view.domAtPos(map.offsetToPosition(start))
  const to = view.domAtPos(map.offsetToPosition(end, -1))
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  const box = range.getBoundingClientRect()
  const pane = scroller.getBoundingClientRect()
  const top = Math.max(box.top, pane.top)
  const bottom = Math.min(box.bottom, pane.bottom)
  return bottom <= top ? null : new DOMRect(box.left, top, box.width, bottom - top)
}

function visibleMarks(view: EditorView, scroller: HTMLElement): ReadonlySet<string> {
  const pane = scroller.getBoundingClientRect()
  const found = new Set<string>()
  for (const piece of view.dom.querySelectorAll<HTMLElement>('.reader-mark')) {
    if (found.has(piece.dataset['mark']!)) continue
    const box = piece.getBoundingClientRect()
    if (box.bottom > pane.top && box.top < pane.bottom && box.width > 0) found.add(piece.dataset['mark']!)
  }
  return found
}
