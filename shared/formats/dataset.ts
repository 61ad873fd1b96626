import type { Annotation, Annotator, Article, Region } from '../annotation/model.ts'
import type { Codebook } from '../annotation/codebook.ts'
import type { Failure } from '../base/errors.ts'
import type { Encoding } from '../document/decode.ts'
import type { TextChanges } from '../document/canonical.ts'
import type { OffsetMap } from '../document/offset-map.ts'
import type { OffsetUnit } from '../document/units.ts'
import type { LossCode } from '../i18n/errors/format.ts'

/** One article with its text and its marks, ordered by start of the first segment, end of the last, then id. */
export type DatasetArticle = {
  readonly article: Article
  readonly text: string
  readonly annotations: readonly Annotation[]
  /** What was decided about passages, by start. None when absent. */
  readonly regions?: readonly Region[]
  /** The texts that the article has had, the first one first; only where they were asked for. */
  readonly revisions?: readonly { readonly hash: string; readonly text: string }[]
}

/** What every exporter takes. */
export type Dataset = {
  readonly project: { readonly id: string; readonly name: string }
  readonly codebook: Codebook
  readonly annotators: readonly Annotator[]
  /**
   * The articles one by one, so that a whole project never has to be in memory. Each call begins anew and gives the
   * same articles in the same order: a format with two files reads them twice.
   */
  articles(): Iterable<DatasetArticle>
}

export type ExportOptions = {
  /** Whether marks whose status is `uncertain` go out too. Recorded in the card and in the report. */
  readonly includeUncertain: boolean
  /** Whether marks of passages that were set aside go out too, in formats that cannot tell that they were. */
  readonly includeSetAside: boolean
  /** CSV only: put `'` before a cell that a spreadsheet would take for a formula. */
  readonly guardFormulas: boolean
}
export const defaultExportOptions: ExportOptions = {
  includeUncertain: true,
  includeSetAside: false,
  guardFormulas: true,
}

/**
 * A file to write. `path` is relative, with `/` between folders, and safe on every system. Chunks are to be written
 * one after another as UTF-8; they must be read to the end before the next file is asked for.
 */
export type OutputFile = { readonly path: string; readonly chunks: Iterable<string> }

/** Something that a format could not hold, or holds in another form. Its words stand in the catalogue under `code`. */
export type Loss = {
  readonly code: LossCode
  /** Empty where it concerns no article in particular. */
  readonly articleId: string
  readonly annotationId?: string
  /** What exactly: the words, the line, the name. Data, not a sentence. */
  readonly detail: string
}
/** All losses of one code: how many, and the first few of them. */
export type LossCount = { readonly code: LossCode; readonly count: number; readonly sample: readonly Loss[] }

/** Takes note of what is lost on the way. */
export type LossSink = { add(loss: Loss): void }

export type Exporter = {
  /** Stable: the name of the format on the command line and in reports. */
  readonly id: string
  /** Proper name of the format, the same in every language. */
  readonly name: string
  readonly extensions: readonly string[]
  /** What the offsets in its files count; `token` where there are none but positions of tokens. */
  readonly offsetUnit: OffsetUnit | 'token'
  /** Whether it writes regions, so that marks in set-aside text can stay and be told from the others. */
  readonly writesRegions?: boolean
  /** The name that the format gives a label, for the card; absent where it is the label's code. */
  labelNames?(codebook: Codebook): (labelId: string) => string
  /** The format's own files. Use `exportDataset`, which adds the card, the report and the checksums. */
  write(dataset: Dataset, options: ExportOptions, losses: LossSink): Iterable<OutputFile>
  /** Reads the format's files again and compares every offset with the words quoted beside it. */
  readonly check: (files: readonly InputFile[]) => CheckResult
}

/** `offsets`: how many pairs of start and end were compared. A problem says file, line and what differs. */
export type CheckResult = { readonly offsets: number; readonly problems: readonly string[] }

/** A file as it was read. `path` serves to find pairs and to name the file in reports; nothing is opened by it. */
export type InputFile = { readonly path: string; readonly bytes: Uint8Array }

/** What an importer must know of the project it imports into. */
export type ImportContext = {
  readonly codebook: Codebook
  readonly annotators: readonly Annotator[]
  /** Whose marks those are that carry no author. */
  readonly annotatorId: string
  readonly newId: () => string
  /** ISO 8601, UTC, milliseconds: when marks were made that carry no date. */
  readonly now: string
}

/** A text and what was changed to make it the article's text. `original` and `map` only where it differs. */
export type ImportedText = {
  readonly hash: string
  readonly text: string
  readonly original?: string
  readonly map?: OffsetMap
  readonly encoding: Encoding
  readonly hadBom: boolean
  readonly changes: TextChanges
}

/** An article taken whole, every mark checked against its text and the codebook. */
export type ImportedArticle = {
  readonly file: string
  readonly article: Article
  readonly text: ImportedText
  readonly annotations: readonly Annotation[]
  readonly regions?: readonly Region[]
}

/** A document refused whole. `line` counts from 1. */
export type Refusal = { readonly file: string; readonly line?: number; readonly failure: Failure }

export type ImportResult = {
  readonly articles: readonly ImportedArticle[]
  readonly refused: readonly Refusal[]
  /** Labels, slots and statuses that the articles need and the project lacks; parents stand before children. */
  readonly additions: Codebook
  /** Annotators who made the marks and whom the project does not know. */
  readonly annotators: readonly Annotator[]
  readonly losses: readonly LossCount[]
}

export type Importer = {
  readonly id: string
  readonly name: string
  /** Which of these files it reads. Importers are asked in order, each only for what none before it has claimed. */
  claims(paths: readonly string[]): readonly string[]
  /** Never throws for what a file holds: what cannot be taken is in `refused`. */
  read(files: readonly InputFile[], context: ImportContext): ImportResult
}
