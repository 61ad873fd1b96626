import type { Label } from '../../annotation/codebook.ts'
import type { Annotation } from '../../annotation/model.ts'
import { type Span } from '../../document/span.ts'
import type { LossSink } from '../dataset.ts'
import type { Sentence } from './tokens.ts'
/** All tokens of an article in one row, with the index at which each sentence begins. */
export type TokenRow = {
  readonly tokens: readonly Span[]
  readonly sentenceStarts: ReadonlySet<number>
}
export declare function sentencesToRow(sentences: readonly Sentence[]): TokenRow
/**
 * IOB2 tags of one layer, one a token. Where marks share a token the longest wins, then the one made first; the
 * others are lost whole. Fragments of a mark are runs of their own.
 */
export declare function annotationsToTags(
  annotations: readonly Annotation[],
  row: TokenRow,
  labels: ReadonlyMap<string, Label>,
  losses: LossSink,
): readonly string[]
