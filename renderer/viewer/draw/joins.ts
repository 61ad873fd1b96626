import type { EditorView } from 'prosemirror-view'
import type { Entry } from '../marks/entry.ts'
import type { Opened } from '../opened.ts'
import { element, type Stage } from '../stage.ts'
import { labelClass } from './label-sheet.ts'

/** CSS pixels from the text's left edge to the line that joins passages on different lines. */
const OUTSIDE = 9

type Piece = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** Joins the passages of a discontinuous mark by thin lines; `undefined` takes them away. */
export function drawJoins(view: EditorView, stage: Stage, opened: Opened | null, entry: Entry | undefined): void {
  stage.overlay.querySelectorAll('.reader-join').forEach(line => line.remove())
  if (!opened || !entry || entry.annotation.segments.length < 2) return
  const pieces = readPieces(view, stage, opened, entry)
  for (const { left, top, width, height } of pieces) {
    const line = element('div', `reader-join ${labelClass(entry.annotation.labelId)}`)
    line.style.left = `${left}px`
    line.style.top = `${top}px`
    line.style.width = `${width}px`
    line.style.height = `${height}px`
    stage.overlay.append(line)
  }
}

/** Between words on one line a line below them; otherwise one at the side, from the first passage's line to the last's. */
function readPieces(view: EditorView, stage: Stage, { map, sections }: Opened, entry: Entry): readonly Piece[] {
  const page = stage.page.getBoundingClientRect()
  const side = view.dom.getBoundingClientRect().left + sideOf(view) - OUTSIDE - page.left
  const { segments } = entry.annotation
  return segments.slice(1).flatMap((segment, at) => {
    const from = segments[at]!.end
    if (![from, segment.start].every(offset => sections.isDrawn(map.sectionOfBlock(map.blockAt(offset, -1))))) return []
    const left = view.coordsAtPos(map.offsetToPosition(from, -1), -1)
    const right = view.coordsAtPos(map.offsetToPosition(segment.start), 1)
    const isOneLine = Math.abs(left.bottom - right.bottom) < (left.bottom - left.top) / 2
    if (isOneLine)
      return [{ left: left.right - page.left, top: left.bottom - page.top, width: right.left - left.right, height: 0 }]
    const top = (left.top + left.bottom) / 2 - page.top
    return [{ left: side, top, width: 0, height: (right.top + right.bottom) / 2 - page.top - top }]
  })
}

const sideOf = (view: EditorView): number =>
  Number.parseFloat(getComputedStyle(view.dom.firstElementChild ?? view.dom).paddingLeft) || 0
