import type { PanelImperativeHandle } from 'react-resizable-panels'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export const panes = ['corpus', 'reading', 'inspector', 'status'] as const
export type Pane = (typeof panes)[number]
export type SidePane = 'corpus' | 'inspector'
/** The handle of a side pane's panel, once it is there. */
export type PanelRef = { current: PanelImperativeHandle | null }
const sidePanes: readonly SidePane[] = ['corpus', 'inspector']

/** The window's own state: nothing of the project's content. All widths in CSS pixels. */
export type Shell = {
  /** Panes that the person has folded. One that is not may still have to stand back: see `isOpen`. */
  readonly folded: Readonly<Record<SidePane, boolean>>
  readonly widths: Readonly<Record<SidePane, number>>
  /** The pane that was asked for last while there was not room for all. */
  readonly asked: SidePane | null
  readonly windowWidth: number
  /** Files that wait for a project to be imported into. */
  readonly waiting: readonly string[]
}

export const defaultShell: Shell = {
  folded: { corpus: false, inspector: false },
  widths: { corpus: 272, inspector: 328 },
  asked: null,
  windowWidth: 1440,
  waiting: [],
}

export const shell = createStore<Shell>(() => defaultShell)
export const useShell = <T>(selector: (state: Shell) => T): T => useStore(shell, selector)

/** A side pane that gets narrower than `min` folds; beside them the text keeps at least `reading`. */
export const limits = {
  corpus: { min: 208, max: 440 },
  inspector: { min: 264, max: 520 },
  reading: { min: 400 },
} as const

/** Whether these panes and a fair line of text have room beside each other. */
export const hasRoomFor = (open: readonly SidePane[], windowWidth: number): boolean =>
  open.reduce<number>((sum, pane) => sum + limits[pane].min, limits.reading.min) <= windowWidth

/**
 * Whether a side pane is in view. Where the window is too narrow for all (a small screen, a high zoom), one stands back
 * until it is asked for: the list before the inspector, since marking goes between text and inspector.
 */
export function isOpen({ folded, asked, windowWidth }: Shell, pane: SidePane): boolean {
  const wanted = sidePanes.filter(side => !folded[side])
  if (!wanted.includes(pane)) return false
  if (hasRoomFor(wanted, windowWidth)) return true
  if (asked !== null && wanted.includes(asked)) return asked === pane
  const fitting = wanted.filter(side => hasRoomFor([side], windowWidth))
  return fitting.at(-1) === pane
}

/** The text may become narrower than it should be only under a pane that was asked for in a window without room. */
export const isCramped = (state: Shell): boolean =>
  !hasRoomFor(
    sidePanes.filter(pane => isOpen(state, pane)),
    state.windowWidth,
  )

/** What is left of the text beside a pane in a window without room. */
const GLIMPSE = 48

/** How wide an open pane is to be. */
export const paneWidth = (state: Shell, pane: SidePane): number =>
  isCramped(state) ? Math.max(limits[pane].min, state.windowWidth - GLIMPSE) : state.widths[pane]

export function foldPane(pane: SidePane, isFolded: boolean): void {
  const state = shell.getState()
  if (isOpen(state, pane) !== isFolded) return
  shell.setState({ folded: { ...state.folded, [pane]: isFolded }, asked: isFolded ? null : pane })
}

export const toggleFold = (pane: SidePane): void => foldPane(pane, isOpen(shell.getState(), pane))

/** Below this width of the window both side panes begin narrower, so that the text keeps a fair line. */
const NARROW = 1200
const firstWidths = (windowWidth: number): Shell['widths'] =>
  windowWidth < NARROW ? { corpus: 232, inspector: 280 } : defaultShell.widths

export const clampWidth = (pane: SidePane, width: number): number =>
  Math.round(Math.min(limits[pane].max, Math.max(limits[pane].min, width)))

/** A layout as it was stored, or what fits a window of `windowWidth` where it was not one of ours. */
export function readLayout(stored: unknown, windowWidth: number): Pick<Shell, 'folded' | 'widths'> {
  const { folded, widths } = toRecord(stored)
  const isFolded = (pane: SidePane): boolean => toRecord(folded)[pane] === true
  const width = (pane: SidePane): number => {
    const value = toRecord(widths)[pane]
    const isOurs = typeof value === 'number' && Number.isFinite(value)
    return isOurs ? clampWidth(pane, value) : firstWidths(windowWidth)[pane]
  }
  return {
    folded: { corpus: isFolded('corpus'), inspector: isFolded('inspector') },
    widths: { corpus: width('corpus'), inspector: width('inspector') },
  }
}

const toRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
