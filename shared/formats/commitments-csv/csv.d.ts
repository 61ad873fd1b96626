/** What a cell holds. Numbers and booleans are written as they are; only texts can be taken for a formula. */
export type Cell = string | number | boolean | null
/** Longest cell that Excel shows; it cuts the rest. Unit: UTF-16 code units. Source: Excel specifications and limits. */
export declare const EXCEL_CELL = 32767
export declare const isFormula: (cell: Cell) => boolean
/** One line of RFC 4180 with CRLF: a cell with comma, quote, line end, or blanks at its ends is quoted. */
export declare const toCsvLine: (cells: readonly Cell[]) => string
/** The cells of a file by RFC 4180, line by line; a leading byte order mark is dropped. */
export declare function parseCsv(text: string): readonly (readonly string[])[]
