import { Fragment, type Node, Schema } from 'prosemirror-model'
import type { ArticleMap } from './article-map.ts'

/**
 * An article as ProseMirror sees it. Sections group blocks for layout and mean nothing else; a block is a paragraph
 * or a part of a very long one. Annotations are never in the document, so marking cannot change the text.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'section+' },
    section: { content: 'block+', attrs: { index: { default: 0 } }, selectable: false, toDOM: () => ['div', 0] },
    block: {
      content: 'text*',
      attrs: { look: { default: 'reader-block' } },
      selectable: false,
      marks: '',
      toDOM: node => ['p', { class: node.attrs['look'] as string }, 0],
    },
    text: {},
  },
})

/** The document of a text. Its positions are the ones that `map` gives. */
export function mapToDocument(map: ArticleMap): Node {
  const sections: Node[] = []
  for (let section = 0; section < map.sectionCount; section += 1) {
    const blocks: Node[] = []
    for (let block = map.firstBlock(section); block < map.firstBlock(section + 1); block += 1) {
      blocks.push(toBlock(map, block))
    }
    sections.push(schema.nodes.section.create({ index: section }, Fragment.fromArray(blocks)))
  }
  return schema.nodes.doc.create(null, Fragment.fromArray(sections))
}

function toBlock({ text, blocks }: ArticleMap, block: number): Node {
  const content = text.slice(blocks.starts[block], blocks.ends[block])
  const goesOn = blocks.paragraphs[block] === blocks.paragraphs[block + 1]
  const look = content.trim() === '' ? 'reader-block blank' : goesOn ? 'reader-block goes-on' : 'reader-block'
  return schema.nodes.block.create({ look }, content === '' ? null : schema.text(content))
}
