import type { Annotation } from '../annotation/model.ts'
import type { LossSink } from './dataset.ts'
/** Notes what a format without attributes, notes and frame values leaves behind of one mark. */
export declare function loseAllButSpan(annotation: Annotation, losses: LossSink): void
