import { session, update } from '../data/store.ts'
import { focusPane } from './focus.ts'
import { foldPane, isOpen, shell } from './shell.ts'

/** Shows the history in the inspector's place and gives it the keyboard; when it is in view, gives both back. */
export function toggleHistory(): void {
  const isShown = session.getState().panel === 'history' && isOpen(shell.getState(), 'inspector')
  if (isShown) return closeHistory()
  update({ panel: 'history', picking: null })
  foldPane('inspector', false)
  // The pane must be there before it can take the keyboard.
  requestAnimationFrame(() => focusPane('inspector'))
  return undefined
}

export function closeHistory(): void {
  update({ panel: null })
  requestAnimationFrame(() => focusPane('reading'))
}
