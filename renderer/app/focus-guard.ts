import { session } from '../data/store.ts'
import { focusPane } from './focus.ts'

/**
 * Keeps the keyboard somewhere. What had it may go (a button that was for one press, a mark's panel after the mark, a
 * dialog that nothing stood behind); then the next key would go nowhere. It goes to the text instead, without an
 * article to the reading pane, without a project to the start page. The result stops watching.
 */
export function watchFocus(): () => void {
  let frame = 0
  const look = (isLost: () => boolean): void => {
    cancelAnimationFrame(frame)
    // A dialog gives the focus back in the frames after it closes; this comes behind that.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (session.getState().dialog === null && isLost()) toText()
      })
    })
  }
  const stop = session.subscribe((now, before) => {
    const isOther = now.open !== before.open || now.viewer !== before.viewer
    look(isOther ? () => isNowhere() || isBesideText() : isNowhere)
  })
  const pressed = (): void => look(isNowhere)
  // Only where something was pressed: a click on plain words selects them, and would lose them to the text.
  const clicked = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button, a, input, [role]')) look(isNowhere)
  }
  addEventListener('keydown', pressed)
  addEventListener('click', clicked)
  look(isNowhere)
  return () => {
    cancelAnimationFrame(frame)
    stop()
    removeEventListener('keydown', pressed)
    removeEventListener('click', clicked)
  }
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body
/** In the reading pane, which could only take the focus itself while no article was there. */
const isBesideText = (): boolean => document.activeElement?.matches('[data-pane="reading"]') === true

function toText(): void {
  if (!focusPane('reading')) document.querySelector<HTMLElement>('main')?.focus()
}
