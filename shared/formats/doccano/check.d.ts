import type { CheckResult, InputFile } from '../dataset.ts'
/** Reads an export again: every span is valid, tied only to spans of its line, and holds the words of the table. */
export declare function checkDoccano(files: readonly InputFile[]): CheckResult
