import { useEffect, useState } from 'react'
import { call } from '../data/actions.ts'
import { readLayout, shell } from './shell.ts'

const KEY = 'layout'
/** Milliseconds. A dragged divider changes the width with every pixel; what is kept is where it comes to rest. */
const REST = 400

/**
 * Brings back the panes as they were in this project, and keeps them from then on. `false` until they are back, so that
 * nothing is drawn at one width and jumps to another. A project that cannot be written simply does not remember.
 */
export function useLayoutMemory(): boolean {
  const [isBack, setBack] = useState(false)
  useEffect(() => {
    let isGone = false
    let stop = (): void => undefined
    const begin = (stored: unknown): void => {
      if (isGone) return
      shell.setState(readLayout(stored, innerWidth))
      setBack(true)
      stop = keepLayout()
    }
    call('setting.get', { key: KEY }).then(
      ({ value }) => begin(value),
      () => begin(null),
    )
    return () => {
      isGone = true
      stop()
    }
  }, [])
  return isBack
}

function keepLayout(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = shell.subscribe((now, before) => {
    if (now.folded === before.folded && now.widths === before.widths) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      const { folded, widths } = shell.getState()
      call('setting.set', { key: KEY, value: { folded: { ...folded }, widths: { ...widths } } }).catch(() => undefined)
    }, REST)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}
