import { session } from '../data/store.ts'
import { focusPane } from './focus.ts'

/** A dialog gives the focus back in the frames after it closes; the look comes behind that. Unit: frames. */
const WAIT = 3

/**
 * Keeps the keyboard somewhere. What had it may go (a button that was for one press, a mark's panel after the mark, a
 * dialog that nothing stood behind); then the next key would go nowhere. It goes to the text instead, without an
 * article to the reading pane, without a project to the start page. The result stops watching.
 */
export function watchFocus(): () => void {
  let frame = 0
  let left = 0
  let isNewText = false
  const tick = (): void => {
    left -= 1
    frame = left > 0 ? requestAnimationFrame(tick) : 0
    if (frame !== 0) return
    if (session.getState().dialog === null && (isNowhere() || (isNewText && isBesideText()))) toText()
    isNewText = false
  }
  // One that is under way goes on: keys that come fast must not put it off.
  const look = (): void => {
    if (frame !== 0) return
    left = WAIT
    frame = requestAnimationFrame(tick)
  }
  const stop = session.subscribe((now, before) => {
    isNewText ||= now.open !== before.open || now.viewer !== before.viewer
    look()
  })
  // Only where something was pressed: a click on plain words selects them, and would lose them to the text.
  const clicked = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button, a, input, [role]')) look()
  }
  addEventListener('keydown', look)
  addEventListener('click', clicked)
  look()
  return () => {
    cancelAnimationFrame(frame)
    stop()
    removeEventListener('keydown', look)
    removeEventListener('click', clicked)
  }
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body
/** In the reading pane, which could only take the focus itself while no article was there. */
const isBesideText = (): boolean => document.activeElement?.matches('[data-pane="reading"]') === true

function toText(): void {
  focusPane('reading')
  // There may be nothing in the pane that takes the focus, or no project at all.
  if (isNowhere()) document.querySelector<HTMLElement>('main')?.focus()
}
