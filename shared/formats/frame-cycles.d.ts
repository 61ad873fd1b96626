import type { Annotation } from '../annotation/model.ts'
/** Throws `frame-cycle` when a frame is an item of itself through others. */
export declare function refuseFrameCycles(annotations: readonly Annotation[]): void
