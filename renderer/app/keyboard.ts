import { platformOf, type Platform } from '../ui/keys.ts'
import { isCombo, isNeverTyping } from './combos.ts'
import { commands, isEnabled, keysFor, runCommand, type Command } from './commands.ts'
import { focusedPane } from './focus.ts'
import { offerToLayers } from './key-layers.ts'

export { registerKeyLayer, type KeyHandler } from './key-layers.ts'

/** Where a key was pressed, as far as shortcuts care. */
export type Place = { readonly isTyping: boolean; readonly isInPopup: boolean; readonly isReading: boolean }

/** Whether the element takes typed text. */
export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'))

/** Popups hang outside the panes; a list box inside a pane is a part of it. */
const isInPopup = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null &&
  target.closest('[data-pane]') === null

const placeOf = (event: KeyboardEvent): Place => ({
  isTyping: isTextField(event.target),
  isInPopup: isInPopup(event.target),
  isReading: focusedPane() === 'reading',
})

/** Whether the keys of a command work at a place; the rules stand at `Command.where`. */
export function worksAt({ where }: Pick<Command, 'where'>, combo: string, place: Place): boolean {
  if (where === 'always') return true
  if (place.isInPopup) return false
  if (where === 'reading') return place.isReading && !place.isTyping
  if (!place.isTyping) return true
  return where === 'window' && isNeverTyping(combo)
}

/** The command that a key means at a place, if any that can be done now. */
export const commandFor = (event: KeyboardEvent, place: Place, platform: Platform): Command | undefined =>
  commands.find(
    command =>
      keysFor(command).some(combo => isCombo(combo, event, platform) && worksAt(command, combo, place)) &&
      isEnabled(command),
  )

/**
 * Listens for the whole window. The layers come first, on the way down, so that a palette gets Enter before the text
 * does; the keyboard map comes last, on the way up, so that what a component has used stays its own. A running input
 * method keeps its keys. The result stops listening.
 */
export function listenToKeys(target: Window): () => void {
  const platform = platformOf(navigator.platform)
  const goingDown = (event: KeyboardEvent): void => {
    const { isTyping, isInPopup } = placeOf(event)
    if (event.isComposing || isTyping || isInPopup || !offerToLayers(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const comingUp = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const command = commandFor(event, placeOf(event), platform)
    if (command && runCommand(command)) event.preventDefault()
  }
  target.addEventListener('keydown', goingDown, { capture: true })
  target.addEventListener('keydown', comingUp)
  return () => {
    target.removeEventListener('keydown', goingDown, { capture: true })
    target.removeEventListener('keydown', comingUp)
  }
}
