import type { CheckResult, InputFile } from '../dataset.ts'
/**
 * Reads an export again: every pair is complete, every line is read, every reference leads to a line, and the words of
 * each text-bound line are those at its offsets, counted in code points by cutting the text's characters afresh.
 */
export declare function checkBrat(files: readonly InputFile[]): CheckResult
