import type { CheckResult, InputFile } from '../dataset.ts'
/**
 * Reads an export again: every row has all columns, and the passages are as long as both counts of offsets say. The
 * articles' texts are not in the file, so that the words themselves can only be compared by their length.
 */
export declare function checkCommitmentsCsv(files: readonly InputFile[]): CheckResult
