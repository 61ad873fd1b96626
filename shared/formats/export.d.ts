import type { Dataset, Exporter, ExportOptions, LossCount, OutputFile } from './dataset.ts'
import type { WrittenFile } from './facts.ts'
export type ExportSummary = {
  readonly format: string
  readonly files: readonly WrittenFile[]
  readonly articles: number
  readonly annotations: number
  readonly losses: readonly LossCount[]
}
export type DatasetExport = {
  /** The format's files, then `README.md`, `export-report.json` and `SHA256SUMS`. To be read once, to the end. */
  readonly files: Iterable<OutputFile>
  /** Known when all files have been read. */
  summary(): ExportSummary
}
/**
 * A dataset in one format, as files to be written one after another. Deterministic: the same dataset and options give
 * the same bytes, for nothing of the moment or the machine goes in.
 */
export declare function exportDataset(exporter: Exporter, dataset: Dataset, options: ExportOptions): DatasetExport
