import type { Exporter } from '../dataset.ts'
/** brat standoff: a text and an annotation file for each article. Layout: docs/formats/brat.md. */
export declare const brat: Exporter
