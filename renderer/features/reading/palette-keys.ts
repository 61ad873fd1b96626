import { layers, type Codebook, type Layer } from '../../../shared/annotation/codebook.ts'
import { labelChoices } from '../../../shared/annotation/label-keys.ts'

/** Where the palette stands: a layer, and the label whose children it shows (`null`: the top of the tree). */
export type PaletteState = { readonly layer: Layer; readonly parentId: string | null; readonly filter: string | null }

/** What a key does to the palette. */
export type PaletteAct =
  | { readonly type: 'mark'; readonly labelId: string }
  | { readonly type: 'go'; readonly state: PaletteState }
  | { readonly type: 'close' }
  | { readonly type: 'add-segment' }
  /** A letter that no label has; `key` is for the message. */
  | { readonly type: 'unknown'; readonly key: string }

export const atTop = (layer: Layer): PaletteState => ({ layer, parentId: null, filter: null })

/** What `key` (of `keyOf`) means while there is a selection; `undefined` when the palette has no use for it. */
export function pressPalette(codebook: Codebook, state: PaletteState, key: string): PaletteAct | undefined {
  const layer = layers[Number(key) - 1]
  if (layer && /^[1-3]$/.test(key)) return { type: 'go', state: atTop(layer) }
  if (key === '/' || key === 'Enter') return { type: 'go', state: { ...state, filter: '' } }
  if (key === '+') return { type: 'add-segment' }
  if (key === 'Escape') return stepBack(codebook, state) ?? { type: 'close' }
  if (key === 'Backspace') return stepBack(codebook, state)
  return pressLetter(codebook, state, key)
}

/** One level up: out of the filter, then to the label above; `undefined` at the top. */
export function stepBack(codebook: Codebook, state: PaletteState): PaletteAct | undefined {
  if (state.filter !== null) return { type: 'go', state: { ...state, filter: null } }
  if (state.parentId === null) return undefined
  const above = codebook.labels.find(label => label.id === state.parentId)?.parentId ?? null
  return { type: 'go', state: { ...state, parentId: above } }
}

function pressLetter(codebook: Codebook, state: PaletteState, key: string): PaletteAct | undefined {
  if (!/^[\p{L}\p{N}]$/u.test(key)) return undefined
  const choice = labelChoices(codebook, state.layer, state.parentId).find(candidate => candidate.key === key)
  if (!choice) return { type: 'unknown', key }
  if (choice.opens) return { type: 'go', state: { ...state, parentId: choice.label.id, filter: null } }
  return { type: 'mark', labelId: choice.label.id }
}

/** The part of a `KeyboardEvent` that tells which key it was. */
export type KeyPress = {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * The key as the palette names it: letters in lower case, whatever Caps Lock says; `undefined` with Ctrl, Alt or Meta.
 * An input method that swallows the letter (`Process`), or a layout without Latin letters, still leaves the place of
 * the key on the keyboard (`code`), which is taken then.
 */
export function keyOf({ key, code, ctrlKey, metaKey, altKey }: KeyPress): string | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  const isLatin = /^[a-z0-9]$/i.test(key)
  if (isLatin) return key.toLowerCase()
  const isHidden = key === 'Process' || key === 'Unidentified' || /^\p{L}$/u.test(key)
  const place = /^(?:Key([A-Z])|Digit(\d))$/.exec(code)
  if (isHidden && place) return (place[1] ?? place[2])!.toLowerCase()
  return key
}
