import type { CheckResult, Exporter, Importer, InputFile } from './dataset.ts'
export type * from './dataset.ts'
export { defaultExportOptions } from './dataset.ts'
export { exportDataset, type DatasetExport, type ExportSummary } from './export.ts'
/** Every format that a dataset can be written in, in the order in which they are offered. */
export declare const exporters: readonly Exporter[]
/** Every format that can be read, in the order in which files are offered to them. Plain text is not among them. */
export declare const importers: readonly Importer[]
/** Throws `format-unknown`, naming those there are. */
export declare function exporterById(id: string): Exporter
/**
 * Reads an export again and compares every offset with the words quoted beside it. `files` are those of one format's
 * export. Throws `format-unknown`; whatever is wrong with the files is a problem in the result.
 */
export declare function validate(format: string, files: readonly InputFile[]): CheckResult
