import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

/** The rows of a long list that are in view, each with its place, and how to measure it. Heights in CSS pixels. */
export type VirtualList = {
  readonly items: readonly VirtualItem[]
  /** Height of the whole list. */
  readonly height: number
  readonly measure: (row: HTMLElement | null) => void
  readonly scrollTo: (index: number) => void
}

/** Draws only the rows in view of `scroller`, and a few around them; `guess` is the height of one not yet measured. */
export function useVirtualList(count: number, scroller: RefObject<HTMLElement | null>, guess: number): VirtualList {
  // oxlint-disable-next-line react/incompatible-library -- its functions are used in this render only, never kept
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => guess,
    overscan: 8,
  })
  return {
    items: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    scrollTo: index => virtual.scrollToIndex(index),
  }
}
