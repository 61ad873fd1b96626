import { useCallback, useEffect, useRef, useState } from 'react'

/** A pause in typing after which a draft is kept without being asked. Unit: milliseconds. */
const PAUSE_MS = 1200

export type Draft = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur: () => void
  /** Keeps what was typed now, if it differs. */
  readonly keep: () => void
  /** Forgets what was typed since it was last kept. */
  readonly revert: () => void
}

/**
 * A text field over a stored value: shows what is typed at once and hands it to `store` when typing pauses, when the
 * field is left, and when it goes away, so that nothing typed is lost and not every letter is a change of its own.
 */
export function useDraft(stored: string, store: (typed: string) => void): Draft {
  const [typed, setTyped] = useState<string>()
  const latest = useRef({ stored, store, typed })
  useEffect(() => {
    latest.current = { stored, store, typed }
  })
  const keep = useCallback((): void => {
    const { typed: pending, stored: before, store: keepIt } = latest.current
    latest.current = { ...latest.current, typed: undefined }
    setTyped(undefined)
    if (pending !== undefined && pending !== before) keepIt(pending)
  }, [])
  useEffect(() => {
    if (typed === undefined) return undefined
    const timer = setTimeout(keep, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, keep])
  useEffect(() => keep, [keep])
  return { value: typed ?? stored, onChange: setTyped, onBlur: keep, keep, revert: () => setTyped(undefined) }
}
