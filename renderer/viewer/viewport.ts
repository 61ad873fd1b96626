import type { ViewerEvents } from './api.ts'
import type { Opened } from './opened.ts'
import type { Stage } from './stage.ts'

/** CSS pixels from the pane's top to the paragraph that an article is opened at. */
export const OPEN_BELOW = 24
/** Milliseconds between two reports of what is in view. */
const INTERVAL = 150

/** Reports what is in view, at most every `INTERVAL`, and the last state always. */
export type ViewportReporter = { report(): void; forget(): void; destroy(): void }

export function createViewportReporter(
  stage: Stage,
  opened: () => Opened | null,
  events: ViewerEvents,
): ViewportReporter {
  let furthest = 0
  let timer = 0

  function tell(): void {
    timer = 0
    const now = opened()
    if (!now || stage.scroller.clientHeight === 0) return
    furthest = Math.max(furthest, readFraction(stage.scroller, now))
    // The line where `open` puts a paragraph, so that opening there again stays there.
    const block = now.sections.blockBelow(stage.scroller.getBoundingClientRect().top + OPEN_BELOW + 1)
    events.onViewport({ topParagraph: now.map.blocks.paragraphs[block]!, read: furthest })
  }

  return {
    report() {
      if (timer === 0) timer = window.setTimeout(tell, INTERVAL)
    },
    forget() {
      furthest = 0
      window.clearTimeout(timer)
      timer = 0
    },
    destroy: () => window.clearTimeout(timer),
  }
}

/** How much of the text lies above the pane's lower edge, 0 to 1; a block that is cut counts by its height. */
function readFraction(scroller: HTMLElement, { map, sections }: Opened): number {
  if (map.text === '' || scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2) return 1
  const bottom = scroller.getBoundingClientRect().bottom
  const block = sections.blockBelow(bottom)
  const box = sections.blockElement(block)?.getBoundingClientRect()
  const seen = box && box.height > 0 ? Math.max(0, Math.min(1, (bottom - box.top) / box.height)) : 0
  const start = map.blocks.starts[block]!
  return Math.min(1, (start + seen * (map.blocks.ends[block]! - start)) / map.text.length)
}
