import type { Decoration, EditorView } from 'prosemirror-view'
import type { Stage } from '../stage.ts'
import type { ArticleMap } from '../text/article-map.ts'
import { estimateHeights, readMeasure } from './estimate.ts'
import { createHeights, type Heights } from './heights.ts'
import { findPainted, paint } from './painted.ts'
import { drawnDecoration } from './section-views.ts'

/**
 * Content is made this far above and below the view, in heights of the view, and kept up to `KEEP`. After a jump to
 * where nothing is drawn yet, only what is in view is made at first: then fast scrolling costs half as much.
 */
const AHEAD = 0.5
const KEEP = 1
/** Guesses that turn out wrong ask for another look; after this many the next scroll event may go on. */
const ROUNDS = 4

/** What stands still when heights change: a block, and how far its top is below the pane's top in CSS pixels. */
export type Anchor = { readonly block: number; readonly below: number }

/** Which sections have content in the page. Keeps what is in view where it is while heights become known. */
export type Sections = {
  readonly heights: Heights
  isDrawn(section: number): boolean
  drawn(): Iterable<number>
  sectionElement(section: number): HTMLElement
  /** Where a section begins, in CSS pixels below the first one. */
  sectionTop(section: number): number
  /** `undefined` while its section is empty. */
  blockElement(block: number): HTMLElement | undefined
  /** Makes content near the view and drops what is far. `true` after a jump: call it again soon, for the rest. */
  follow(): boolean
  /** These sections (the ends of the selection) keep their content wherever the view is. */
  pin(sections: readonly number[]): void
  /** The block at or below a height of the window, in CSS pixels. */
  blockBelow(y: number): number
  anchor(): Anchor
  restore(anchor: Anchor): void
  /** After a change of width or type: new estimates, and the anchor back in its place. */
  relayout(anchor: Anchor): void
  /** After a change that the width does not tell (a font, something above the text): the anchor back in its place. */
  remeasure(anchor: Anchor): void
}

