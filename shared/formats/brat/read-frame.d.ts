import { type Frame } from '../../annotation/model.ts'
import { type MarkIds, type OpenFrame, type Reader } from './reader.ts'
/** The frame of an event, as far as brat carries one. */
export declare function readFrame(open: OpenFrame, ids: MarkIds, reader: Reader): Frame
