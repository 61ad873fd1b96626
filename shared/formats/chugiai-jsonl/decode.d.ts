import type { Codebook } from '../../annotation/codebook.ts'
import type { ImportedArticle } from '../dataset.ts'
import type { Place } from './parse.ts'
import type { ArticleLine } from './schema.ts'
/** What the header and the lines before have established. */
export type Known = {
  /** The project's codebook with what this file adds. */
  readonly codebook: Codebook
  /** The project's label ids by those of the file. */
  readonly labelIds: ReadonlyMap<string, string>
  /** Codes of the file's labels by the file's ids. */
  readonly codes: ReadonlyMap<string, string>
  readonly annotatorIds: ReadonlySet<string>
  /** Ids of articles and marks of the lines before. */
  readonly usedIds: ReadonlySet<string>
}
/** An article's line as the model has it, every mark checked. Throws the first thing that is wrong with it. */
export declare function decodeArticle(line: ArticleLine, place: Place, known: Known): ImportedArticle
