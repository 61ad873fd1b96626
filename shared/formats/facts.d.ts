import type { Dataset, Exporter, ExportOptions, LossCount } from './dataset.ts'
import type { Tally } from './prepare.ts'
/** A file as it was written. Unit of `bytes`: bytes of UTF-8. */
export type WrittenFile = {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}
/** What card and report are made of. `files` are the format's own, already written. */
export type ExportFacts = {
  readonly exporter: Exporter
  readonly dataset: Dataset
  readonly options: ExportOptions
  readonly tally: Tally
  readonly losses: readonly LossCount[]
  readonly files: readonly WrittenFile[]
}
