/** The key that a platform's shortcuts are built on: Command on macOS, Control elsewhere. */
export type Platform = 'mac' | 'other'

/** `navigator.platform` is old but the only name of the system that works offline and before anything is asked. */
export const platformOf = (name: string): Platform => (/^(Mac|iP)/i.test(name) ? 'mac' : 'other')

/** Order of modifiers as each platform prints them. */
const modifiers = {
  mac: { Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Mod: '⌘' },
  other: { Mod: 'Ctrl', Ctrl: 'Ctrl', Alt: 'Alt', Shift: 'Shift' },
} as const

const named: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
  Space: '␣',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Minus: '−',
  '-': '−',
}

export type Combo = { readonly mods: ReadonlySet<string>; readonly key: string }

/** `Mod+Shift+Z` as its parts; the key is the last part, and may itself be the plus sign (`Mod++`, `+`). */
export function parseCombo(combo: string): Combo {
  const isPlus = combo === '+' || combo.endsWith('++')
  const parts = (isPlus ? combo.slice(0, -1) : combo).split('+').filter(Boolean)
  const key = isPlus ? '+' : (parts.pop() ?? '')
  return { mods: new Set(parts), key }
}

/** What to print on the keys of a shortcut, one string a key: `['Ctrl', '⇧', 'Z']`. */
export function comboCaps(combo: string, platform: Platform): readonly string[] {
  const { mods, key } = parseCombo(combo)
  const caps = Object.entries(modifiers[platform]).flatMap(([name, cap]) => (mods.has(name) ? [cap] : []))
  return [...caps, named[key] ?? (key.length === 1 ? key.toUpperCase() : key)]
}

/** The same in one line, for tooltips and screen readers: `Ctrl+Shift+Z`, `⇧⌘Z`. */
export const comboText = (combo: string, platform: Platform): string =>
  comboCaps(combo, platform).join(platform === 'mac' ? '' : '+')

/** Value of `aria-keyshortcuts` (WAI-ARIA 1.2). */
export function comboAria(combo: string, platform: Platform): string {
  const { mods, key } = parseCombo(combo)
  const names = [...mods].map(name =>
    name === 'Mod' ? (platform === 'mac' ? 'Meta' : 'Control') : name === 'Ctrl' ? 'Control' : name,
  )
  return [...names, key === '+' ? 'Plus' : key].join('+')
}
