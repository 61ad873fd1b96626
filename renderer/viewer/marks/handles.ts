import type { EditorView } from 'prosemirror-view'
import type { Segment } from '../../../shared/annotation/model.ts'
import type { Edge } from '../api.ts'
import { labelClass } from '../draw/label-sheet.ts'
import type { Opened } from '../opened.ts'
import { element, type Stage } from '../stage.ts'
import { dragEdge } from './edges.ts'

export type HandleEvents = {
  /** The mark that has handles now, if any. */
  focused(): string | null
  /** Paints segments of a mark without keeping them. */
  preview(id: string, segments: readonly Segment[]): void
  /** The button was released at another place than it was pressed. */
  onEdge(id: string, segments: readonly Segment[]): void
}

type Drag = {
  readonly id: string
  readonly before: readonly Segment[]
  readonly at: number
  readonly edge: Edge
  now: readonly Segment[]
}

/** Handles at the edges of the focused mark's passages, as far as these are drawn. By keyboard there are `[` and `]`. */
export type Handles = { draw(): void; destroy(): void }

export function createHandles(
  view: EditorView,
  stage: Stage,
  opened: () => Opened | null,
  events: HandleEvents,
): Handles {
  const layer = element('div', 'reader-handles')
  stage.overlay.append(layer)
  let drag: Drag | null = null

  function draw(): void {
    const now = opened()
    const entry = now?.index.get(events.focused() ?? '')
    if (!now || !entry) return layer.replaceChildren()
    const page = stage.page.getBoundingClientRect()
    const places = entry.annotation.segments.flatMap((segment, at) =>
      (['start', 'end'] as const).flatMap(edge => {
        const side = edge === 'start' ? 1 : -1
        const offset = segment[edge]
        if (!now.sections.isDrawn(now.map.sectionOfBlock(now.map.blockAt(offset, side)))) return []
        const box = view.coordsAtPos(now.map.offsetToPosition(offset, side), side)
        return [{ at, edge, left: box.left - page.left, top: box.top - page.top, height: box.bottom - box.top }]
      }),
    )
    layer.replaceChildren(
      ...places.map(({ at, edge, left, top, height }) => {
        const handle = element('div', `reader-handle is-${edge} ${labelClass(entry.annotation.labelId)}`)
        handle.dataset['at'] = String(at)
        handle.dataset['edge'] = edge
        handle.style.left = `${left}px`
        handle.style.top = `${top}px`
        handle.style.height = `${height}px`
        return handle
      }),
    )
    return undefined
  }

  /** The layer takes the pointer and not the handle, which is made anew with each step. */
  function press(event: PointerEvent): void {
    const handle = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.reader-handle') : null
    const entry = opened()?.index.get(events.focused() ?? '')
    if (!handle || !entry || event.button !== 0) return
    event.preventDefault()
    event.stopPropagation()
    const before = entry.annotation.segments
    drag = { id: entry.id, before, at: Number(handle.dataset['at']), edge: handle.dataset['edge'] as Edge, now: before }
    layer.setPointerCapture(event.pointerId)
  }

  function move(event: PointerEvent): void {
    const now = opened()
    const found = drag && view.posAtCoords({ left: event.clientX, top: event.clientY })
    if (!drag || !found || !now) return
    const offset = now.map.positionToOffset(found.pos)
    const { id, before, at, edge } = drag
    const segments = dragEdge(now.map.text, before, at, edge, offset, event.altKey) ?? before
    if (segments[at]![edge] === drag.now[at]![edge]) return
    drag.now = segments
    events.preview(id, segments)
  }

  /** The old place is painted again first: the app changes the mark from what it knows. */
  function release(isKept: boolean): void {
    if (!drag) return
    const { id, before, now } = drag
    drag = null
    if (now === before) return
    events.preview(id, before)
    if (isKept) events.onEdge(id, now)
  }
  const up = (): void => release(true)
  const cancel = (): void => release(false)
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !drag) return
    event.preventDefault()
    event.stopPropagation()
    release(false)
  }
  layer.addEventListener('pointerdown', press)
  layer.addEventListener('pointermove', move)
  layer.addEventListener('pointerup', up)
  layer.addEventListener('pointercancel', cancel)
  window.addEventListener('keydown', key, { capture: true })

  return {
    draw,
    destroy() {
      window.removeEventListener('keydown', key, { capture: true })
      layer.remove()
    },
  }
}
