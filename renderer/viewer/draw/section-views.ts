import type { Node } from 'prosemirror-model'
import { Decoration, type NodeView, type NodeViewConstructor } from 'prosemirror-view'
import { element } from '../stage.ts'

/** Marks a section as one to be drawn with its content. */
export const drawnDecoration = (from: number, to: number): Decoration => Decoration.node(from, to, {}, { drawn: true })

const isDrawn = (decorations: readonly Decoration[]): boolean =>
  decorations.some(decoration => (decoration.spec as { drawn?: boolean }).drawn === true)

/**
 * A section has content in the page only while it is near the view, otherwise it is an empty element that is not
 * displayed. When that turns, `update` refuses and ProseMirror makes the view anew.
 */
export const sectionView: NodeViewConstructor = (node, _view, _position, decorations) =>
  isDrawn(decorations) ? contentView(node) : emptyView(node)

function emptyView(node: Node): NodeView {
  return {
    dom: element('div', 'reader-section is-empty'),
    update: (next, decorations) => next === node && !isDrawn(decorations),
    ignoreMutation: mutation => mutation.type !== 'selection',
  }
}

function contentView(node: Node): NodeView {
  const dom = element('div', 'reader-section')
  return {
    dom,
    contentDOM: dom,
    update: (next, decorations) => next === node && isDrawn(decorations),
    // Its place in the page is set from outside.
    ignoreMutation: mutation => mutation.type === 'attributes' && mutation.target === dom,
  }
}
