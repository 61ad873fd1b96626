import type { CheckResult, InputFile } from './dataset.ts'
/** Collects what a re-reading of an export finds. */
export type CheckLog = {
  /** Compares the words at a place with those quoted beside it. */
  compare(where: string, found: string | undefined, quote: string): void
  problem(where: string, what: string): void
  result(): CheckResult
}
export declare function createCheckLog(): CheckLog
/** The text of the file at `path` (or the only one that ends so); `undefined` when it is not there. */
export declare function fileText(files: readonly InputFile[], path: string): string | undefined
/** Lines without their LF; what stands behind the last LF is a line only when it is not empty. */
export declare function textLines(text: string): readonly string[]
