import type { TextOffset } from './span.ts'

/** What a format counts. Inside the program only `utf16` exists; convert at the border, here and nowhere else. */
export type OffsetUnit = 'utf16' | 'codePoint' | 'utf8' | 'grapheme'

export type UnitMap = {
  readonly unit: OffsetUnit
  /** Length of the text in this unit. */
  readonly length: number
  /** The format's offset for ours; `undefined` inside a character of the unit (half a surrogate pair, say). */
  fromUtf16(offset: number): number | undefined
  /** Our offset for the format's; `undefined` out of range or inside a character. */
  toUtf16(offset: number): TextOffset | undefined
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** Lengths of the text's characters: [in UTF-16 units, in `unit`] of each, in order. */
function* steps(text: string, unit: OffsetUnit): Generator<readonly [number, number]> {
  if (unit === 'grapheme') for (const { segment } of graphemes.segment(text)) yield [segment.length, 1]
  else for (const char of text) yield [char.length, unit === 'utf8' ? utf8Length(char.codePointAt(0)!) : 1]
}

const utf8Length = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4

/** A table between UTF-16 code units and another unit for a whole text, made once in linear time; look-ups are constant. */
export function unitMap(text: string, unit: OffsetUnit): UnitMap {
  if (unit === 'utf16') return identity(text.length)
  const toUnit = new Int32Array(text.length + 1).fill(-1)
  let ours = 0
  let theirs = 0
  const pairs: number[] = []
  for (const [width, length] of steps(text, unit)) {
    toUnit[ours] = theirs
    pairs[theirs] = ours
    ours += width
    theirs += length
  }
  toUnit[ours] = theirs
  pairs[theirs] = ours
  return {
    unit,
    length: theirs,
    fromUtf16: offset => known(toUnit[offset]),
    toUtf16: offset => known(pairs[offset]) as TextOffset | undefined,
  }
}

const known = (value: number | undefined): number | undefined => (value === undefined || value < 0 ? undefined : value)

function identity(length: number): UnitMap {
  const inside = (offset: number): number | undefined =>
    Number.isInteger(offset) && offset >= 0 && offset <= length ? offset : undefined
  return { unit: 'utf16', length, fromUtf16: inside, toUtf16: offset => inside(offset) as TextOffset | undefined }
}
