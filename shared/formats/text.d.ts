export declare const withoutLoneSurrogates: (text: string) => string
export declare const hasLoneSurrogate: (text: string) => boolean
export declare const isLineBreak: (unit: number) => boolean
/** A text on one line: each line break, TAB and other control character becomes a space. */
export declare const onOneLine: (text: string) => string
export declare const isBlankToken: (text: string) => boolean
/** A cell of a file whose columns are divided by white space. */
export declare const toColumnCell: (text: string) => string
/** A cell of a TSV file: backslash, TAB, LF and CR become `\\`, `\t`, `\n`, `\r`; nothing is quoted. */
export declare const toTsvCell: (text: string) => string
export declare const fromTsvCell: (cell: string) => string
/** The bytes of UTF-8 as text; throws a TypeError where they are not UTF-8. A leading byte order mark is kept. */
export declare const utf8ToText: (bytes: Uint8Array) => string
/** The name of a file without its folders. */
export declare const baseName: (path: string) => string
