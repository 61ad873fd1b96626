import type { Label } from '../../annotation/codebook.ts'
import type { Dataset, DatasetArticle, ExportOptions } from '../dataset.ts'
/** Line 1 without its LF. */
export declare const headerLine: (
  { project, codebook, annotators }: Dataset,
  { includeUncertain }: ExportOptions,
) => string
/**
 * An article's line without its LF. Objects are built with their keys in order, which gives the bytes of
 * `canonicalJson` in a fraction of its time; a test holds the two equal.
 */
export declare function articleLine(
  { article, text, annotations }: DatasetArticle,
  labels: ReadonlyMap<string, Label>,
): string
