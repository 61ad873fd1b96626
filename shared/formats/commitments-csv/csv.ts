import { withoutLoneSurrogates } from '../text.ts'

/** What a cell holds. Numbers and booleans are written as they are; only texts can be taken for a formula. */
export type Cell = string | number | boolean | null

/** Longest cell that Excel shows; it cuts the rest. Unit: UTF-16 code units. Source: Excel specifications and limits. */
export const EXCEL_CELL = 32_767

/** Beginnings that a spreadsheet takes for a formula, after blanks or a byte order mark (OWASP, CSV injection). */
const formula = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/

export const isFormula = (cell: Cell): boolean => typeof cell === 'string' && formula.test(cell)

/** One line of RFC 4180 with CRLF: a cell with comma, quote, line end, or blanks at its ends is quoted. */
export const toCsvLine = (cells: readonly Cell[]): string => `${cells.map(toCsvCell).join(',')}\r\n`

function toCsvCell(cell: Cell): string {
  if (cell === null) return ''
  const text = withoutLoneSurrogates(String(cell)).replaceAll('\0', '\uFFFD')
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The cells of a file by RFC 4180, line by line; a leading byte order mark is dropped. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = []
  let line: string[] = []
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/gy
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  while (pattern.lastIndex < body.length) {
    const match = pattern.exec(body)
    if (!match) throw new Error('a quote stands inside a cell that is not quoted')
    line.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'))
    if (match[3] === ',') continue
    lines.push(line)
    line = []
  }
  return lines
}
