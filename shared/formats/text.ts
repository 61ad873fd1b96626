/** Half of a surrogate pair alone has no UTF-8. Texts never hold one, but typed notes and names may. */
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
export const withoutLoneSurrogates = (text: string): string => text.replace(loneSurrogates, '\uFFFD')
export const hasLoneSurrogate = (text: string): boolean => text.search(loneSurrogates) !== -1

/**
 * Characters at which readers of line formats break lines: besides LF and CR those that Python's `splitlines` knows.
 * Each is a control or separator, so a letter never holds one.
 */
const lineBreaks = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029])
export const isLineBreak = (unit: number): boolean => lineBreaks.has(unit)

/** A text on one line: each line break, TAB and other control character becomes a space. */
export const onOneLine = (text: string): string => withoutLoneSurrogates(text).replace(/[\p{Cc}\u2028\u2029]/gu, ' ')

/** What readers of columns may take for white space: Unicode's, and control characters. */
const blanks = /[\s\p{Cc}]/gu
export const isBlankToken = (text: string): boolean => text.replace(blanks, '') === ''
/** A cell of a file whose columns are divided by white space. */
export const toColumnCell = (text: string): string => text.replace(blanks, '_')

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const unescapes: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', n: '\n', r: '\r' }

/** A cell of a TSV file: backslash, TAB, LF and CR become `\\`, `\t`, `\n`, `\r`; nothing is quoted. */
export const toTsvCell = (text: string): string =>
  withoutLoneSurrogates(text).replace(/[\\\t\n\r]/g, char => escapes[char]!)
export const fromTsvCell = (cell: string): string =>
  cell.replace(/\\([\\tnr])/g, (_whole, letter: string) => unescapes[letter]!)

/** The bytes of UTF-8 as text; throws a TypeError where they are not UTF-8. A leading byte order mark is kept. */
export const utf8ToText = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

/** The name of a file without its folders. */
export const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
