import { z } from 'zod'

/** Offset into an article's text. Unit: UTF-16 code units, as `String.length` counts. */
export const TextOffset = z.number().int().nonnegative().brand<'TextOffset'>()
export type TextOffset = z.infer<typeof TextOffset>
/** Names a number as an offset, where the code has just computed it from one. */
export const textOffset = (units: number): TextOffset => units as TextOffset

/** Half-open: `start` is inside, `end` is not. So `end - start` is the length, and touching spans are apart. */
export const Span = z
  .object({ start: TextOffset, end: TextOffset })
  .refine(span => span.start < span.end, 'A span must cover at least one code unit')
export type Span = { readonly start: TextOffset; readonly end: TextOffset }
export const span = (start: number, end: number): Span => ({ start: textOffset(start), end: textOffset(end) })

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end)
