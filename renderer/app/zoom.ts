/** Steps of the window's zoom, 1 = 100 %. Range as `Preferences.zoom` in the contract. */
export const zoomSteps = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.25, 2.5] as const

/** The next step above or below; a zoom between two steps goes to the nearest one in that direction. */
export function stepZoom(zoom: number, direction: 1 | -1): number {
  const ordered = direction === 1 ? zoomSteps : zoomSteps.toReversed()
  return ordered.find(step => (step - zoom) * direction > 0.001) ?? ordered.at(-1) ?? 1
}
