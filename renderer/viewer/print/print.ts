import { LANES } from '../draw/mark-decorations.ts'
import { labelClass } from '../draw/label-sheet.ts'
import type { Entry } from '../marks/entry.ts'
import type { Opened } from '../opened.ts'
import { element } from '../stage.ts'

/** Puts the whole article onto paper: on the screen there is never more of it than a few sections. */
export type Printing = { destroy(): void }

/** Makes a copy of all paragraphs with their marks just before the page is printed or saved as PDF, and drops it after. */
export function createPrinting(opened: () => Opened | null): Printing {
  let sheet: HTMLElement | null = null
  const before = (): void => {
    const now = opened()
    if (!now || sheet) return
    sheet = element('div', 'reader-print')
    sheet.setAttribute('lang', 'vi')
    const title = element('h1', 'reader-print-title')
    title.textContent = now.article.title
    sheet.append(title, articleToPaper(now))
    document.body.append(sheet)
  }
  const after = (): void => {
    sheet?.remove()
    sheet = null
  }
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return {
    destroy() {
      after()
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    },
  }
}

function articleToPaper({ map, index }: Opened): DocumentFragment {
  const parts = document.createDocumentFragment()
  let paragraph: HTMLElement | undefined
  for (let section = 0; section < map.sectionCount; section += 1) {
    const entries = index.inSection(section)
    for (let block = map.firstBlock(section); block < map.firstBlock(section + 1); block += 1) {
      const [start, end] = [map.blocks.starts[block]!, map.blocks.ends[block]!]
      // A very long paragraph is several blocks that touch.
      const goesOn = block > 0 && map.blocks.ends[block - 1] === start
      if (!paragraph || !goesOn) {
        paragraph = element('p', start === end ? 'reader-print-blank' : 'reader-print-paragraph')
        parts.append(paragraph)
      }
      const marks = entries.filter(entry => entry.start < end && start < entry.end)
      paragraph.append(...passageToPaper(map.text, start, end, marks))
    }
  }
  return parts
}

/** The words from `start` to `end`, cut wherever a mark begins or ends, each piece within the marks over it. */
function passageToPaper(text: string, start: number, end: number, marks: readonly Entry[]): readonly Node[] {
  const edges = marks.flatMap(mark => mark.annotation.segments.flatMap(segment => [segment.start, segment.end]))
  const cuts = [...new Set([start, ...edges.filter(edge => start < edge && edge < end), end])].toSorted((a, b) => a - b)
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at]!
    const over = marks.filter(mark => mark.annotation.segments.some(one => one.start < to && from < one.end))
    return over.reduceRight<Node>(
      (inner, mark) => {
        const piece = element('span', pieceClass(mark))
        piece.append(inner)
        return piece
      },
      document.createTextNode(text.slice(from, to)),
    )
  })
}

function pieceClass({ layer, lane, annotation }: Entry): string {
  const uncertain = annotation.status === 'uncertain' ? ' is-uncertain' : ''
  const drawn = Math.min(Math.max(0, lane), LANES[layer] - 1)
  return `reader-mark reader-${layer} ${labelClass(annotation.labelId)} lane-${drawn}${uncertain}`
}
