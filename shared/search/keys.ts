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

/** Code units that are made into a string at once; more arguments than this overflow the stack. */
const CHUNK = 8192

/** The text as it is compared: as long as the text itself, unit for unit. The text should be NFC. */
export function textToKey(text: string, options: KeyOptions): string {
  const table = tables[options.matchCase ? 'kept' : 'lowered'][options.diacritics]
  const units = new Uint16Array(Math.min(CHUNK, text.length))
  let key = ''
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from)
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(from + at)
      units[at] = code < TABLE_END ? table[code]! : foldRare(code, options)
    }
    key += String.fromCharCode(...units.subarray(0, length))
  }
  return options.foldTone && options.diacritics === 'exact' ? toOldTone(key) : key
}

/** Units of a pair stand for no letter of their own and stay. */
const foldRare = (code: number, options: KeyOptions): number =>
  code >= 0xd800 && code < 0xe000 ? code : foldUnit(String.fromCharCode(code), options).charCodeAt(0)

const consonants = 'bcdđghklmnprstvxBCDĐGHKLMNPRSTVX'
const toned = { o: 'òóỏõọ', u: 'ùúủũụ', a: 'àáảãạ', e: 'èéẻẽẹ', y: 'ỳýỷỹỵ' } as const
const open = new RegExp(
  `(?<![\\p{L}\\p{M}])[${consonants}]{0,3}(?:o[${toned.a}${toned.e}]|u[${toned.y}])(?![\\p{L}\\p{M}])`,
  'giu',
)

/**
 * Open syllables in oa, oe, uy get their tone mark on the first vowel (hoà → hòa). Never after q (quý), where u is no
 * vowel; gi has none of these rhymes. Source: language.md, section 1.1.
 */
const toOldTone = (key: string): string => key.replace(open, moveTone)

function moveTone(syllable: string): string {
  const [glide, main] = [syllable.at(-2)!, syllable.at(-1)!]
  const plain = bare(main)
  const tone = toned[plain.toLowerCase() as 'a' | 'e' | 'y'].indexOf(main.toLowerCase())
  const moved = toned[glide.toLowerCase() as 'o' | 'u'][tone]!
  return syllable.slice(0, -2) + (glide === glide.toLowerCase() ? moved : moved.toUpperCase()) + plain
}
