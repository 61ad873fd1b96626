import { session } from '../data/store.ts'
import { isOpen, panes, shell, type Pane } from './shell.ts'

const paneElement = (pane: Pane): HTMLElement | null => document.querySelector(`[data-pane="${pane}"]`)

/** The pane that has the keyboard, if any has. */
export const focusedPane = (): Pane | undefined =>
  (document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane'] as Pane | undefined) ?? undefined

/**
 * Gives the keyboard to a pane: to what it marks with `data-pane-focus`, else to the first thing in it that takes the
 * focus. Returns whether the pane is there.
 */
export function focusPane(pane: Pane): boolean {
  const { viewer, open } = session.getState()
  if (pane === 'reading' && viewer && open) {
    viewer.focus()
    return true
  }
  const element = paneElement(pane)
  if (!element) return false
  const target =
    element.querySelector<HTMLElement>('[data-pane-focus]') ?? element.querySelector<HTMLElement>(focusable) ?? element
  target.focus()
  return true
}

const focusable = 'button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

/** The pane `step` further in the order corpus, reading, inspector, status, leaving out the folded ones. */
export function paneAfter(from: Pane | undefined, step: 1 | -1, isThere: (pane: Pane) => boolean): Pane {
  const there = panes.filter(isThere)
  const at = from === undefined ? -1 : there.indexOf(from)
  if (at < 0) return there.includes('reading') ? 'reading' : (there[0] ?? 'reading')
  return there[(at + step + there.length) % there.length] ?? 'reading'
}

export function focusNextPane(step: 1 | -1): void {
  const state = shell.getState()
  const isThere = (pane: Pane): boolean => (pane === 'corpus' || pane === 'inspector' ? isOpen(state, pane) : true)
  focusPane(paneAfter(focusedPane(), step, isThere))
}

/** The dividers' own library takes F6 from one divider to the other for ever; here it leads to the panes as everywhere. */
export function leaveDivider(event: KeyboardEvent): boolean {
  if (event.key !== 'F6' || !(event.target instanceof Element) || !event.target.matches('[role="separator"]'))
    return false
  focusNextPane(event.shiftKey ? -1 : 1)
  return true
}

/** Puts the keyboard into the first text field of a pane, its search as a rule. */
export function focusField(pane: Pane): void {
  paneElement(pane)?.querySelector<HTMLInputElement>('input[type="search"], input')?.focus()
}
