import { type Codebook } from '../../annotation/codebook.ts'
import * as names from './vocabulary.ts'
/** `annotation.conf`: the types, roles and attributes that the `.ann` files use. Hierarchy is by TABs. */
export declare function annotationConf(codebook: Codebook, vocabulary: names.Vocabulary): string
/** `visual.conf`: the names that brat shows, Vietnamese first, and the colours of the codebook. */
export declare function visualConf(codebook: Codebook, { types }: names.Vocabulary): string
