import type { Importer } from '../dataset.ts'
/** Reads what `chugiai-jsonl` writes: its exact inverse, with every id kept. */
export declare const chugiaiJsonlImporter: Importer
