import type { RegionKind } from '../annotation/model.ts'
import { findDate } from '../document/metadata.ts'
import { span, type Span } from '../document/span.ts'
import { hasReporting, isCaption, looksLikeCaption } from './captions.ts'
import { countWords, endsSentence, foldLine, isShort, textToLines, type Line } from './lines.ts'

/** A passage that looks like noise, and like what kind of it. Offsets: UTF-16 code units. */
export type Proposal = Span & { readonly kind: RegionKind }

/** Lines at the top, before the first paragraph, that may hold title, date and author. */
const HEAD = 6
/** Lines with content that a teaser has between its title and the next one's. */
const TEASER_LINES = 2

/**
 * What could be set aside: lines with only a date, a name, the title or white space; captions; a line printed twice;
 * a list of teasers at the end; a heading that opens a look back; the paragraph that explains the occasion. Ascending,
 * apart from each other. One pass over the lines; only short lines are looked into.
 */
export function proposeNoise(text: string, title = ''): readonly Proposal[] {
  const { lines, blanks } = textToLines(text)
  const teaser = firstTeaser(lines)
  const body = lines.slice(0, teaser)
  const found: Proposal[] = [...head(body, title), ...captions(text, body), ...others(body), ...closing(text, body)]
  const first = lines[teaser]
  if (first) found.push({ ...span(first.span.start, lines.at(-1)!.span.end), kind: 'teaser' })
  const end = first?.span.start ?? text.length
  for (const blank of blanks) if (blank.start < end) found.push({ ...blank, kind: 'blank' })
  return apart(found)
}

const isTwin = (a: Line | undefined, b: Line | undefined): boolean =>
  a !== undefined && b !== undefined && a.words === b.words

/**
 * Index of the line where a list of teasers begins that goes on to the end: titles printed twice, each followed by a
 * line or two. One such pair must stand apart by an empty line (or it is a caption); `lines.length` when there is none.
 */
function firstTeaser(lines: readonly Line[]): number {
  let first = lines.length
  let from = lines.length
  let pairs = 0
  let apartPairs = 0
  for (let at = lines.length - 2; at >= 0 && from - at <= TEASER_LINES + 2; at -= 1) {
    const [one, two] = [lines[at]!, lines[at + 1]!]
    if (!isTwin(one, two) || !isShort(one)) continue
    first = from = at
    pairs += 1
    if (two.isApart) apartPairs += 1
  }
  return pairs > 1 || apartPairs > 0 ? first : lines.length
}

/** Title, date and author above the first paragraph. */
function head(lines: readonly Line[], title: string): Proposal[] {
  const found: Proposal[] = []
  const folded = foldLine(title)
  for (const line of lines.slice(0, HEAD)) {
    if (!isShort(line)) break
    const kind = isDateLine(line)
      ? 'date-line'
      : folded !== '' && foldLine(line.words) === folded && !endsSentence(line) && lines.length > 1
        ? 'title-line'
        : isNameLine(line)
          ? 'author-line'
          : undefined
    if (kind === undefined) break
    found.push({ ...line.span, kind })
  }
  // A title alone is no noise: most articles begin with one.
  return found.every(({ kind }) => kind === 'title-line') ? [] : found
}

/** Captions, and lines printed twice: of a long one, or one that reports, only the second. */
function captions(text: string, lines: readonly Line[]): Proposal[] {
  const found: Proposal[] = []
  lines.forEach((line, at) => {
    const twin = lines[at + 1]
    if (isTwin(line, lines[at - 1])) return
    if (twin && isTwin(line, twin)) {
      const both = looksLikeCaption(line)
      const start = both ? line.span.start : twin.span.start
      found.push({ ...span(start, twin.span.end), kind: both ? 'caption' : 'other' })
    } else if (at > 0 && isCaption(text, lines, at)) found.push({ ...line.span, kind: 'caption' })
  })
  return found
}

/** Behind the head: a line with only a date, or a heading that opens a look back or a list of links. */
const others = (lines: readonly Line[]): Proposal[] =>
  lines.slice(1).flatMap((line): Proposal[] => {
    if (!isShort(line)) return []
    if (isDateLine(line)) return [{ ...line.span, kind: 'date-line' }]
    return isLookBack(line) ? [{ ...line.span, kind: 'heading' }] : []
  })

/** The last lines: the author's name, and the paragraph that explains what the text has been speaking of. */
function closing(text: string, lines: readonly Line[]): Proposal[] {
  const last = lines.at(-1)
  if (!last || lines.length < 3) return []
  if (isShort(last) && isNameLine(last)) return [{ ...last.span, kind: 'author-line' }]
  const abbreviation = /^\p{Lu}[^.,;:()]{3,80}\((\p{Lu}[\p{L}\d-]{1,15})\)\s+là\s/u.exec(last.words)?.[1]
  const isKnown = abbreviation !== undefined && text.slice(0, last.span.start).includes(abbreviation)
  return isKnown ? [{ ...last.span, kind: 'boilerplate' }] : []
}

/** Weekday, time, zone, a source in brackets and the words around a date; what is left then must be nothing. */
const aroundDate =
  /\([^()]{1,30}\)|(?<!\p{L})(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật|ngày|date|cập nhật|lúc|gmt|utc|am|pm|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L})|\d{1,2}\s*[:h]\s*\d{2}(?::\d{2})?|\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|[\s,;:|+–—-]+/giu

const isDateLine = (line: Line): boolean =>
  isShort(line) && findDate(line.words) !== undefined && line.words.replace(aroundDate, '') === ''

/** Two to five capitalised words and nothing else, as authors sign. */
const isNameLine = (line: Line): boolean =>
  line.words.length <= 40 && /^\p{Lu}[\p{Ll}\p{M}]*(?:\s+\p{Lu}[\p{Ll}\p{M}]*){1,4}$/u.test(line.words)

const lookBack =
  /(?<!\p{L})(?:thời gian qua|những năm qua|nhìn lại|tin liên quan|bài liên quan|xem thêm|đọc thêm)(?!\p{L})/iu

const isLookBack = (line: Line): boolean =>
  !endsSentence(line) && countWords(line) <= 20 && lookBack.test(line.words) && !hasReporting(line.words)

/** In order; of two that overlap the first stays. */
function apart(found: readonly Proposal[]): readonly Proposal[] {
  let end = 0
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end: to }) => {
      if (start < end) return false
      end = to
      return true
    })
}
