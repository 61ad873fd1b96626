import type { Bounds } from './preferences.ts'

/** Least size of the window's content that the interface is drawn for. Unit: device-independent pixels. */
export const MIN_SIZE = { width: 1024, height: 640 } as const
/** The page's `--paper` in its two themes (renderer/ui/tokens.css): the window has it before the page has painted. */
export const PAPER = { light: '#fdfbf6', dark: '#1c1a17' } as const
const DEFAULT_SIZE = { width: 1440, height: 900 } as const
/** How much of the window must be on some screen to count as visible. */
const VISIBLE = { width: 120, height: 40 } as const

/**
 * Where the window goes: its last place while enough of it is on a screen that is still there, else the middle of the
 * first screen. `areas` are the screens' work areas.
 */
export function windowPlace(
  last: Bounds | undefined,
  areas: readonly Bounds[],
): Partial<Bounds> & { width: number; height: number } {
  const isVisible = last !== undefined && areas.some(area => isEnough(last, area))
  if (isVisible)
    return { ...last, width: Math.max(last.width, MIN_SIZE.width), height: Math.max(last.height, MIN_SIZE.height) }
  const area = areas[0]
  return {
    width: Math.max(MIN_SIZE.width, Math.min(DEFAULT_SIZE.width, area?.width ?? DEFAULT_SIZE.width)),
    height: Math.max(MIN_SIZE.height, Math.min(DEFAULT_SIZE.height, area?.height ?? DEFAULT_SIZE.height)),
  }
}

function isEnough(window: Bounds, area: Bounds): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const height = Math.min(window.y + window.height, area.y + area.height) - Math.max(window.y, area.y)
  return width >= VISIBLE.width && height >= VISIBLE.height
}
