import type { Annotation } from '../../annotation/model.ts'
import { type Reader } from './reader.ts'
/** All marks of a document. Throws `format-target` for references to lines that are not there. */
export declare function readMarks(reader: Reader): readonly Annotation[]
