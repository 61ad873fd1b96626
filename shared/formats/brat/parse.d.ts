import type { InputFile } from '../dataset.ts'
/** Where a line stands, for messages; `line` counts from 1. */
type At = {
  readonly file: string
  readonly line: number
}
export type TextBound = At & {
  readonly id: string
  readonly type: string
  /** Fragments as the file counts them. */
  readonly offsets: readonly (readonly [number, number])[]
  /** The covered text; `undefined` where the line ends before it. */
  readonly words: string | undefined
}
export type EventLine = At & {
  readonly id: string
  readonly type: string
  readonly trigger: string
  readonly args: readonly (readonly [role: string, id: string])[]
}
export type AttributeLine = At & {
  readonly name: string
  readonly target: string
  readonly value: string | undefined
}
export type NoteLine = At & {
  readonly type: string
  readonly target: string
  readonly words: string
}
/** A line of a known kind that our model has no place for, or of no known kind. */
export type OtherLine = At & {
  readonly kind: 'relation' | 'normalisation' | 'unread'
  readonly words: string
}
export type AnnDocument = {
  readonly textBounds: ReadonlyMap<string, TextBound>
  readonly events: ReadonlyMap<string, EventLine>
  readonly attributes: readonly AttributeLine[]
  readonly notes: readonly NoteLine[]
  readonly others: readonly OtherLine[]
}
/**
 * All annotation files of one document as one. Tolerant of BOM, CRLF, missing tails and unknown lines, which are kept
 * as `others`. Throws `format-line` for a text-bound or event line that cannot be read, `format-duplicate-id`.
 */
export declare function parseAnn(files: readonly InputFile[]): AnnDocument
export {}
