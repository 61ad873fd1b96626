import { emptyCodebook } from '../../../../shared/formats/codebook-merge.ts'
import type { Dataset, ImportContext, ImportResult } from '../../../../shared/formats/index.ts'
import { fixedId } from './small-codebook.ts'

/** A project that knows nothing yet; its new ids count from 0x1000. */
export function importContext(known: Partial<ImportContext> = {}): ImportContext {
  let made = 0x1000
  return {
    codebook: emptyCodebook,
    annotators: [],
    annotatorId: fixedId(40),
    newId: () => fixedId((made += 1)),
    now: '2026-02-01T00:00:00.000Z',
    ...known,
  }
}

/** What was imported as a dataset again. */
export const importedDataset = (result: ImportResult, project: Dataset['project']): Dataset => ({
  project,
  codebook: result.additions,
  annotators: result.annotators,
  articles: () => result.articles.map(({ article, text, annotations }) => ({ article, text: text.text, annotations })),
})
