import type { Layer } from '../annotation/codebook.ts'
import type { Dataset, ExportOptions, LossSink } from './dataset.ts'
/** How much goes out. Filled while the dataset is read for the first time. */
export type Tally = {
  articles: number
  /** UTF-16 code units of all texts. */
  length: number
  readonly byLayer: Record<Layer, number>
  readonly byLabelId: Map<string, number>
  readonly byAnnotatorId: Map<string, number>
  readonly byFrameStatus: Map<string, number>
}
/**
 * The dataset as every format writes it: uncertain marks left out when so chosen, marks of labels that the codebook
 * lacks left out, references only to marks that are there, marks in order. Counts and losses are noted at the first
 * reading only, so that formats with two files do not count twice.
 */
export declare function prepare(
  dataset: Dataset,
  options: ExportOptions,
  losses: LossSink,
): {
  prepared: Dataset
  tally: Tally
}
