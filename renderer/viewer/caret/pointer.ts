import type { EditorView } from 'prosemirror-view'
import type { Stage } from '../stage.ts'

export type PointerEvents = {
  /** The button was released after a first press. */
  onRelease(release: Release): void
  /** The second and later presses of one place, before the page selects anything itself. */
  onRepeat(press: { readonly position: number; readonly clicks: number; readonly isExact: boolean }): void
  /** A flag, a bar or a name in the margin was pressed. */
  onMarginMark(id: string): void
}
export type Release = {
  /** Positions of the page's selection, as the pointer left it. */
  readonly anchor: number
  readonly head: number
  readonly isExact: boolean
  /** A position inside the piece of text that was clicked, when that piece is marked. */
  readonly marked: number | undefined
}

export type Pointer = {
  /** Give every `mousedown` in the text; `true` when it is dealt with. */
  press(event: MouseEvent): boolean
  readonly isDown: boolean
  destroy(): void
}

/** Turns presses and releases in the pane into positions. The page's own drag selection does the rest. */
export function createPointer(view: EditorView, stage: Stage, events: PointerEvents): Pointer {
  let isDown = false
  let timer = 0

  function release(event: MouseEvent): void {
    window.removeEventListener('mouseup', release)
    // The page takes back a selection that was clicked only after this event.
    timer = window.setTimeout(() => {
      isDown = false
      const ends = pageSelection(view)
      if (!ends) return
      const { anchor, head } = ends
      events.onRelease({ anchor, head, isExact: event.altKey, marked: markedPosition(view, event.target) })
    })
  }

  function pressMargin(event: MouseEvent): void {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mark]') : null
    if (!mark || event.button !== 0) return
    event.preventDefault()
    view.dom.focus({ preventScroll: true })
    events.onMarginMark(mark.dataset['mark']!)
  }
  stage.margins.addEventListener('mousedown', pressMargin)

  return {
    press(event) {
      if (event.button !== 0) return false
      if (event.detail > 1) {
        const position = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
        event.preventDefault()
        view.dom.focus({ preventScroll: true })
        if (position !== undefined) events.onRepeat({ position, clicks: event.detail, isExact: event.altKey })
        return true
      }
      // Pressed inside a selection, the page would begin to drag its words away instead of selecting anew.
      if (!event.shiftKey) document.getSelection()?.removeAllRanges()
      isDown = true
      window.addEventListener('mouseup', release)
      return false
    },
    get isDown() {
      return isDown
    },
    destroy() {
      stage.margins.removeEventListener('mousedown', pressMargin)
      window.clearTimeout(timer)
      window.removeEventListener('mouseup', release)
    },
  }
}

function pageSelection(view: EditorView): { anchor: number; head: number } | undefined {
  const selection = document.getSelection()
  const { anchorNode, focusNode } = selection ?? {}
  if (!selection || !anchorNode || !focusNode || !view.dom.contains(anchorNode)) return undefined
  // A drag that ended outside the text has gone as far as ProseMirror last saw it.
  if (!view.dom.contains(focusNode)) return view.state.selection
  return {
    anchor: view.posAtDOM(anchorNode, selection.anchorOffset),
    head: view.posAtDOM(focusNode, selection.focusOffset),
  }
}

function markedPosition(view: EditorView, target: EventTarget | null): number | undefined {
  if (!(target instanceof Element) || !view.dom.contains(target)) return undefined
  const piece = target.closest('.reader-mark')
  return piece ? view.posAtDOM(piece, 0) : undefined
}
