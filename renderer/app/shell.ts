import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export const panes = ['corpus', 'reading', 'inspector', 'status'] as const
export type Pane = (typeof panes)[number]
export type SidePane = 'corpus' | 'inspector'

/** The window's own state: nothing of the project's content. */
export type Shell = {
  readonly folded: Readonly<Record<SidePane, boolean>>
  /** Widths by pane in CSS pixels at zoom 1. */
  readonly widths: Readonly<Record<SidePane, number>>
  /** Files that wait for a project to be imported into. */
  readonly waiting: readonly string[]
}

export const defaultShell: Shell = {
  folded: { corpus: false, inspector: false },
  widths: { corpus: 272, inspector: 328 },
  waiting: [],
}

export const shell = createStore<Shell>(() => defaultShell)
export const useShell = <T>(selector: (state: Shell) => T): T => useStore(shell, selector)

export const foldPane = (pane: SidePane, isFolded: boolean): void =>
  shell.setState(({ folded }) => (folded[pane] === isFolded ? {} : { folded: { ...folded, [pane]: isFolded } }))

export const toggleFold = (pane: SidePane): void => foldPane(pane, !shell.getState().folded[pane])

/** CSS pixels. A side pane that gets narrower than `min` folds; beside them the text keeps at least `reading`. */
export const limits = {
  corpus: { min: 208, max: 440 },
  inspector: { min: 264, max: 520 },
  reading: { min: 400 },
} as const

/** Below this width of the window (CSS pixels) both side panes begin narrower, so that the text keeps a fair line. */
const NARROW = 1200
const firstWidths = (windowWidth: number): Shell['widths'] =>
  windowWidth < NARROW ? { corpus: 232, inspector: 280 } : defaultShell.widths

/** A layout as it was stored, or what fits a window of `windowWidth` CSS pixels where it was not one of ours. */
export function readLayout(stored: unknown, windowWidth: number): Pick<Shell, 'folded' | 'widths'> {
  const { folded, widths } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<string, unknown>
  >
  const isFolded = (pane: SidePane): boolean =>
    (folded as Partial<Record<string, unknown>> | undefined)?.[pane] === true
  const width = (pane: SidePane): number => {
    const value = (widths as Partial<Record<string, unknown>> | undefined)?.[pane]
    if (typeof value !== 'number' || !Number.isFinite(value)) return firstWidths(windowWidth)[pane]
    return Math.round(Math.min(limits[pane].max, Math.max(limits[pane].min, value)))
  }
  return {
    folded: { corpus: isFolded('corpus'), inspector: isFolded('inspector') },
    widths: { corpus: width('corpus'), inspector: width('inspector') },
  }
}
