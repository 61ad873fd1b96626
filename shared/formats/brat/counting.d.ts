import { type Canonical } from '../../document/canonical.ts'
import { type Decoded } from '../../document/decode.ts'
import { type Span } from '../../document/span.ts'
import type { InputFile } from '../dataset.ts'
import type { TextBound } from './parse.ts'
/** How a document's offsets are to be read. */
export type Counting = {
  readonly decoded: Decoded
  readonly canonical: Canonical
  /** `undefined` when it is brat's own: code points of the file as it is. */
  readonly unusual: string | undefined
  /** Offsets into the article's text. Throws `brat-offsets`, `segment-splits-letter`. */
  spansOf(bound: TextBound): readonly Span[]
}
/**
 * Finds out what the offsets count by comparing the covered text of every line with what stands at its offsets: the
 * file's own way first, then other units and other line ends. The way that fits most lines wins, the earlier of two.
 * Throws what `decodeText` and `toCanonical` throw.
 */
export declare function findCounting(file: InputFile, bounds: readonly TextBound[]): Counting
