import { platformOf, type Platform } from '../ui/keys.ts'
import { isCombo, isNeverTyping } from './combos.ts'
import { commands, isEnabled, runCommand, type Command } from './commands.ts'
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
      command.keys.some(combo => isCombo(combo, event, platform) && worksAt(command, combo, place)) &&
      isEnabled(command),
  )

/**
 * One listener for the whole window. What a component has already used stays its own; then the layers are asked, then
 * the keyboard map. A running input method keeps its keys. The result stops listening.
 */
export function listenToKeys(target: Window): () => void {
  const platform = platformOf(navigator.platform)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return
    const place = placeOf(event)
    const isFree = !place.isTyping && !place.isInPopup
    const command = isFree && offerToLayers(event) ? 'layer' : commandFor(event, place, platform)
    if (command === undefined || (command !== 'layer' && !runCommand(command))) return
    event.preventDefault()
  }
  target.addEventListener('keydown', onKeyDown)
  return () => target.removeEventListener('keydown', onKeyDown)
}
