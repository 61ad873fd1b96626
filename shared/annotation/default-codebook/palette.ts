/**
 * The default colours, as sources for tints: the interface mixes them with the page, so the same value serves light
 * and dark. They were found by a search in OKLCH for thirteen soft colours whose least distance is largest over normal
 * vision and full protanopia, deuteranopia and tritanopia (Machado, Oliveira and Fernandes 2009); they differ in
 * lightness as well as in hue. The eight without `teal`, `olive`, `slate`, `violet` and `wine` lie furthest apart.
 */
export const palette = {
  rose: '#c7436d',
  salmon: '#da8282',
  amber: '#edb345',
  olive: '#9b852b',
  green: '#23690d',
  aqua: '#63dbcd',
  teal: '#5caeb2',
  blue: '#106dce',
  periwinkle: '#8a7ff4',
  slate: '#786b9f',
  violet: '#62488c',
  lilac: '#cc97f3',
  wine: '#9a1a5d',
  /** For what takes no part: a report binds nobody. */
  grey: '#6b6f73',
} as const
