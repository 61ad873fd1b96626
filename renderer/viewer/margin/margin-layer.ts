import type { EditorView } from 'prosemirror-view'
import { LANES } from '../draw/mark-decorations.ts'
import { labelClass } from '../draw/label-sheet.ts'
import type { Entry } from '../marks/entry.ts'
import type { Names } from '../names.ts'
import type { Opened } from '../opened.ts'
import { element, type Stage } from '../stage.ts'
import { placeNames } from './place-names.ts'

/** CSS pixels: flags and names that stand closer than this are moved apart. */
const FLAG_HEIGHT = 21
const NAME_HEIGHT = 20
/** CSS pixels: a name that runs down along a shorter bar would be cut after a letter. */
const SHORT_BAR = 60
/** Lanes that have room for a name where the pane is narrow. */
const NAMED_COLUMNS = 2

type Flag = { readonly entry: Entry; readonly top: number }
type Bar = {
  readonly entry: Entry
  readonly top: number
  readonly height: number
  readonly begins: boolean
  readonly ends: boolean
}
type Plan = { readonly section: number; readonly flags: readonly Flag[]; readonly bars: readonly Bar[] }

/**
 * Commitment flags on the left and theme bars on the right of drawn sections. They stand beside the document's element
 * and not inside, where ProseMirror would look at each of their changes and make the browser lay out once more.
 */
export type MarginLayer = {
  /** Draws these sections' margins anew in the next frame, and puts all in their places. */
  invalidate(sections: Iterable<number>): void
  clear(): void
  destroy(): void
}

export function createMarginLayer(
  view: EditorView,
  stage: Stage,
  opened: () => Opened | null,
  names: () => Names,
): MarginLayer {
  const waiting = new Set<number>()
  const margins = new Map<number, HTMLElement>()
  let frame = 0

  function flush(): void {
    frame = 0
    const now = opened()
    const sections = [...waiting]
    waiting.clear()
    if (!now) return
    // All reading before all writing: one layout, however many sections.
    const plans = sections.flatMap(section => readPlan(view, now, section) ?? [])
    for (const plan of plans) writePlan(marginOf(plan.section), plan, now, names())
    place(now)
  }

  function marginOf(section: number): HTMLElement {
    const found = margins.get(section)
    if (found) return found
    const made = element('div', 'reader-margin')
    margins.set(section, made)
    stage.margins.append(made)
    return made
  }

  function place({ sections }: Opened): void {
    for (const [section, margin] of margins) {
      if (sections.isDrawn(section)) margin.style.top = `${sections.sectionTop(section)}px`
      else {
        margin.remove()
        margins.delete(section)
      }
    }
  }

  return {
    invalidate(sections) {
      for (const section of sections) waiting.add(section)
      if (frame === 0) frame = requestAnimationFrame(flush)
    },
    clear() {
      waiting.clear()
      margins.clear()
      stage.margins.replaceChildren()
    },
    destroy: () => cancelAnimationFrame(frame),
  }
}

function readPlan(view: EditorView, { index, sections, map }: Opened, section: number): Plan | undefined {
  if (!sections.isDrawn(section)) return undefined
  const sectionElement = sections.sectionElement(section)
  const origin = sectionElement.getBoundingClientRect().top
  const entries = index.inSection(section)
  const flags = entries
    .filter(entry => entry.layer === 'commitment')
    .flatMap(entry => flagsOf(entry, section))
    .sort((a, b) => a.top - b.top || a.entry.start - b.entry.start)
  const bars = entries.filter(entry => entry.layer === 'theme').map(barOf)
  return { section, flags, bars }

  function flagsOf(entry: Entry, within: number): Flag[] {
    return entry.annotation.segments
      .filter(segment => map.sectionOfBlock(map.blockAt(segment.start)) === within)
      .map(segment => ({ entry, top: view.coordsAtPos(map.offsetToPosition(segment.start), 1).top - origin }))
  }

  function barOf(entry: Entry): Bar {
    const [first, last] = index.blockRange(entry)
    const from = Math.max(first, map.firstBlock(section))
    const to = Math.min(last, map.firstBlock(section + 1) - 1)
    const begin = from === first ? sections.blockElement(from)!.getBoundingClientRect().top - origin : 0
    const box = to === last ? sections.blockElement(to)! : sectionElement
    const end = box.getBoundingClientRect().bottom - origin
    return { entry, top: begin, height: end - begin, begins: from === first, ends: to === last }
  }
}

function writePlan(margin: HTMLElement, { flags, bars }: Plan, { index }: Opened, names: Names): void {
  const parts = document.createDocumentFragment()
  const tops = placeNames(flags.map(flag => ({ top: flag.top, height: FLAG_HEIGHT })))
  flags.forEach(({ entry }, at) => parts.append(toFlag(entry, tops[at]!, index.numberInLayer(entry), names)))
  const nameTops = placeNames(bars.map(bar => ({ top: bar.top, height: NAME_HEIGHT })))
  bars.forEach((bar, at) => parts.append(...toBar(bar, nameTops[at]!, names)))
  margin.style.setProperty('--lanes', String(Math.max(0, ...bars.map(bar => laneOf(bar.entry) + 1))))
  margin.replaceChildren(parts)
}

const laneOf = (entry: Entry): number => Math.min(entry.lane, LANES.theme - 1)

function toFlag(entry: Entry, top: number, number: number, names: Names): HTMLElement {
  const label = names.label(entry.annotation.labelId)
  const flag = markButton(`reader-flag${entry.annotation.status === 'uncertain' ? ' is-uncertain' : ''}`, entry)
  flag.textContent = String(number)
  flag.title = names.say('viewer.flag', { number, label: names.labelName(label) })
  flag.setAttribute('aria-label', flag.title)
  flag.style.top = `${top}px`
  return flag
}

function toBar({ entry, top, height, begins, ends }: Bar, nameTop: number, names: Names): HTMLElement[] {
  const label = names.labelName(names.label(entry.annotation.labelId))
  const uncertain = entry.annotation.status === 'uncertain' ? ' is-uncertain' : ''
  const bar = markButton(`reader-bar${uncertain}${begins ? ' begins' : ''}${ends ? ' ends' : ''}`, entry)
  bar.setAttribute('aria-hidden', 'true')
  const look = [laneOf(entry) >= NAMED_COLUMNS ? ' is-deep' : '', height < SHORT_BAR ? ' is-short' : '']
  const name = markButton(`reader-theme-name${uncertain}${look.join('')}`, entry)
  name.textContent = label
  for (const part of [bar, name]) {
    part.title = names.say('viewer.theme', { label })
    part.style.setProperty('--lane', String(laneOf(entry)))
    part.style.setProperty('--bar-top', `${top}px`)
    part.style.setProperty('--bar-height', `${height}px`)
  }
  name.style.setProperty('--name-top', `${nameTop}px`)
  return [bar, name]
}

/** Not in the tab order: marks are walked with the app's own keys. */
function markButton(className: string, entry: Entry): HTMLButtonElement {
  const button = element('button', `${className} ${labelClass(entry.annotation.labelId)}`)
  button.type = 'button'
  button.tabIndex = -1
  button.dataset['mark'] = entry.id
  return button
}
