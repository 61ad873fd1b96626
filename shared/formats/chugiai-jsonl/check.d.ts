import type { CheckResult, InputFile } from '../dataset.ts'
/** Reads an export again: every line has its form, every quote is what stands at its offsets. */
export declare function checkJsonl(files: readonly InputFile[]): CheckResult
