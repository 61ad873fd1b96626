import type { Annotation } from '../../annotation/model.ts'
import type { Reader } from './reader.ts'
/** The mark with what `A` and `#` lines say of it: doubt, attributes, notes. What has no place is noted as lost. */
export declare function readExtras(bratId: string, mark: Annotation, reader: Reader): Annotation
