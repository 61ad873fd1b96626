import { type Span } from '../../document/span.ts'
/**
 * Passages in the form that brat can hold: divided at every line break, without white space at the ends, in order.
 * Empty when nothing but white space is left. A space that carries a combining mark is a letter and stays.
 */
export declare const toFragments: (text: string, segments: readonly Span[]) => readonly Span[]
/** The covered text as brat writes it: fragments joined by one space. */
export declare const coveredText: (text: string, fragments: readonly Span[]) => string
