import type { LossCount, LossSink } from './dataset.ts'
export type LossLog = LossSink & {
  /** By code, in the order of the alphabet, so that a repeated export says the same. */
  counts(): readonly LossCount[]
}
export declare function createLossLog(): LossLog
/** For a second reading of the same articles: everything was noted at the first. */
export declare const noLosses: LossSink
