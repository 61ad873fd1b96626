import type { Exporter } from '../dataset.ts'
/** Columns of tokens and IOB2 tags, one column a layer, and the offsets beside them. Layout: docs/formats/conll.md. */
export declare const conll: Exporter
