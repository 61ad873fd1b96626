import { type Span } from '../../document/span.ts'
export type Sentence = readonly Span[]
/**
 * The tokens of a text, sentence by sentence: syllables, numbers and abbreviations as `Intl.Segmenter('vi')` finds
 * them, every mark of punctuation by itself, no white space. A line end always ends a sentence.
 */
export declare function textToSentences(text: string): readonly Sentence[]
