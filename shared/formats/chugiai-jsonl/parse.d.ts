import type { z } from 'zod'
import { HeaderLine } from './schema.ts'
/** Where a line stands, for messages. */
export type Place = {
  readonly file: string
  readonly line: number
}
/** Throws `format-json`. */
export declare function parseJson(text: string, place: Place): unknown
/** The value in its checked form. Throws `format-shape` with the path of the first field that is wrong. */
export declare function parseShape<Shape extends z.ZodType>(
  schema: Shape,
  value: unknown,
  place: Place,
): z.output<Shape>
/** Throws `format-header` for files of another make, `format-version` for those of a newer program. */
export declare function parseHeader(value: unknown, place: Place): HeaderLine
/** Fields of the raw value that its checked form no longer has: what the format does not know. */
export declare function unknownFields(raw: unknown, parsed: unknown, path?: string): readonly string[]
