import type { Importer } from '../dataset.ts'
/** Reads brat standoff, of our making or of others'. What it makes of each line: docs/formats/brat.md. */
export declare const bratImporter: Importer
