/** A box on the screen. Unit: CSS pixels from the window's top left corner. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
export type Size = { readonly width: number; readonly height: number }

/** Room between the selection and the palette, and between the palette and the window's edge. Unit: CSS pixels. */
const GAP = 8

/**
 * Where the palette's top left corner goes: below the selection, above it when there is no room below, and beside
 * neither the words nor the window's edge. When it fits nowhere it goes where there is more room.
 */
export function placeBeside(
  selection: Box,
  palette: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const below = window.height - selection.bottom - GAP
  const above = selection.top - GAP
  const goesBelow = below >= palette.height + GAP || below >= above
  const top = goesBelow ? selection.bottom + GAP : selection.top - GAP - palette.height
  return {
    left: within(selection.left, palette.width, window.width),
    top: within(top, palette.height, window.height),
  }
}

const within = (at: number, length: number, room: number): number => Math.max(GAP, Math.min(at, room - length - GAP))
