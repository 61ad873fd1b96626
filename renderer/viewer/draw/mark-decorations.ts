import { Decoration } from 'prosemirror-view'
import type { Label } from '../../../shared/annotation/codebook.ts'
import type { Entry } from '../marks/entry.ts'
import type { ArticleMap } from '../text/article-map.ts'
import type { Names } from '../names.ts'
import { element } from '../stage.ts'
import { labelClass } from './label-sheet.ts'

/** Lanes drawn apart from each other; deeper ones share the last, so that lines never run into the next line's words. */
export const LANES = { entity: 4, commitment: 3, theme: 6 } as const
/** UTF-16 code units of a mark's words in its tooltip. */
const TOOLTIP_LENGTH = 80

/** The decorations of one mark within the sections from `first` to `last`, both included. */
export function markToDecorations(
  map: ArticleMap,
  entry: Entry,
  [first, last]: readonly [number, number],
  names: Names,
): Decoration[] {
  const label = names.label(entry.annotation.labelId)
  const attributes = markAttributes(map, entry, label, names)
  const spec = { id: entry.id }
  const found: Decoration[] = []
  for (const { start, end } of entry.annotation.segments) {
    const from = Math.max(map.blockAt(start), map.firstBlock(first))
    const to = Math.min(map.blockAt(end - 1), map.firstBlock(last + 1) - 1)
    for (let block = from; block <= to; block += 1) {
      const left = map.offsetToPosition(Math.max(start, map.blocks.starts[block]!))
      const right = map.offsetToPosition(Math.min(end, map.blocks.ends[block]!), -1)
      if (left < right) found.push(Decoration.inline(left, right, attributes, spec))
    }
  }
  if (entry.layer === 'entity' && label) found.push(...tag(map, entry, [first, last], label))
  return found
}

const laneOf = ({ layer, lane }: Entry): number => Math.min(lane, LANES[layer] - 1)

function markAttributes(map: ArticleMap, entry: Entry, label: Label | undefined, names: Names) {
  const { annotation, layer } = entry
  const look = [
    'reader-mark',
    `reader-${layer}`,
    labelClass(annotation.labelId),
    `lane-${laneOf(entry)}`,
    ...(annotation.status === 'uncertain' ? ['is-uncertain'] : []),
  ]
  const base = {
    nodeName: 'span',
    class: look.join(' '),
    role: 'mark',
    'data-mark': entry.id,
    'aria-description': describe(entry, label, names),
  }
  // A theme covers whole paragraphs: a tooltip wherever the pointer rests would be in the way. Its bar has one.
  if (layer === 'theme') return base
  return { ...base, title: names.say('viewer.mark', { label: names.labelName(label), quote: quoteOf(map, entry) }) }
}

function describe({ annotation, layer }: Entry, label: Label | undefined, names: Names): string {
  const key = annotation.status === 'uncertain' ? 'viewer.markUncertain' : 'viewer.markDescription'
  return names.say(key, { layer: names.layer(layer), label: names.labelName(label) })
}

/** A mark's words, its segments joined, cut short for tooltips and announcements. */
export function quoteOf({ text }: ArticleMap, entry: Entry): string {
  const words = entry.annotation.segments.map(segment => text.slice(segment.start, segment.end)).join(' … ')
  return words.length <= TOOLTIP_LENGTH ? words : `${words.slice(0, TOOLTIP_LENGTH).trimEnd()}…`
}

/** A letter at the mark's end, so that colour is not the only sign. It takes no room in the line. */
function tag(map: ArticleMap, entry: Entry, [first, last]: readonly [number, number], label: Label): Decoration[] {
  const section = map.sectionOfBlock(map.blockAt(entry.end - 1))
  if (section < first || section > last) return []
  const letters = (label.shortcut ?? label.code.slice(0, 2)).toLocaleUpperCase('vi')
  const toDOM = (): HTMLElement => {
    const made = element('span', `reader-tag ${labelClass(label.id)} lane-${laneOf(entry)}`)
    made.dataset['mark'] = entry.id
    const letter = element('span', 'reader-letter')
    letter.dataset['letter'] = letters
    made.append(letter)
    made.setAttribute('aria-hidden', 'true')
    return made
  }
  const position = map.offsetToPosition(entry.end, -1)
  const key = `tag ${entry.id} ${letters} ${label.id} ${entry.lane}`
  return [Decoration.widget(position, toDOM, { side: -1, key, id: entry.id, ignoreSelection: true })]
}
