import type { Node } from 'prosemirror-model'
import { Decoration, type NodeView, type NodeViewConstructor } from 'prosemirror-view'
import { element } from '../stage.ts'

/** Marks a section as one to be drawn with its content. */
export const drawnDecoration = (from: number, to: number): Decoration => Decoration.node(from, to, {}, { drawn: true })

const isDrawn = (decorations: readonly Decoration[]): boolean =>
  decorations.some(decoration => (decoration.spec as { drawn?: boolean }).drawn === true)

/**
 * A section has content in the page only while it is near the view, otherwise it is one empty box of its known or
 * estimated height in CSS pixels. When that turns, `update` refuses and ProseMirror makes the view anew.
 */
export const sectionViews =
  (height: (section: number) => number): NodeViewConstructor =>
  (node, _view, _position, decorations) =>
    isDrawn(decorations) ? contentView(node) : boxView(node, height(node.attrs['index'] as number))

function boxView(node: Node, height: number): NodeView {
  const dom = element('div', 'reader-section is-box')
  dom.style.height = `${height}px`
  return {
    dom,
    update: (next, decorations) => next === node && !isDrawn(decorations),
    ignoreMutation: mutation => mutation.type !== 'selection',
  }
}

function contentView(node: Node): NodeView {
  const dom = element('div', 'reader-section')
  return { dom, contentDOM: dom, update: (next, decorations) => next === node && isDrawn(decorations) }
}
