import type { EditorView } from 'prosemirror-view'
import { element, type Stage } from '../stage.ts'

const HIGHLIGHT = 'reader-selection'

/**
 * The caret, drawn by us because text that cannot be edited has none, and the selection while the keyboard is
 * elsewhere, when the page would not show it.
 */
export type CaretLayer = {
  /** Draws for the viewer's present selection. */
  draw(): void
  hide(): void
  destroy(): void
}

export function createCaretLayer(view: EditorView, stage: Stage): CaretLayer {
  const caret = element('div', 'reader-caret')
  stage.overlay.append(caret)

  function drawCaret(): void {
    const box = view.coordsAtPos(view.state.selection.head, 1)
    const page = stage.page.getBoundingClientRect()
    caret.style.transform = `translate(${box.left - page.left}px, ${box.top - page.top}px)`
    caret.style.height = `${box.bottom - box.top}px`
    caret.classList.toggle('is-shown', document.activeElement === view.dom)
    // Begins the blinking anew, so that a moving caret is always seen.
    for (const animation of caret.getAnimations()) animation.currentTime = 0
  }

  function drawSelection(): void {
    const { empty, from, to } = view.state.selection
    if (empty || document.activeElement === view.dom) {
      CSS.highlights.delete(HIGHLIGHT)
      return
    }
    const start = view.domAtPos(from)
    const end = view.domAtPos(to)
    const range = new Range()
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    CSS.highlights.set(HIGHLIGHT, new Highlight(range))
  }

  return {
    draw() {
      drawCaret()
      drawSelection()
    },
    hide() {
      caret.classList.remove('is-shown')
      CSS.highlights.delete(HIGHLIGHT)
    },
    destroy() {
      CSS.highlights.delete(HIGHLIGHT)
      caret.remove()
    },
  }
}
