import { ActionableError } from '../../base/errors.ts'
import { toCanonical, type Canonical } from '../../document/canonical.ts'
import { decodeText, type Decoded } from '../../document/decode.ts'
import { originalToCanonical } from '../../document/offset-map.ts'
import { span, type Span } from '../../document/span.ts'
import { unitMap, type OffsetUnit, type UnitMap } from '../../document/units.ts'
import type { InputFile } from '../dataset.ts'
import type { TextBound } from './parse.ts'

/** The text as some program may have seen it, with the way back to the file's own text (without its BOM). */
type Variant = {
  readonly name: 'as it is' | 'without BOM' | 'CRLF read as LF' | 'LF read as CRLF'
  readonly text: string
  /** `undefined` inside what the variant added. Unit of both sides: UTF-16 code units. */
  readonly toOriginal: (offset: number) => number | undefined
}

/** How a document's offsets are to be read. */
export type Counting = {
  readonly decoded: Decoded
  readonly canonical: Canonical
  /** `undefined` when it is brat's own: code points of the file as it is. */
  readonly unusual: string | undefined
  /** Offsets into the article's text. Throws `brat-offsets`, `segment-splits-letter`. */
  spansOf(bound: TextBound): readonly Span[]
}

const units: readonly OffsetUnit[] = ['codePoint', 'utf16', 'utf8']

/**
 * Finds out what the offsets count by comparing the covered text of every line with what stands at its offsets: the
 * file's own way first, then other units and other line ends. The way that fits most lines wins, the earlier of two.
 * Throws what `decodeText` and `toCanonical` throw.
 */
export function findCounting(file: InputFile, bounds: readonly TextBound[]): Counting {
  const decoded = decodeText(file.bytes, file.path)
  const canonical = toCanonical(decoded.text, file.path)
  const quoted = bounds.filter(bound => bound.words !== undefined)
  let best: { variant: Variant; map: UnitMap; fits: number } | undefined
  for (const variant of variantsOf(decoded)) {
    for (const unit of units) {
      if (best?.fits === quoted.length) continue
      const map = unitMap(variant.text, unit)
      const fits = quoted.filter(bound => coveredBy(bound, variant, map) === bound.words).length
      if (!best || fits > best.fits) best = { variant, map, fits }
    }
  }
  return toCounting(decoded, canonical, best!.variant, best!.map)
}

function variantsOf({ text, hadBom }: Decoded): readonly Variant[] {
  const plain: Variant = { name: 'as it is', text, toOriginal: offset => offset }
  const variants: Variant[] = hadBom
    ? [
        { ...plain, text: `\uFEFF${text}`, toOriginal: offset => (offset > 0 ? offset - 1 : undefined) },
        { ...plain, name: 'without BOM' },
      ]
    : [plain]
  if (text.includes('\r\n')) variants.push(rewritten('CRLF read as LF', text, /\r\n/g, '\n'))
  else if (text.includes('\n')) variants.push(rewritten('LF read as CRLF', text, /\n/g, '\r\n'))
  return variants
}

/** The text with its line ends in another form, and for each of its offsets the one in the file's text. */
function rewritten(name: Variant['name'], original: string, lineEnd: RegExp, form: string): Variant {
  const text = original.replace(lineEnd, form)
  const back = new Int32Array(text.length + 1).fill(-1)
  let from = 0
  let at = 0
  for (const match of original.matchAll(lineEnd)) {
    for (; from < match.index; from += 1) back[at++] = from
    back[at] = from
    at += form.length
    from += match[0].length
  }
  for (; from <= original.length; from += 1) back[at++] = from
  return {
    name,
    text,
    toOriginal: offset => (back[offset] === undefined || back[offset] < 0 ? undefined : back[offset]),
  }
}

/** What stands at the line's offsets in a variant, fragments joined by one space; `undefined` when they lead outside. */
function coveredBy({ offsets }: TextBound, { text }: Variant, map: UnitMap): string | undefined {
  const parts = offsets.map(([start, end]) => {
    const [from, to] = [map.toUtf16(start), map.toUtf16(end)]
    return from === undefined || to === undefined ? undefined : text.slice(from, to)
  })
  return parts.includes(undefined) ? undefined : parts.join(' ')
}

function toCounting(decoded: Decoded, canonical: Canonical, variant: Variant, map: UnitMap): Counting {
  const isUsual = map.unit === 'codePoint' && variant.name === 'as it is'
  const toText = (offset: number): number | undefined => {
    const original = fromUnit(offset, variant, map)
    return original === undefined || !canonical.map ? original : originalToCanonical(canonical.map, original)
  }
  return {
    decoded,
    canonical,
    unusual: isUsual ? undefined : `${map.unit}, ${variant.name}`,
    spansOf(bound) {
      const covered = coveredBy(bound, variant, map)
      if (covered === undefined || (bound.words !== undefined && covered !== bound.words)) throw differs(bound, covered)
      return bound.offsets.map(([start, end]) => {
        const [from, to] = [toText(start), toText(end)]
        if (from !== undefined && to !== undefined) return span(from, to)
        throw new ActionableError('segment-splits-letter', {
          offset: from === undefined ? start : end,
          title: bound.file,
        })
      })
    },
  }
}

function fromUnit(offset: number, variant: Variant, map: UnitMap): number | undefined {
  const utf16 = map.toUtf16(offset)
  return utf16 === undefined ? undefined : variant.toOriginal(utf16)
}

const differs = ({ file, line, offsets, words = '' }: TextBound, covered: string | undefined): ActionableError =>
  new ActionableError('brat-offsets', {
    file,
    line,
    offsets: offsets.map(([start, end]) => `${start}–${end}`).join(', '),
    found: covered ?? '',
    quote: words,
  })
