import type { ExportFacts } from './facts.ts'
/** `export-report.json`: what went out and what was lost, for programs. Nothing of the moment or the machine. */
export declare const writeReport: ({ exporter, dataset, options, tally, losses, files }: ExportFacts) => string
