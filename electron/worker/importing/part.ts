import type { StoredText } from '../../../db/index.ts'
import type { Change } from '../../../shared/annotation/events.ts'
import type { Article } from '../../../shared/annotation/model.ts'
import type { ImportLine } from '../../../shared/ipc/contract.ts'

/** What an import has read and not written yet. */
export type Part = {
  readonly changes: Change[]
  readonly texts: StoredText[]
  readonly lines: ImportLine[]
  /** Those of the lines that hold even when the part cannot be written. */
  readonly lasting: Set<ImportLine>
  readonly articlesByHash: Map<string, Pick<Article, 'id' | 'title'>>
  readonly articleIds: Set<string>
  readonly articleIdsByMark: Map<string, string>
  readonly regionIds: Set<string>
  /** Articles whose state becomes "in progress" with it. */
  readonly begun: Set<string>
  /** UTF-16 code units. */
  textSize: number
  annotations: number
}

/** Written at once when this much has come together: each part holds the worker for as long as it takes to write. */
const FULL_TEXT = 200_000
const FULL_CHANGES = 40

export const emptyPart = (): Part => ({
  changes: [],
  texts: [],
  lines: [],
  lasting: new Set(),
  articlesByHash: new Map(),
  articleIds: new Set(),
  articleIdsByMark: new Map(),
  regionIds: new Set(),
  begun: new Set(),
  textSize: 0,
  annotations: 0,
})

export const isFull = ({ changes, textSize }: Part): boolean => changes.length >= FULL_CHANGES || textSize >= FULL_TEXT
