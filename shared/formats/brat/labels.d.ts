import type { Codebook, Label } from '../../annotation/codebook.ts'
import type { TypeMeaning } from '../type-names.ts'
import type { AnnDocument } from './parse.ts'
import { type Vocabulary } from './vocabulary.ts'
/** Finds what a type of a document means, and makes a label of the entity layer for types that nobody knows. */
export type LabelSource = {
  meaning(type: string): TypeMeaning
  /** Labels made so far. */
  readonly made: readonly Label[]
}
type Naming = {
  readonly codebook: Codebook
  readonly vocabulary: Vocabulary
  readonly newId: () => string
}
export declare function createLabelSource(
  { codebook, vocabulary, newId }: Naming,
  documents: readonly AnnDocument[],
): LabelSource
export {}
