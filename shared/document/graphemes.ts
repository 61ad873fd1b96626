import { textOffset, type TextOffset } from './span.ts'

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/**
 * Letters that never join a neighbour of the same kind: printable ASCII to Latin Extended-B, Vietnamese letters,
 * general punctuation without the joiners. Between two of them is always a boundary (UAX #29, GB999), so nearly
 * every check in Vietnamese text is two comparisons.
 */
const standsAlone = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0xa9) ||
  (unit >= 0xaf && unit < 0x300) ||
  (unit >= 0x1e00 && unit < 0x1f00) ||
  (unit >= 0x2010 && unit < 0x2028) ||
  unit === 0x0a

/**
 * Whether a mark may begin or end at `offset`: not inside a surrogate pair, nor between a letter and its combining
 * mark, nor inside an emoji sequence (UAX #29 extended grapheme clusters). LF always separates (but for CRLF, which no
 * canonical text has), so only the line is read.
 */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return offset === 0 || offset === text.length
  if (standsAlone(text.charCodeAt(offset - 1)) && standsAlone(text.charCodeAt(offset))) return true
  if (text[offset] === '\n') return text[offset - 1] !== '\r'
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const nextBreak = text.indexOf('\n', offset)
  const line = text.slice(lineStart, nextBreak === -1 ? text.length : nextBreak)
  const at = offset - lineStart
  return segmenter.segment(line).containing(at)?.index === at
}

/** The nearest boundary at or before `offset`. */
export function graphemeStart(text: string, offset: number): TextOffset {
  let at = Math.max(0, Math.min(offset, text.length))
  while (!isGraphemeBoundary(text, at)) at -= 1
  return textOffset(at)
}

/** The nearest boundary at or after `offset`. */
export function graphemeEnd(text: string, offset: number): TextOffset {
  let at = Math.max(0, Math.min(offset, text.length))
  while (!isGraphemeBoundary(text, at)) at += 1
  return textOffset(at)
}

/** Every boundary of `text`, ascending, with 0 and the text's length. */
export function graphemeBoundaries(text: string): readonly TextOffset[] {
  const starts = Array.from(segmenter.segment(text), part => textOffset(part.index))
  return text === '' ? [textOffset(0)] : [...starts, textOffset(text.length)]
}
