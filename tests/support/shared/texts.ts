import fc from 'fast-check'

/** What breaks offsets: letters of several units, of several code points, and what joins its neighbours. */
const hardParts = [
  'a',
  'ộ',
  'o\u0323\u0302',
  'o\u0302\u0323',
  'đ',
  'Ư',
  ' ',
  '\u00a0',
  '.',
  '30,7',
  '“',
  '\n',
  '\r',
  '\r\n',
  '\ufeff',
  '\t',
  '😀',
  '👩‍👩‍👧',
  '👍🏽',
  '🇻🇳',
  '🇻',
  '\u200d',
  '\ufe0f',
  '\u0301',
  '\u0323',
  '\u0345',
  '한',
  '\u1112\u1161\u11ab',
  '\u1100',
  '\u1161',
  '\u11a8',
  '각',
  'क्षि',
  '\u0915\u094d',
  '\u0e33',
  'ﬁ',
  '\u2126',
  '\u212b',
  '\u1e9b\u0323',
  '\u0958',
  '\ufb1d',
  '𝅘𝅥',
  '\ud834\udd5f',
  'İ',
  'ß',
  'Σ',
  '\u0600',
  '\u0cc6\u0cd5',
  '\u{16d67}\u{16d67}',
  '\u1b05\u1b35',
  '\u3042\u3099',
  '\u2028',
  '\u0000',
  'ĐMST',
  'Việt',
]

/** Texts without lone surrogates: Vietnamese in both forms, emoji, Hangul, every kind of line end, any code point. */
export const hardText = (maxLength = 30): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...hardParts) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
      ),
      { maxLength },
    )
    .map(parts => parts.join(''))

/** The same and lone surrogates. */
export const anyString = (maxLength = 30): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: hardText(3) },
        { weight: 1, arbitrary: fc.constantFrom('\ud83d', '\ude00', '\ud834') },
      ),
      { maxLength },
    )
    .map(parts => parts.join(''))

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' })
/** The boundaries of a whole text by the platform's own segmenter: what every shortcut must agree with. */
export const boundariesOf = (text: string): ReadonlySet<number> =>
  new Set([0, text.length, ...Array.from(segmenter.segment(text), part => part.index)])
