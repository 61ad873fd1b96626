import { useEffect, useState } from 'react'
import { countSyllables } from '../../../shared/document/syllables.ts'

/** UTF-16 code units that are counted at once: some 5 ms. Longer texts are counted a part at a time, when all is still. */
const PART = 12_000

/** How many syllables a text has; `undefined` while a long one is being counted. */
export function useSyllableCount(text: string): number | undefined {
  const [counted, setCounted] = useState<{ readonly text: string; readonly count: number }>()
  useEffect(() => {
    let count = 0
    let end = 0
    const next = (): void => {
      const part = countSyllables(text, end, PART)
      count += part.count
      end = part.end
      if (end >= text.length) setCounted({ text, count })
      else waiting = requestIdleCallback(next)
    }
    let waiting = requestIdleCallback(next)
    return () => cancelIdleCallback(waiting)
  }, [text])
  return counted?.text === text ? counted.count : undefined
}
