import type { Codebook, Label } from '../annotation/codebook.ts'
export type MergedCodebook = {
  /** The project's codebook with the additions. */
  readonly codebook: Codebook
  /** What the project lacks; parents stand before children. */
  readonly additions: Codebook
  /** The project's id for each of the dataset's labels. */
  readonly labelIds: ReadonlyMap<string, string>
  /** Labels that the project knows under another id, by layer and code. */
  readonly joined: readonly Label[]
}
/**
 * A dataset's codebook seen from a project's. The project's own entries always win: a label is the same when its id
 * is, or else its layer and code; slots and statuses are the same when their codes are.
 */
export declare function mergeCodebook(known: Codebook, incoming: Codebook, newId: () => string): MergedCodebook
export declare const emptyCodebook: Codebook
export declare const joinCodebooks: (parts: readonly Codebook[]) => Codebook
