import { cyberIncidentArticle } from './cyber-incident-article.ts'
import { openDataArticle } from './open-data-article.ts'
import { smartFarmingArticle } from './smart-farming-article.ts'

/** An article as a file would bring it. `isMarked`: `sampleMarks` has marks for its text. */
export type SampleArticle = { readonly fileName: string; readonly text: string; readonly isMarked: boolean }

/** Three articles written for a first look, in the genre of ministerial news. Meetings and people are invented. */
export const sampleArticles: readonly SampleArticle[] = [
  { fileName: 'du-lieu-mo-viet-nam-phan-lan.txt', text: openDataArticle, isMarked: true },
  { fileName: 'nong-nghiep-so-new-zealand.txt', text: smartFarmingArticle, isMarked: false },
  { fileName: 'ung-pho-su-co-mang-asean.txt', text: cyberIncidentArticle, isMarked: false },
]
