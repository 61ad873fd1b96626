import { useEffect, useState, type RefObject } from 'react'

/** Whether the keyboard is in an element or in something inside it. */
export function useFocusWithin(element: RefObject<HTMLElement | null>): boolean {
  const [isWithin, setWithin] = useState(false)
  useEffect(() => {
    const holds = (target: EventTarget | null): boolean =>
      target instanceof Node && element.current?.contains(target) === true
    const came = (event: FocusEvent): void => setWithin(holds(event.target))
    const went = (event: FocusEvent): void => setWithin(holds(event.relatedTarget))
    addEventListener('focusin', came)
    addEventListener('focusout', went)
    return () => {
      removeEventListener('focusin', came)
      removeEventListener('focusout', went)
    }
  }, [element])
  return isWithin
}
