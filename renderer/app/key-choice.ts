import { parseCombo, type Platform } from '../ui/keys.ts'
import type { Press } from './combos.ts'
import type { Command } from './commands/command.ts'

/** Why keys cannot be a command's: another has them, they move and select, or they are typing. */
export type KeyVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'reserved' | 'plain' }
  | { readonly ok: false; readonly why: 'taken'; readonly by: Command }

const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn', 'OS'])
/** Keys of the text and of every list and field, with whatever else is held. */
const MOVING: ReadonlySet<string> = new Set([
  'arrowup',
  'arrowdown',
  'arrowleft',
  'arrowright',
  'home',
  'end',
  'enter',
  'escape',
  'tab',
  'space',
  'dead',
  'process',
  'unidentified',
  'contextmenu',
])
/** What the system, text fields and the palette at the selection do by themselves. */
const FIXED: ReadonlySet<string> = new Set(
  ['Mod+A', 'Mod+C', 'Mod+V', 'Mod+X', 'Mod+Q', 'Alt+F4', 'PageUp', 'PageDown', '/', '1', '2', '3'].map(normal),
)

/** One spelling for the same keys. */
function normal(combo: string): string {
  const { mods, key } = parseCombo(combo)
  return [...[...mods].sort(), key.toLowerCase()].join('+')
}
export const isSameCombo = (a: string, b: string): boolean => normal(a) === normal(b)

/** The pressed keys as a shortcut is written; `undefined` while only modifiers are held. */
export function pressToCombo(press: Press, platform: Platform): string | undefined {
  if (MODIFIERS.has(press.key)) return undefined
  const key = keyName(press)
  const isSign = /^[^\p{L}\p{N}\s]$/u.test(key)
  const isMac = platform === 'mac'
  const held = [
    (isMac ? press.metaKey : press.ctrlKey) && 'Mod',
    isMac && press.ctrlKey && 'Ctrl',
    press.altKey && 'Alt',
    // A sign that is typed with Shift is meant as the sign.
    press.shiftKey && !isSign && 'Shift',
  ].filter(mod => mod !== false)
  return [...held, key].join('+')
}

/** The letter of the layout; where Alt, an input method or another script hides it, that of the key's place. */
function keyName({ key, code, altKey }: Press): string {
  if (key === ' ') return 'Space'
  const place = /^(?:Key([A-Z])|Digit(\d))$/.exec(code)
  const isHidden = altKey || key === 'Process' || (key.length === 1 && !/^[\x21-\x7e]$/.test(key))
  if (place && isHidden) return (place[1] ?? place[2])!
  return key.length === 1 ? key.toUpperCase() : key
}

/** The letter or digit that a press means for a label; `undefined` while only modifiers are held. */
export function pressToLetter(press: Press): string | undefined {
  return MODIFIERS.has(press.key) ? undefined : keyName(press).toLowerCase()
}

/**
 * Whether `combo` may be the shortcut of `command`; `keysFor` tells what the others have now. Letters and digits alone
 * are free only for what works in the text while no words are selected.
 */
export function judgeKeys(
  command: Command,
  combo: string,
  others: readonly Command[],
  keysFor: (command: Command) => readonly string[],
): KeyVerdict {
  const by = others.find(other => other.id !== command.id && keysFor(other).some(keys => isSameCombo(keys, combo)))
  if (by) return { ok: false, why: 'taken', by }
  if (command.keys.some(keys => isSameCombo(keys, combo))) return { ok: true }
  const { mods, key } = parseCombo(combo)
  if (MOVING.has(key.toLowerCase()) || FIXED.has(normal(combo))) return { ok: false, why: 'reserved' }
  const isPlain = !mods.has('Mod') && !mods.has('Alt') && !mods.has('Ctrl') && key.length === 1
  const isForText = command.where === 'reading' && command.id !== 'mark.addSegment'
  return isPlain && !isForText ? { ok: false, why: 'plain' } : { ok: true }
}
