/** One line's bytes without LF and CR; `number` counts from 1, `offset` is where it begins in the file. */
export type Line = {
  readonly number: number
  readonly offset: number
  readonly bytes: Uint8Array
}
/** The lines of a file as bytes, so that one damaged line cannot spoil the others. Blank lines are passed over. */
export declare function byteLines(bytes: Uint8Array): Generator<Line>
/** A line as text. Throws `format-line-long` above `limit` bytes, `text-undecodable` with the first bad byte. */
export declare function lineText(line: Line, file: string, limit: number): string
