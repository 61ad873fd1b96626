/** A name beside the text: where it would like to begin, and how high it is. CSS pixels. */
export type Wanted = { readonly top: number; readonly height: number }

/** Moves names down, in order, just so far that none covers the one before it. */
export function placeNames(wanted: readonly Wanted[]): readonly number[] {
  let free = Number.NEGATIVE_INFINITY
  return wanted.map(({ top, height }) => {
    const placed = Math.max(top, free)
    free = placed + height
    return placed
  })
}
