import { useEffect, useState } from 'react'
import { call } from '../data/actions.ts'
import { clampWidth, foldPane, isCramped, readLayout, shell, type PanelRef, type SidePane } from './shell.ts'

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
      shell.setState({ ...readLayout(stored, innerWidth), asked: null, windowWidth: innerWidth })
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

/** Keeps the shell knowing how wide the window is; a change of zoom changes it too. The result stops. */
export function watchWindow(): () => void {
  const look = (): void => shell.setState({ windowWidth: innerWidth })
  addEventListener('resize', look)
  return () => removeEventListener('resize', look)
}

/**
 * What a person has done to the dividers: the widths to keep, or that a pane was dragged shut. The panels have their
 * new sizes in the next frame.
 */
export function keepDragged(panels: Readonly<Record<SidePane, PanelRef>>): void {
  requestAnimationFrame(() => {
    for (const pane of ['corpus', 'inspector'] as const) {
      const width = panels[pane].current?.getSize().inPixels ?? 0
      if (width > 0) keepWidth(pane, width)
      else foldPane(pane, true)
    }
  })
}

function keepWidth(pane: SidePane, width: number): void {
  foldPane(pane, false)
  if (isCramped(shell.getState())) return
  shell.setState(({ widths }) => ({ widths: { ...widths, [pane]: clampWidth(pane, width) } }))
}
