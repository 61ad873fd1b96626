import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { span } from '../../../shared/document/span.ts'
import type { ViewSelection } from '../api.ts'
import type { Opened } from '../opened.ts'
import { snapEnds } from './snap.ts'

/** The two ends of the selection as offsets; equal when there is only a caret. */
export type Ends = { readonly anchor: number; readonly head: number }

export function readEnds(view: EditorView, { map }: Opened): Ends {
  const { anchor, head } = view.state.selection
  return { anchor: map.positionToOffset(anchor), head: map.positionToOffset(head) }
}

/** Both ends get content in the page first: a selection of the page can only stand on what is there. */
export function writeEnds(view: EditorView, { map, sections }: Opened, { anchor, head }: Ends): void {
  sections.pin([map.sectionOfBlock(map.blockAt(anchor)), map.sectionOfBlock(map.blockAt(head))])
  const { state } = view
  const next = TextSelection.create(state.doc, map.offsetToPosition(anchor), map.offsetToPosition(head))
  if (!next.eq(state.selection)) view.dispatch(state.tr.setSelection(next))
  syncPage(view)
}

/**
 * Lets the page's selection follow the viewer's while the pane has the keyboard. ProseMirror does so by itself once the
 * page's selection is inside; here it is brought in.
 */
export function syncPage(view: EditorView): void {
  const selection = document.getSelection()
  if (!selection || document.activeElement !== view.dom || view.dom.contains(selection.anchorNode)) return
  const anchor = view.domAtPos(view.state.selection.anchor)
  const head = view.domAtPos(view.state.selection.head)
  selection.setBaseAndExtent(anchor.node, anchor.offset, head.node, head.offset)
}

/** What the app is told of a selection. */
export function toViewSelection({ map }: Opened, { anchor, head }: Ends): ViewSelection | null {
  if (anchor === head) return null
  const selected = span(Math.min(anchor, head), Math.max(anchor, head))
  const snapped = snapEnds(map.text, selected)
  const isExact = snapped?.start !== selected.start || snapped.end !== selected.end
  return { span: selected, quote: map.text.slice(selected.start, selected.end), isExact }
}