export function createSections(
  view: EditorView,
  stage: Stage,
  map: ArticleMap,
  marksOf: (section: number) => readonly Decoration[],
): Sections {
  const estimates = (): Float64Array => estimateHeights(map, readMeasure(view.dom, stage.page, map.text))
  const heights = createHeights(estimates())
  const drawn = new Set<number>()
  let pinned: readonly number[] = []
  const { scroller } = stage

  const sectionElement = (section: number): HTMLElement => view.dom.children[section] as HTMLElement
  const blockElement = (block: number): HTMLElement | undefined => {
    const section = map.sectionOfBlock(block)
    if (!drawn.has(section)) return undefined
    return sectionElement(section).children[block - map.firstBlock(section)] as HTMLElement
  }
  /** Where the text begins, below the top of what scrolls. */
  const textTop = (): number =>
    view.dom.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop

  function reach(screens: number): readonly [number, number] {
    const top = scroller.scrollTop - textTop()
    const height = scroller.clientHeight
    return [heights.at(top - screens * height), heights.at(top + (1 + screens) * height)]
  }

  function draw(add: readonly number[], remove: readonly number[]): void {
    if (add.length + remove.length === 0) return
    for (const section of remove) drawn.delete(section)
    for (const section of add) drawn.add(section)
    const { state } = view
    const added = add.flatMap(section => {
      const [from, to] = borders(section)
      return [drawnDecoration(from, to), ...marksOf(section)]
    })
    const removed = remove.flatMap(section => {
      const [from, to] = borders(section)
      // Neighbours touch at their borders and must not be found.
      return findPainted(state, () => true, from + 1, to - 1)
    })
    view.dispatch(paint(state.tr, { add: added, remove: removed }))
  }

  const borders = (section: number): readonly [number, number] => [
    map.sectionPosition(section),
    section + 1 < map.sectionCount ? map.sectionPosition(section + 1) : view.state.doc.content.size,
  ]

  function measure(sections: Iterable<number>): boolean {
    let changed = false
    for (const section of sections) {
      const { height } = sectionElement(section).getBoundingClientRect()
      if (height > 0 && Math.abs(height - heights.get(section)) > 0.1) {
        heights.set(section, height)
        changed = true
      }
    }
    return changed
  }

  /** Everything is placed by hand: then the browser never looks at the thousands of sections that are not drawn. */
  function place(): void {
    view.dom.style.height = `${heights.total}px`
    for (const section of drawn) sectionElement(section).style.top = `${heights.before(section)}px`
  }

  function step(ahead: number): boolean {
    const [first, last] = reach(ahead)
    const [keepFirst, keepLast] = reach(KEEP)
    const isKept = (section: number): boolean =>
      (section >= keepFirst && section <= keepLast) || pinned.includes(section)
    const add = [...range(first, last), ...pinned].filter(
      (section, at, all) => !drawn.has(section) && all.indexOf(section) === at,
    )
    const remove = [...drawn].filter(section => !isKept(section))
    if (add.length + remove.length === 0) return false
    const anchor = heights.at(scroller.scrollTop - textTop())
    const before = heights.before(anchor)
    draw(add, remove)
    measure(add)
    place()
    const shift = heights.before(anchor) - before
    if (shift !== 0) scroller.scrollTop += shift
    return add.length > 0
  }

  function follow(): boolean {
    const [first, last] = reach(0)
    const jumped = ![...range(first, last)].some(section => drawn.has(section))
    for (let round = 0; round < ROUNDS && step(jumped ? 0 : AHEAD); round += 1);
    return jumped
  }

  function blockBelow(y: number): number {
    const section = heights.at(scroller.scrollTop - textTop() + y - scroller.getBoundingClientRect().top)
    const first = map.firstBlock(section)
    if (!drawn.has(section)) return first
    let low = first
    let high = map.firstBlock(section + 1) - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (blockElement(middle)!.getBoundingClientRect().bottom > y) high = middle
      else low = middle + 1
    }
    return low
  }

  function anchor(): Anchor {
    const top = scroller.getBoundingClientRect().top
    const block = blockBelow(top + 1)
    const placed = blockElement(block)?.getBoundingClientRect().top
    const guessed = top + textTop() - scroller.scrollTop + heights.before(map.sectionOfBlock(block))
    return { block, below: (placed ?? guessed) - top }
  }

  function restore({ block, below }: Anchor): void {
    const section = map.sectionOfBlock(block)
    if (!drawn.has(section)) {
      place()
      scroller.scrollTop = textTop() + heights.before(section) - below
      draw([section], [])
      measure([section])
      place()
    }
    // Twice: content made above on the first look can move the block by a fraction of a pixel.
    for (let round = 0; round < 2; round += 1) {
      const top = blockElement(block)!.getBoundingClientRect().top - scroller.getBoundingClientRect().top
      scroller.scrollTop += top - below
      follow()
      if (!drawn.has(section)) return
    }
  }

  function relayout(anchor: Anchor): void {
    estimates().forEach((height, section) => heights.set(section, height))
    measure(drawn)
    place()
    restore(anchor)
  }

  return {
    heights,
    isDrawn: section => drawn.has(section),
    drawn: () => drawn,
    sectionElement,
    sectionTop: section => heights.before(section),
    blockElement,
    follow,
    pin(sections) {
      pinned = sections
      const add = sections.filter((section, at) => !drawn.has(section) && sections.indexOf(section) === at)
      if (add.length === 0) return
      const at = anchor()
      draw(add, [])
      const changed = measure(add)
      place()
      if (changed) restore(at)
    },
    blockBelow,
    anchor,
    restore,
    relayout,
    remeasure(anchor) {
      measure(drawn)
      place()
      // At the very top what is above the text is being read too, and must not be scrolled away.
      if (scroller.scrollTop > 0) restore(anchor)
    },
  }
}

function* range(first: number, last: number): Generator<number> {
  for (let at = first; at <= last; at += 1) yield at
}
