import type { EditorView } from 'prosemirror-view'
import { type Layer, layers } from '../../../shared/annotation/codebook.ts'
import type { Direction } from '../api.ts'
import { drawJoins } from '../draw/joins.ts'
import type { LabelSheet } from '../draw/label-sheet.ts'
import { quoteOf } from '../draw/mark-decorations.ts'
import type { Names } from '../names.ts'
import type { Opened } from '../opened.ts'
import type { Stage } from '../stage.ts'
import { compareReading, type Entry } from './entry.ts'

/** Milliseconds that the pointer rests on a mark before it is lifted: passing over many must not flicker. */
const HOVER_REST = 80

/** Which mark is focused or under the pointer, and which layers take part. */
export type Focus = {
  focused(): string | null
  set(id: string | null): void
  /** The focused mark has changed or gone, or the text has moved: draws what depends on it anew. */
  refresh(): void
  setLayers(visible: Readonly<Record<Layer, boolean>>): void
  /** Labels whose marks take no part, as those of a hidden layer. */
  setHidden(labelIds: readonly string[]): void
  /** Marks of the layers shown over the character at `offset`, the innermost first. */
  at(offset: number): readonly string[]
  /**
   * The next of these marks behind the focused one, else the first. A pointer does not begin with a theme: themes cover
   * whole paragraphs, and a click there is to place the caret.
   */
  cycle(ids: readonly string[], byPointer: boolean): string | null
  step(direction: Direction, caret: number): Entry | undefined
  describe(entry: Entry, names: Names): string
  destroy(): void
}

export function createFocus(view: EditorView, stage: Stage, sheet: LabelSheet, opened: () => Opened | null): Focus {
  let focused: string | null = null
  let hovered: string | null = null
  let visible: Readonly<Record<Layer, boolean>> = { entity: true, commitment: true, theme: true }
  let hidden: ReadonlySet<string> = new Set()
  let timer = 0

  const isShown = ({ layer, annotation }: Entry): boolean => visible[layer] && !hidden.has(annotation.labelId)

  function lift(): void {
    const ids = [focused, hovered].filter(id => id !== null)
    sheet.lift(ids)
    stage.page.classList.toggle('has-lifted', ids.length > 0)
    const entry = focused === null ? undefined : opened()?.index.get(focused)
    drawJoins(view, stage, opened(), entry)
  }

  function hover(event: MouseEvent): void {
    const target =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-mark]:not(.reader-theme)') : null
    const next = event.buttons === 0 ? (target?.dataset['mark'] ?? null) : null
    window.clearTimeout(timer)
    if (next === hovered) return
    timer = window.setTimeout(() => {
      hovered = next
      lift()
    }, HOVER_REST)
  }
  const leave = (): void => {
    window.clearTimeout(timer)
    hovered = null
    lift()
  }
  stage.page.addEventListener('mouseover', hover)
  stage.page.addEventListener('mouseleave', leave)

  return {
    focused: () => focused,
    set(id) {
      focused = id
      hovered = null
      lift()
    },
    refresh: () => {
      const now = opened()
      if (focused !== null && !now?.index.get(focused)) focused = null
      if (hovered !== null && !now?.index.get(hovered)) hovered = null
      lift()
    },
    setLayers(next) {
      visible = next
      for (const layer of layers) stage.page.classList.toggle(`hides-${layer}`, !visible[layer])
    },
    setHidden(labelIds) {
      hidden = new Set(labelIds)
      sheet.hide(labelIds)
    },
    at: offset => (opened()?.index.at(offset) ?? []).filter(isShown).map(entry => entry.id),
    cycle(ids, byPointer) {
      const at = focused === null ? -1 : ids.indexOf(focused)
      if (at !== -1) return ids[(at + 1) % ids.length]!
      const isTheme = (id: string): boolean => opened()?.index.get(id)?.layer === 'theme'
      return ids.find(id => !byPointer || !isTheme(id)) ?? null
    },
    step(direction, caret) {
      const now = opened()
      if (!now) return undefined
      const entries = now.index.inOrder()
      const current = focused === null ? undefined : now.index.get(focused)
      const from = current ? rankOf(entries, current) : firstFrom(entries, caret) - (direction === 1 ? 1 : 0)
      for (let count = 1; count <= entries.length; count += 1) {
        const entry = entries[modulo(from + direction * count, entries.length)]!
        if (isShown(entry)) return entry
      }
      return undefined
    },
    describe(entry, names) {
      const now = opened()
      const key = entry.annotation.status === 'uncertain' ? 'viewer.focusedUncertain' : 'viewer.focused'
      const label = names.labelName(names.label(entry.annotation.labelId))
      return names.say(key, { layer: names.layer(entry.layer), label, quote: now ? quoteOf(now.map, entry) : '' })
    },
    destroy() {
      window.clearTimeout(timer)
      stage.page.removeEventListener('mouseover', hover)
      stage.page.removeEventListener('mouseleave', leave)
    },
  }
}

const modulo = (value: number, count: number): number => ((value % count) + count) % count

function rankOf(entries: readonly Entry[], entry: Entry): number {
  return firstWhere(entries, other => compareReading(other, entry) >= 0)
}

/** The first mark that begins at or behind an offset. */
const firstFrom = (entries: readonly Entry[], offset: number): number =>
  firstWhere(entries, entry => entry.start >= offset)

function firstWhere(entries: readonly Entry[], test: (entry: Entry) => boolean): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(entries[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
