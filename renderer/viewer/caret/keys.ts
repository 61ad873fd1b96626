import type { CaretUnit, Direction } from '../api.ts'

export type CaretKey =
  | { readonly type: 'move'; readonly unit: CaretUnit; readonly direction: Direction; readonly extend: boolean }
  | { readonly type: 'all' }
  | { readonly type: 'cycle' }

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/**
 * The caret keys, told by name and never by letter, so that a Vietnamese input method cannot come between. `undefined`
 * for every other key: those go on to the app.
 */
export function keyToCaret(pressed: Pressed): CaretKey | undefined {
  const { key, shiftKey: extend, altKey } = pressed
  const command = pressed.ctrlKey || pressed.metaKey
  if (command && altKey) return undefined
  if (command && !extend && key.toLowerCase() === 'a') return { type: 'all' }
  if (key === 'Enter' && !command && !altKey && !extend) return { type: 'cycle' }
  const unit = unitOf(key, command, altKey)
  return unit && { type: 'move', unit, direction: backward.has(key) ? -1 : 1, extend }
}

const backward = new Set(['ArrowLeft', 'ArrowUp', 'Home', 'PageUp'])

function unitOf(key: string, command: boolean, alt: boolean): CaretUnit | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return command ? 'syllable' : alt ? 'sentence' : 'character'
    case 'ArrowUp':
    case 'ArrowDown':
      return command ? 'paragraph' : alt ? undefined : 'line'
    case 'Home':
    case 'End':
      return alt ? undefined : command ? 'document' : 'lineEdge'
    case 'PageUp':
    case 'PageDown':
      return command || alt ? undefined : 'page'
    default:
      return undefined
  }
}
