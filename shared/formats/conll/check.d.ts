import type { CheckResult, InputFile } from '../dataset.ts'
/**
 * Reads an export again: four columns a line, `I-` only behind the same label, and for every token a row of offsets
 * with its text, as long as the offsets say.
 */
export declare function checkConll(files: readonly InputFile[]): CheckResult
