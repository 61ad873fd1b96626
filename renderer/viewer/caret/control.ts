import type { EditorView } from 'prosemirror-view'
import { span, type Span } from '../../../shared/document/span.ts'
import type { CaretUnit, Direction, ViewSelection } from '../api.ts'
import type { Opened } from '../opened.ts'
import type { Stage } from '../stage.ts'
import { createCaretLayer } from './caret-layer.ts'
import { createMover } from './mover.ts'
import { type Ends, readEnds, syncPage, toViewSelection, writeEnds } from './selection-state.ts'
import { paragraphUnder, sentenceUnder, snapEnds, syllableUnder, wholeGraphemes } from './snap.ts'

/** Milliseconds after which a selection that came from elsewhere (a screen reader, the page) counts as settled. */
const SETTLE = 150

/** Caret and selection of the open article, in offsets. */
export type CaretControl = {
  ends(): Ends
  selection(): ViewSelection | null
  set(ends: Ends, reveal: boolean): void
  move(unit: CaretUnit, direction: Direction, extend: boolean): void
  selectAll(): void
  /** Takes what the pointer left: positions of the document. Snaps to syllables unless `isExact`. */
  takePointer(anchor: number, head: number, isExact: boolean): void
  /** A double click takes the syllable, a triple click the sentence, a fourth the paragraph. */
  takeClicks(position: number, clicks: number, isExact: boolean): void
  /** Tells the app when the selection differs from what it was told last. */
  settle(): void
  /** The same, once the selection has rested. */
  settleSoon(): void
  /** Draws the caret; call it when the text, its place or the keyboard focus has changed. */
  draw(): void
  /** Brings the page's selection into the pane, when the pane has the keyboard. */
  sync(): void
  /** A new article: nothing is selected, and nothing need be told. */
  reset(): void
  destroy(): void
}

export function createCaretControl(
  view: EditorView,
  stage: Stage,
  opened: () => Opened | null,
  onSelection: (selection: ViewSelection | null) => void,
): CaretControl {
  const layer = createCaretLayer(view, stage)
  const mover = createMover(view, stage)
  let told: Span | null = null
  let timer = 0

  const ends = (): Ends => {
    const now = opened()
    return now ? readEnds(view, now) : { anchor: 0, head: 0 }
  }
  const selection = (): ViewSelection | null => {
    const now = opened()
    return now && toViewSelection(now, readEnds(view, now))
  }

  function set(next: Ends, reveal: boolean): void {
    const now = opened()
    if (!now) return
    writeEnds(view, now, next)
    if (reveal) mover.reveal(now, next.head)
    layer.draw()
    settle()
  }

  function settle(): void {
    window.clearTimeout(timer)
    const next = selection()
    if (next?.span.start === told?.start && next?.span.end === told?.end) return
    told = next && next.span
    onSelection(next)
  }

  function selectSpan(found: Span | undefined): void {
    mover.forgetColumn()
    if (found) set({ anchor: found.start, head: found.end }, false)
  }

  return {
    ends,
    selection,
    set(next, reveal) {
      mover.forgetColumn()
      set(next, reveal)
    },
    move(unit, direction, extend) {
      const now = opened()
      if (!now) return
      const { anchor, head } = ends()
      if (unit === 'line' || unit === 'page') writeEnds(view, now, { anchor, head })
      // Without extending, a step by character leaves a selection at the edge it points to, as everywhere.
      const collapses = !extend && anchor !== head && unit === 'character'
      const next = collapses
        ? direction === 1
          ? Math.max(anchor, head)
          : Math.min(anchor, head)
        : mover.from(now, head, unit, direction)
      const wanted = extend ? { anchor, head: next } : { anchor: next, head: next }
      set(extend && snapping.has(unit) ? snapped(now.map.text, wanted) : wanted, true)
    },
    selectAll() {
      const now = opened()
      if (now && now.map.text !== '') set({ anchor: 0, head: now.map.text.length }, false)
    },
    takePointer(anchorPosition, headPosition, isExact) {
      const now = opened()
      if (!now) return
      const anchor = now.map.positionToOffset(anchorPosition)
      const head = now.map.positionToOffset(headPosition)
      mover.forgetColumn()
      set(isExact ? whole(now.map.text, { anchor, head }) : snapped(now.map.text, { anchor, head }), false)
    },
    takeClicks(position, clicks, isExact) {
      const now = opened()
      if (!now) return
      const { text } = now.map
      const offset = now.map.positionToOffset(position)
      if (clicks === 2) selectSpan(syllableUnder(text, offset))
      else if (clicks > 3) selectSpan(paragraphUnder(text, offset))
      else {
        const sentence = sentenceUnder(text, offset)
        selectSpan(sentence && ((isExact ? undefined : snapEnds(text, sentence)) ?? wholeSpan(text, sentence)))
      }
    },
    settle,
    settleSoon() {
      window.clearTimeout(timer)
      timer = window.setTimeout(settle, SETTLE)
    },
    draw: () => (opened() ? layer.draw() : layer.hide()),
    sync: () => syncPage(view),
    reset() {
      window.clearTimeout(timer)
      told = null
      mover.forgetColumn()
    },
    destroy() {
      window.clearTimeout(timer)
      layer.destroy()
    },
  }
}

/** A selection extended by these holds whole syllables. */
const snapping = new Set<CaretUnit>(['syllable', 'sentence', 'paragraph'])

/** Whole syllables, in the same direction; whole letters where there is no syllable. */
function snapped(text: string, ends: Ends): Ends {
  const { anchor, head } = ends
  if (anchor === head) return whole(text, ends)
  const found = snapEnds(text, span(Math.min(anchor, head), Math.max(anchor, head)))
  if (!found) return whole(text, ends)
  return anchor < head ? { anchor: found.start, head: found.end } : { anchor: found.end, head: found.start }
}

const wholeSpan = (text: string, { start, end }: Span): Span => {
  const widened = wholeGraphemes(text, start, end)
  return span(widened.start, widened.end)
}

function whole(text: string, { anchor, head }: Ends): Ends {
  const { start, end } = wholeGraphemes(text, Math.min(anchor, head), Math.max(anchor, head))
  return anchor < head ? { anchor: start, head: end } : { anchor: end, head: start }
}
