import type { Codebook } from '../../annotation/codebook.ts'
import type { DatasetArticle, LossSink } from '../dataset.ts'
import * as names from './vocabulary.ts'
/** The `.ann` file of an article. */
export declare function articleToAnn(
  { text, annotations }: DatasetArticle,
  codebook: Codebook,
  vocabulary: names.Vocabulary,
  losses: LossSink,
): string
