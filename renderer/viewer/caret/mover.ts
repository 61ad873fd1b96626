import type { EditorView } from 'prosemirror-view'
import { graphemeStart } from '../../../shared/document/graphemes.ts'
import type { CaretUnit, Direction } from '../api.ts'
import type { Opened } from '../opened.ts'
import type { Stage } from '../stage.ts'
import { lineEdge, lineMove, type Lines, nearestInBlock } from './line-moves.ts'
import { moveInText } from './text-moves.ts'

/** Lines of text that a page turn repeats. */
const PAGE_OVERLAP = 2
/** CSS pixels between the caret and the pane's edges. */
const REVEAL_MARGIN = 48

/** Where the caret goes, by the text or by what is on the screen. Remembers the column of moves up and down. */
export type Mover = {
  /** The offset that a move from `offset` leads to. */
  from(opened: Opened, offset: number, unit: CaretUnit, direction: Direction): number
  /** The column is taken anew from the caret at the next move up or down. */
  forgetColumn(): void
  /** Scrolls as little as shows the caret at `offset`, whose section has content. */
  reveal(opened: Opened, offset: number): void
}

export function createMover(view: EditorView, stage: Stage): Mover {
  let column: number | null = null
  const { scroller } = stage
  const paneTop = (): number => scroller.getBoundingClientRect().top

  function linesOf({ map, sections }: Opened): Lines {
    const { blocks } = map
    /** The end of a block that goes on is the start of the next one; the last letter before it is surely inside. */
    const lastCaret = (block: number): number => {
      const end = blocks.ends[block]!
      return end === blocks.starts[block + 1] ? Math.max(blocks.starts[block]!, graphemeStart(map.text, end - 1)) : end
    }
    const draw = (block: number): void => {
      if (!sections.isDrawn(map.sectionOfBlock(block))) sections.pin([map.sectionOfBlock(block)])
    }
    return {
      blockOf(offset) {
        const block = map.blockAt(offset)
        draw(block)
        return { start: blocks.starts[block]!, end: lastCaret(block) }
      },
      neighbour(offset, direction) {
        const block = map.blockAt(offset) + direction
        if (block < 0 || block >= blocks.count) return undefined
        return direction === 1 ? blocks.starts[block]! : lastCaret(block)
      },
      box: offset => view.coordsAtPos(map.offsetToPosition(offset), 1),
      settle: offset => graphemeStart(map.text, offset),
    }
  }

  function reveal(opened: Opened, offset: number): void {
    const box = view.coordsAtPos(opened.map.offsetToPosition(offset), 1)
    const top = paneTop()
    const margin = Math.min(REVEAL_MARGIN, scroller.clientHeight / 4)
    const above = top + margin - box.top
    const below = box.bottom - (top + scroller.clientHeight - margin)
    if (above > 0) scroller.scrollTop -= above
    else if (below > 0) scroller.scrollTop += below
    else return
    opened.sections.follow()
  }

  function page(opened: Opened, offset: number, direction: Direction): number {
    const { map, sections } = opened
    const lines = linesOf(opened)
    reveal(opened, offset)
    const box = lines.box(offset)
    column ??= box.left
    const before = scroller.scrollTop
    scroller.scrollTop += direction * (scroller.clientHeight - PAGE_OVERLAP * (box.bottom - box.top))
    if (Math.abs(scroller.scrollTop - before) < 1) return direction === 1 ? map.text.length : 0
    sections.follow()
    const middle = (box.top + box.bottom) / 2
    const block = sections.blockBelow(middle)
    return nearestInBlock(lines, lines.blockOf(map.blocks.starts[block]!), column, middle)
  }

  return {
    from(opened, offset, unit, direction) {
      if (unit === 'page') return page(opened, offset, direction)
      if (unit === 'line') {
        const lines = linesOf(opened)
        column ??= lines.box(offset).left
        return lineMove(lines, offset, direction, column)
      }
      column = null
      if (unit === 'lineEdge') return lineEdge(linesOf(opened), offset, direction)
      return moveInText(opened.map.text, offset, unit, direction)
    },
    forgetColumn() {
      column = null
    },
    reveal,
  }
}
