/**
 * The default colours, as sources for tints: the interface mixes them with the page (about 30 % on paper, 40 % on a
 * dark page) and with the ink for thin lines, so the same value serves light and dark. The thirteen were found by a
 * search in OKLCH for the set whose least distance is largest, both plain and as such tints, over normal vision and
 * full protanopia, deuteranopia and tritanopia (Machado, Oliveira and Fernandes 2009). They differ in lightness as
 * well as in hue.
 */
export const palette = {
  wine: '#9c1854',
  mauve: '#975b64',
  coral: '#e67d58',
  brown: '#854408',
  ochre: '#bb6802',
  yellow: '#dec504',
  green: '#75e07c',
  jade: '#45c1b4',
  teal: '#139cb6',
  blue: '#3270d6',
  sky: '#b0c2f9',
  periwinkle: '#9085fb',
  violet: '#654199',
  /** For what takes no part: a report binds nobody. */
  grey: '#6b6f73',
} as const
