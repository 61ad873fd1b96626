import type { Exporter } from '../dataset.ts'
/** A table of commitments, one row a frame, for spreadsheets. Layout: docs/formats/commitments-csv.md. */
export declare const commitmentsCsv: Exporter
