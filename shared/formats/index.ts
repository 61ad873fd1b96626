import { ActionableError } from '../base/errors.ts'
import { brat } from './brat/brat.ts'
import { bratImporter } from './brat/import.ts'
import { chugiaiJsonl } from './chugiai-jsonl/chugiai-jsonl.ts'
import { chugiaiJsonlImporter } from './chugiai-jsonl/import.ts'
import { commitmentsCsv } from './commitments-csv/commitments-csv.ts'
import { conll } from './conll/conll.ts'
import type { CheckResult, Exporter, Importer, InputFile } from './dataset.ts'
import { doccano } from './doccano/doccano.ts'

export type * from './dataset.ts'
export { defaultExportOptions } from './dataset.ts'
export { exportDataset, type DatasetExport, type ExportSummary } from './export.ts'

/** Every format that a dataset can be written in, in the order in which they are offered. */
export const exporters: readonly Exporter[] = [chugiaiJsonl, doccano, brat, conll, commitmentsCsv]

/** Every format that can be read, in the order in which files are offered to them. Plain text is not among them. */
export const importers: readonly Importer[] = [bratImporter, chugiaiJsonlImporter]

/** Throws `format-unknown`, naming those there are. */
export function exporterById(id: string): Exporter {
  const found = exporters.find(exporter => exporter.id === id)
  if (found) return found
  throw new ActionableError('format-unknown', { format: id, known: exporters.map(exporter => exporter.id).join(', ') })
}

/**
 * Reads an export again and compares every offset with the words quoted beside it. `files` are those of one format's
 * export. Throws `format-unknown`; whatever is wrong with the files is a problem in the result.
 */
export function validate(format: string, files: readonly InputFile[]): CheckResult {
  const { check } = exporterById(format)
  try {
    return check(files)
  } catch (error) {
    return { offsets: 0, problems: [error instanceof Error ? error.message : String(error)] }
  }
}
