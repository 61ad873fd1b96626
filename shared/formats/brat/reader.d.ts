import type { Codebook, Label } from '../../annotation/codebook.ts'
import type { Filler } from '../../annotation/model.ts'
import type { Span } from '../../document/span.ts'
import type { Loss } from '../dataset.ts'
import type { LabelSource } from './labels.ts'
import type { AnnDocument, EventLine, TextBound } from './parse.ts'
import type { Vocabulary } from './vocabulary.ts'
/** What one document's lines are read with. */
export type Reader = {
  readonly document: AnnDocument
  readonly articleId: string
  readonly annotatorId: string
  readonly now: string
  readonly newId: () => string
  /** The codebook with everything the document needs. */
  readonly codebook: Codebook
  readonly vocabulary: Vocabulary
  readonly labels: LabelSource
  /** The project's id of a label of the document. */
  readonly labelIdOf: (label: Label) => string
  readonly spansOf: (bound: TextBound) => readonly Span[]
  readonly lose: (
    code: Loss['code'],
    at: {
      readonly file: string
      readonly line: number
    },
    detail: string,
  ) => void
}
/** A commitment that is being read: its event, or a text-bound line of a modality that no event uses. */
export type OpenFrame = {
  readonly id: string
  readonly label: Label
  readonly trigger: TextBound
  readonly event: EventLine | undefined
}
/** Our ids of brat's, for references between lines. */
export type MarkIds = ReadonlyMap<string, string>
/** Throws `format-target` when the document has no such text-bound line. */
export declare function boundOf(id: string, from: EventLine, { document }: Reader): TextBound
/** Fillers of a text-bound line that is words and no mark: one for each fragment. */
export declare const wordFillers: (bound: TextBound, { spansOf }: Reader) => readonly Filler[]
