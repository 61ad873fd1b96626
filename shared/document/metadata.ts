import { isBlank, textToParagraphs } from './paragraphs.ts'

/** What an article's text says of itself. Everything here is a guess until a person confirms it. */
export type FoundMetadata = {
  readonly title: string
  /** `line`: a heading of its own; `opening`: the first words, for want of one. */
  readonly titleFrom: 'line' | 'opening' | 'file'
  /** ISO 8601 calendar date, day precision. */
  readonly date?: string
  readonly source?: string
}

const TITLE_LIMIT = 140
const OPENING_LENGTH = 80
/** Paragraphs that can hold the date: the opening and the first captions. */
const DATE_PARAGRAPHS = 8

/** Reads title, date and source where press articles carry them. Day comes before month (codebook.md, section 7). */
export function findMetadata(text: string, fileName: string): FoundMetadata {
  const lines = textToParagraphs(text)
    .map(line => text.slice(line.start, line.end).trim())
    .filter(line => !isBlank(line))
  const date = findDate(lines.slice(0, DATE_PARAGRAPHS).join('\n'))
  const source = /^\s*(?:date\s+)?\d{4}-\d{2}-\d{2}\s+\(([^)]{2,40})\)/u.exec(lines[0] ?? '')?.[1]
  return { ...findTitle(lines, fileName), ...(date ? { date } : {}), ...(source ? { source } : {}) }
}

function findTitle(lines: readonly string[], fileName: string): Pick<FoundMetadata, 'title' | 'titleFrom'> {
  const content = lines.filter(line => !isDateLine(line))
  const first = content[0]
  if (first === undefined) return { title: fileName.replace(/\.[^.]+$/, ''), titleFrom: 'file' }
  if (first.length <= TITLE_LIMIT && !/[.!?…:;,]["”']?$/u.test(first)) return { title: first, titleFrom: 'line' }
  return { title: opening(first), titleFrom: 'opening' }
}

/** A line that holds nothing but a date, with weekday, time, zone or source around it. */
const isDateLine = (line: string): boolean =>
  line.length < 60 &&
  findDate(line) !== undefined &&
  !/\p{L}{2,}(?:\s+\p{L}{2,}){4,}/u.test(line.replace(/\([^)]*\)/gu, ''))

function opening(line: string): string {
  if (line.length <= OPENING_LENGTH) return line
  const cut = line.slice(0, OPENING_LENGTH)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), OPENING_LENGTH / 2)).replace(/[,;:]$/u, '')}…`
}

/** The first full date of a text: ISO, or day/month/year. Impossible dates (31/2) do not count. */
export function findDate(text: string): string | undefined {
  const pattern = /\b(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))\b/gu
  for (const match of text.matchAll(pattern)) {
    const [, isoYear, isoMonth, isoDay, day, month, year] = match
    const date = toIsoDate(Number(isoYear ?? year), Number(isoMonth ?? month), Number(isoDay ?? day))
    if (date !== undefined) return date
  }
  return undefined
}

function toIsoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : undefined
}
