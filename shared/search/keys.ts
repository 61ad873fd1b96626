/** How two texts are compared. What is not set aside counts. */
export type KeyOptions = {
  /** `folded`: without tone and vowel marks, đ as d. */
  readonly diacritics: 'exact' | 'folded'
  readonly matchCase: boolean
  /** The two places of a tone mark (hòa, hoà) are one. Without effect when diacritics are folded. */
  readonly foldTone: boolean
}

/** Letters that Unicode does not decompose but that people type without their stroke. */
const strokes: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D', ð: 'd', Ð: 'D' }
/** Code units below this have a table; all Vietnamese letters do (the last is U+1EF9). */
const TABLE_END = 0x2000

const bare = (unit: string): string => strokes[unit] ?? unit.normalize('NFD').replace(/\p{Mn}/gu, '')
const lower = (unit: string): string => unit.toLowerCase()
/** White space within a line is one kind; a line end stays what it is, so that nothing is found across paragraphs. */
const space = (unit: string): string => (unit !== '\n' && /\s/u.test(unit) ? ' ' : unit)
const keepLength = (unit: string, made: string): string => (made.length === unit.length ? made : unit)

const foldUnit = (unit: string, { diacritics, matchCase }: KeyOptions): string => {
  const spaced = space(unit)
  const stripped = diacritics === 'folded' ? keepLength(spaced, bare(spaced)) : spaced
  return matchCase ? stripped : keepLength(stripped, lower(stripped))
}

const makeTable = (options: KeyOptions): Uint16Array =>
  Uint16Array.from({ length: TABLE_END }, (_none, code) => foldUnit(String.fromCharCode(code), options).charCodeAt(0))

const kinds = (matchCase: boolean) => ({
  exact: makeTable({ diacritics: 'exact', matchCase, foldTone: false }),
  folded: makeTable({ diacritics: 'folded', matchCase, foldTone: false }),
})
/** Tables by code unit: folding a text letter by letter through `normalize` takes fifty times as long. */
const tables = { kept: kinds(true), lowered: kinds(false) }

/** Ten times as fast as `String.fromCharCode`. All processors that Electron knows are little-endian. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

/** The text as it is compared: as long as the text itself, unit for unit. The text should be NFC. */
export function textToKey(text: string, options: KeyOptions): string {
  const table = tables[options.matchCase ? 'kept' : 'lowered'][options.diacritics]
  const units = new Uint16Array(text.length)
  for (let at = 0; at < units.length; at += 1) {
    const code = text.charCodeAt(at)
    units[at] = code < TABLE_END ? table[code]! : foldRare(code, options)
  }
  if (options.foldTone && options.diacritics === 'exact') toOldTone(units)
  return decoder.decode(new Uint8Array(units.buffer))
}

/** Units of a pair stand for no letter of their own and stay. */
const foldRare = (code: number, options: KeyOptions): number =>
  code >= 0xd800 && code < 0xe000 ? code : foldUnit(String.fromCharCode(code), options).charCodeAt(0)

/** Tones in one order: grave, acute, hook, tilde, dot. */
const glides = { o: 'òóỏõọ', u: 'ùúủũụ' } as const
const mains = { a: 'àáảãạ', e: 'èéẻẽẹ', y: 'ỳýỷỹỵ' } as const
const codeOf = (letter: string): number => letter.charCodeAt(0)

/** By the toned vowel's code: the glides it may follow, its tone and itself without it. Both cases. */
const toned = new Map(
  Object.entries(mains).flatMap(([plain, letters]) =>
    Array.from(letters).flatMap((letter, tone) => {
      const after = plain === 'y' ? 'u' : 'o'
      const lowerCase = [codeOf(letter), { after, tone, plain: codeOf(plain) }] as const
      return [lowerCase, [codeOf(letter.toUpperCase()), { after, tone, plain: codeOf(plain.toUpperCase()) }] as const]
    }),
  ),
)
const isToned = Uint8Array.from({ length: TABLE_END }, (_none, code) => (toned.has(code) ? 1 : 0))
const consonants = new Set(Array.from('bcdđghklmnprstvxBCDĐGHKLMNPRSTVX', codeOf))
/** The longest onset is ngh. */
const LONGEST_ONSET = 3

/**
 * Open syllables in oa, oe, uy get their tone mark on the first vowel (hoà → hòa). Never after q (quý), where u is no
 * vowel; gi has none of these rhymes. Source: language.md, section 1.1.
 */
function toOldTone(units: Uint16Array): void {
  for (let at = 1; at < units.length; at += 1) {
    const code = units[at]!
    if (code >= TABLE_END || isToned[code] === 0) continue
    const { after, tone, plain } = toned.get(code)!
    const glide = String.fromCharCode(units[at - 1]!)
    if (glide.toLowerCase() !== after || joinsWord(units[at + 1]) || !hasOnset(units, at - 1)) continue
    const moved = glides[after === 'u' ? 'u' : 'o'][tone]!
    units[at - 1] = codeOf(glide === after ? moved : moved.toUpperCase())
    units[at] = plain
  }
}

/** Whether a syllable begins with the vowel at `vowel` or with up to three consonants before it. */
function hasOnset(units: Uint16Array, vowel: number): boolean {
  let start = vowel
  while (vowel - start < LONGEST_ONSET && start > 0 && consonants.has(units[start - 1]!)) start -= 1
  return !joinsWord(units[start - 1])
}

const joinsWord = (code: number | undefined): boolean =>
  code !== undefined && /[\p{L}\p{M}]/u.test(String.fromCharCode(code))
