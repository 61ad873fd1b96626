import type { Exporter } from '../dataset.ts'
/** Our own lossless form: a header line, then one article a line. Layout: docs/formats/chugiai-jsonl.md. */
export declare const chugiaiJsonl: Exporter
