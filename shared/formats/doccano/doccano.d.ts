import type { Exporter } from '../dataset.ts'
export declare const FILE = 'doccano.jsonl'
export declare const OFFSETS_FILE = 'offsets.tsv'
export declare const OFFSETS_HEAD: string
/** doccano's JSONL with relations, and a table of the words at each offset. Layout: docs/formats/doccano.md. */
export declare const doccano: Exporter
