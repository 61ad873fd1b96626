import { parseCombo, type Platform } from '../ui/keys.ts'

/** What matters of a `KeyboardEvent` for shortcuts. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * Whether `press` is the shortcut `combo` (`Mod+Shift+Z`; `Mod` is Command on macOS and Control elsewhere). Modifiers
 * match exactly, but a sign that itself needs Shift (`?`, `+`) matches with and without, since layouts differ.
 */
export function isCombo(combo: string, press: Press, platform: Platform): boolean {
  const { mods, key } = parseCombo(combo)
  const wantsCtrl = mods.has('Ctrl') || (mods.has('Mod') && platform === 'other')
  const wantsMeta = mods.has('Mod') && platform === 'mac'
  if (press.ctrlKey !== wantsCtrl || press.metaKey !== wantsMeta || press.altKey !== mods.has('Alt')) return false
  if (press.shiftKey !== mods.has('Shift') && !isSign(key)) return false
  return isSameKey(key, press)
}

const bracketKeys: Readonly<Record<string, { readonly code: string; readonly shift: boolean }>> = {
  '[': { code: 'BracketLeft', shift: false },
  ']': { code: 'BracketRight', shift: false },
  '{': { code: 'BracketLeft', shift: true },
  '}': { code: 'BracketRight', shift: true },
}

const isSign = (key: string): boolean => /^[^\p{L}\p{N}\s]$/u.test(key)

/**
 * By the letter that the layout gives. Where Alt or another script or an input method hides it, by the place of the
 * key on the keyboard (`code`), so that Alt+1 works on every layout and Mod+K under a Cyrillic one.
 */
function isSameKey(key: string, press: Press): boolean {
  if (press.key.toLowerCase() === key.toLowerCase()) return true
  // Plus is the shifted `=` of most layouts; nobody means another thing without Shift.
  if (key === '+' && press.key === '=') return true
  // Vietnamese layouts have letters on the bracket keys, and Alt hides brackets on a Mac: there the place counts.
  const bracket = bracketKeys[key]
  if (bracket !== undefined && !/^[\x20-\x7e]$/.test(press.key)) {
    return press.code === bracket.code && press.shiftKey === bracket.shift
  }
  if (!/^[a-z0-9]$/i.test(key)) return false
  const isHidden = press.altKey || !/^[\x20-\x7e]$/.test(press.key)
  return isHidden && [`Key${key.toUpperCase()}`, `Digit${key}`, `Numpad${key}`].includes(press.code)
}

/** Whether a combination can never be typing: it has Mod, or is a function key. */
export const isNeverTyping = (combo: string): boolean =>
  parseCombo(combo).mods.has('Mod') || /^F\d+$/.test(parseCombo(combo).key)
