import { z } from 'zod'
import { Id } from '../base/ids.ts'
import { Codebook, Layer } from '../annotation/codebook.ts'
import { Intent, eventKinds, type EventKind } from '../annotation/events.ts'
import { stepActs } from '../annotation/step-name.ts'
import {
  Annotation,
  AnnotationPatch,
  Annotator,
  Article,
  NewAnnotation,
  Project,
  Region,
  progressStates,
  regionKinds,
} from '../annotation/model.ts'
import { TextHash } from '../document/hash.ts'
import { TextOffset } from '../document/span.ts'
import type { Failure } from '../base/errors.ts'
import { MOST_OCCURRENCES, searchCalls } from './search-calls.ts'

const Nothing = z.object({}).strict()
/** Absolute path on this machine. Comes from a dialog, a drop, the command line or the list of recent projects. */
const Path = z.string().min(1).max(4096)
const Count = z.number().int().nonnegative()
const RegionState = z.enum(['aside', 'kept'])

export const Preferences = z.object({
  /** `null` follows the system. */
  language: z.enum(['vi', 'en']).nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  /** Zoom of the whole window, 0.8 to 2.5. */
  zoom: z.number().min(0.8).max(2.5),
  /** The name offered for a new project's annotator. */
  annotatorName: z.string().max(80),
  /** Shortcuts of commands, by their id, that are other than the program's own. */
  keys: z.record(z.string().max(60), z.array(z.string().min(1).max(40)).max(4)),
})
export type Preferences = z.infer<typeof Preferences>

export const AppInfo = z.object({
  version: z.string(),
  electron: z.string(),
  platform: z.string(),
  /** The language that the preferences and the system together give. */
  language: z.enum(['vi', 'en']),
  preferences: Preferences,
})
export type AppInfo = z.infer<typeof AppInfo>

export const RecentProject = z.object({
  path: Path,
  name: z.string(),
  openedAt: z.iso.datetime(),
  isThere: z.boolean(),
})
export type RecentProject = z.infer<typeof RecentProject>

/** What the status bar and the start of every view need to know of the open project. */
export const ProjectInfo = z.object({
  path: Path,
  project: Project,
  readOnly: z.boolean(),
  /** Who is at the keyboard. */
  annotator: Annotator,
  annotators: z.array(Annotator),
  codebook: Codebook,
})
export type ProjectInfo = z.infer<typeof ProjectInfo>

export const ArticleRow = Article.extend({
  /** UTF-16 code units. */
  length: Count,
  counts: z.record(Layer, Count),
  state: z.enum(progressStates),
  /** How far down the article has been in view, 0 to 1. */
  read: z.number().min(0).max(1),
})
export type ArticleRow = z.infer<typeof ArticleRow>

export const OpenArticle = z.object({
  article: ArticleRow,
  text: z.string(),
  annotations: z.array(Annotation),
  packed: z.string().optional(),
  /** What was set aside, and what was kept although it looks like noise. */
  regions: z.array(Region),
  /** What looks like noise, decided about or not. */
  proposals: z.array(z.object({ start: TextOffset, end: TextOffset, kind: z.enum(regionKinds) })),
  /** Paragraph that was at the top of the view when the article was last left. */
  topParagraph: Count,
})
export type OpenArticle = z.infer<typeof OpenArticle>

/** A step of history as the interface names it: kinds of change with their counts. */
export const StepSummary = z.object({
  step: Id,
  intent: Intent,
  kinds: z.array(z.object({ kind: z.enum(eventKinds as [EventKind, ...EventKind[]]), count: Count })),
  objects: z.array(z.string()),
})
export type StepSummary = z.infer<typeof StepSummary>

/** One step of the annotator's own history, with all that a list needs to name it and to show where it was. */
export const HistoryStep = z.object({
  step: Id,
  author: Id,
  state: z.enum(['done', 'undone']),
  at: z.iso.datetime(),
  kinds: StepSummary.shape.kinds,
  act: z.enum(stepActs),
  /** How many objects the step did that to. */
  count: Count,
  /** What was given: a key, a title, a state of progress, the code of an attribute or a slot; else empty. */
  value: z.string(),
  articleId: Id.nullable(),
  /** Empty where the step concerns no article; of a removed one, its last title. */
  articleTitle: z.string(),
  /** The words of its first mark, empty where it has none. */
  quote: z.string(),
  labelId: Id.nullable(),
  annotationId: Id.nullable(),
  /** Where the mark begins in the article's text. Unit: UTF-16 code units. */
  start: Count.nullable(),
})
export type HistoryStep = z.infer<typeof HistoryStep>

/** What every write answers: that it is on disk (`savedAt`), what it touched, and what can be undone now. */
export const Written = z.object({
  step: StepSummary,
  savedAt: z.iso.datetime(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** Annotations as they are now; `removed` lists those that are no more. */
  annotations: z.array(Annotation),
  removed: z.array(Id),
  /** The same of regions. */
  regions: z.array(Region),
  removedRegions: z.array(Id),
  /** Articles whose row changed, so that lists can ask anew. */
  articles: z.array(Id),
  /** Articles of which more than marks and progress changed: their text may be another one. */
  texts: z.array(Id).optional(),
  /** Of undo, redo and going to a step: the step that was turned, or gone to. */
  turned: HistoryStep.optional(),
})
export type Written = z.infer<typeof Written>

/** What a correction of an article's text would do to its marks: how many by verdict, and the doubtful ones (some). */
export const CorrectionPreview = z.object({
  counts: z.object({ unchanged: Count, moved: Count, changed: Count, lost: Count }),
  doubtful: z.array(
    z.object({
      id: Id,
      layer: Layer,
      labelId: Id,
      verdict: z.enum(['changed', 'lost']),
      was: z.string(),
      /** Empty for a lost one. */
      now: z.string(),
    }),
  ),
})
export type CorrectionPreview = z.infer<typeof CorrectionPreview>

/** A text that an article has or had; `event` is the one that brought it, `length` counts UTF-16 code units. */
export const RevisionRow = z.object({
  hash: TextHash,
  event: Id,
  at: z.string(),
  authorId: Id,
  length: Count,
  isCurrent: z.boolean(),
})
export type RevisionRow = z.infer<typeof RevisionRow>

export const importOutcomes = ['taken', 'odd', 'duplicate', 'refused'] as const
/** One line of an import report. `odd` is a remark on something that was taken (or passed over) and is worth a look. */
export const ImportLine = z.object({
  file: z.string(),
  outcome: z.enum(importOutcomes),
  /** Key of the report catalogue or an error code, with its values. */
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  articleId: Id.optional(),
})
export type ImportLine = z.infer<typeof ImportLine>
export const ImportReport = z.object({ lines: z.array(ImportLine), taken: Count, refused: Count, annotations: Count })
export type ImportReport = z.infer<typeof ImportReport>

export const ExportReport = z.object({
  folder: Path,
  files: z.array(z.object({ path: z.string(), bytes: Count, sha256: z.string() })),
  articles: Count,
  annotations: Count,
  losses: z.array(z.object({ format: z.string(), code: z.string(), count: Count, sample: z.string() })),
})
export type ExportReport = z.infer<typeof ExportReport>

export const VerifyReport = z.object({
  ok: z.boolean(),
  events: Count,
  objects: Count,
  articles: Count,
  annotations: Count,
  problems: z.array(z.object({ code: z.string(), detail: z.string() })),
})
export type VerifyReport = z.infer<typeof VerifyReport>

/**
 * Every call the screen may make. Names, inputs and outputs stand here and nowhere else; both ends derive from it.
 * `at` says who answers: `main` has windows, dialogs and files, `worker` has the project.
 */
export const contract = {
  'app.info': { at: 'main', input: Nothing, output: AppInfo },
  'app.setPreferences': { at: 'main', input: Preferences.partial(), output: AppInfo },
  'app.showInFolder': { at: 'main', input: z.object({ path: Path }), output: Nothing },
  'project.recent': { at: 'main', input: Nothing, output: z.array(RecentProject) },
  'project.forget': { at: 'main', input: z.object({ path: Path }), output: z.array(RecentProject) },
  /** Dialogs answer `null` when they are cancelled. */
  'dialog.newProject': { at: 'main', input: z.object({ name: z.string() }), output: Path.nullable() },
  'dialog.openProject': { at: 'main', input: Nothing, output: Path.nullable() },
  'dialog.articles': { at: 'main', input: z.object({ folder: z.boolean() }), output: z.array(Path) },
  'dialog.exportFolder': { at: 'main', input: Nothing, output: Path.nullable() },
  'project.create': {
    at: 'main',
    input: z.object({ path: Path, name: z.string().min(1).max(120), annotatorName: z.string().min(1).max(80) }),
    output: ProjectInfo,
  },
  'project.open': { at: 'main', input: z.object({ path: Path }), output: ProjectInfo },
  /** A new project with the sample articles, one of them marked, at a path of the program's choice. */
  'project.createSample': { at: 'main', input: z.object({ annotatorName: z.string().max(80) }), output: ProjectInfo },
  'project.close': { at: 'main', input: Nothing, output: Nothing },
  'project.info': { at: 'worker', input: Nothing, output: ProjectInfo },
  'project.saveCopy': { at: 'worker', input: z.object({ path: Path }), output: Nothing },
  'project.verify': { at: 'worker', input: Nothing, output: VerifyReport },
  'setting.get': { at: 'worker', input: z.object({ key: z.string().max(200) }), output: z.object({ value: z.json() }) },
  'setting.set': { at: 'worker', input: z.object({ key: z.string().max(200), value: z.json() }), output: Nothing },
  /** All articles, or the named ones, so that a list of 100 000 can be kept up to date row by row. */
  'article.list': { at: 'worker', input: z.object({ ids: z.array(Id).optional() }), output: z.array(ArticleRow) },
  /** With `packed` the marks come as one string for `unpackMarks`, and `annotations` is empty. */
  'article.open': {
    at: 'worker',
    input: z.object({ id: Id, packed: z.boolean().optional() }),
    output: OpenArticle,
  },
  'article.change': {
    at: 'worker',
    input: z.object({
      id: Id,
      set: Article.pick({ title: true, date: true, source: true, author: true, note: true }).partial(),
    }),
    output: Written,
  },
  'article.setState': { at: 'worker', input: z.object({ id: Id, state: z.enum(progressStates) }), output: Written },
  'article.remove': { at: 'worker', input: z.object({ ids: z.array(Id).min(1) }), output: Written },
  /** Reading position; interface state, not an event. */
  'article.seen': {
    at: 'worker',
    input: z.object({ id: Id, topParagraph: Count, read: z.number().min(0).max(1) }),
    output: Nothing,
  },
  /** Makes a new text of an article; marks go along, in one step. `baseHash`: the text that the caller corrected. */
  'article.correct': {
    at: 'worker',
    input: z.object({ id: Id, baseHash: TextHash, text: z.string() }),
    output: Written,
  },
  /** What `article.correct` would do; writes nothing. */
  'article.previewCorrection': {
    at: 'worker',
    input: z.object({ id: Id, baseHash: TextHash, text: z.string() }),
    output: CorrectionPreview,
  },
  /** The texts that an article has had, the first one first. */
  'article.revisions': { at: 'worker', input: z.object({ id: Id }), output: z.array(RevisionRow) },
  'article.revision': {
    at: 'worker',
    input: z.object({ id: Id, hash: TextHash }),
    output: z.object({ text: z.string() }),
  },
  /** A correction back to a text that the article had. */
  'article.returnTo': { at: 'worker', input: z.object({ id: Id, hash: TextHash }), output: Written },
  /** Marks that a correction has changed or lost, with their words as they are now (none for a lost one). */
  'article.review': {
    at: 'worker',
    input: z.object({ id: Id }),
    output: z.array(z.object({ annotation: Annotation, now: z.string() })),
  },
  /** Files and folders: text, our JSONL, brat. A job: progress comes as `job.progress`. */
  'article.import': { at: 'worker', input: z.object({ job: Id, paths: z.array(Path).min(1) }), output: ImportReport },
  /** `quote` is what the caller saw there; segments joined by one space. */
  'annotation.add': {
    at: 'worker',
    input: z.object({ annotation: NewAnnotation, quote: z.string() }),
    output: Written,
  },
  /**
   * Marks of one kind at many places, as one step. Every place is an id of its own; a commitment's frame is copied for
   * each. Refuses all of them when one cannot be.
   */
  'annotation.addMany': {
    at: 'worker',
    input: z.object({
      like: Annotation.pick({ layer: true, labelId: true, attributes: true, frame: true }),
      places: z
        .array(z.object({ id: Id, articleId: Id, start: TextOffset, end: TextOffset, quote: z.string() }))
        .min(1)
        .max(MOST_OCCURRENCES),
    }),
    output: Written,
  },
  'annotation.change': {
    at: 'worker',
    input: z.object({ id: Id, patch: AnnotationPatch, quote: z.string().optional() }),
    output: Written,
  },
  'annotation.remove': { at: 'worker', input: z.object({ ids: z.array(Id).min(1) }), output: Written },
  /**
   * Sets passages of an article aside, or keeps them, in one step. What earlier decisions said of the same words gives
   * way to it; what they said of other words stays.
   */
  'region.set': {
    at: 'worker',
    input: z.object({
      articleId: Id,
      regions: z
        .array(z.object({ start: TextOffset, end: TextOffset, kind: z.enum(regionKinds), state: RegionState }))
        .min(1),
    }),
    output: Written,
  },
  /** Forgets decisions; what looks like noise is proposed again. */
  'region.remove': { at: 'worker', input: z.object({ ids: z.array(Id).min(1) }), output: Written },
  /** Frames of all articles, for choosing a parent and for the table. */
  'commitment.list': {
    at: 'worker',
    input: Nothing,
    output: z.array(z.object({ annotation: Annotation, articleTitle: z.string(), quote: z.string() })),
  },
  'history.undo': { at: 'worker', input: Nothing, output: Written },
  'history.redo': { at: 'worker', input: Nothing, output: Written },
  'history.state': { at: 'worker', input: Nothing, output: z.object({ canUndo: z.boolean(), canRedo: z.boolean() }) },
  /** The annotator's own steps, newest first, page by page; `from` is the `next` of the page before. */
  'history.list': {
    at: 'worker',
    input: z.object({ from: z.string().max(200).nullable(), limit: z.number().int().min(1).max(500) }),
    output: z.object({ steps: z.array(HistoryStep), next: z.string().nullable() }),
  },
  /** Undoes or redoes until `step` is the last one done (`null`: until nothing is), all of it or nothing. A job. */
  'history.goTo': { at: 'worker', input: z.object({ job: Id, step: Id.nullable() }), output: Written },
  /** Gives a label a key of its own, or takes it away; a step like any other. */
  'codebook.setShortcut': {
    at: 'worker',
    input: z.object({ labelId: Id, key: z.string().min(1).max(10).nullable() }),
    output: Written,
  },
  'dataset.export': {
    at: 'worker',
    input: z.object({
      job: Id,
      formats: z.array(z.string()).min(1),
      folder: Path,
      /** All when absent. */
      articleIds: z.array(Id).optional(),
      /** Chú Giải JSONL only: all texts that each article has had go along. */
      revisions: z.boolean().optional(),
    }),
    output: ExportReport,
  },
  ...searchCalls,
  'job.cancel': { at: 'worker', input: z.object({ job: Id }), output: Nothing },
} as const

export type Contract = typeof contract
export type Call = keyof Contract
export type Input<C extends Call> = z.input<Contract[C]['input']>
export type ParsedInput<C extends Call> = z.output<Contract[C]['input']>
export type Output<C extends Call> = z.output<Contract[C]['output']>
export type Reply<C extends Call> = { readonly ok: true; readonly value: Output<C> } | Failure
export type CallsAt<Place extends 'main' | 'worker'> = {
  [C in Call]: Contract[C]['at'] extends Place ? C : never
}[Call]
/** One function a call; inputs arrive validated. */
export type Handlers<Place extends 'main' | 'worker'> = {
  readonly [C in CallsAt<Place>]: (input: ParsedInput<C>) => Output<C> | Promise<Output<C>>
}
export const isCall = (name: unknown): name is Call => typeof name === 'string' && Object.hasOwn(contract, name)

/** What the program says without being asked. */
export const notices = {
  /** Long work: `total` is 0 while unknown. */
  'job.progress': z.object({ job: Id, done: Count, total: Count, what: z.string() }),
  /** A menu item or accelerator, by command id of the command palette. */
  'menu.command': z.object({ command: z.string() }),
  /** Articles named on the command line or dropped on the dock, to import into the open project. */
  'paths.offered': z.object({ paths: z.array(Path) }),
  /** The project was opened or closed by somebody else than the screen (command line, menu). */
  'project.opened': ProjectInfo,
  /** Codebook or annotators of the open project are other than they were: an import brought labels, an undo took them. */
  'project.changed': ProjectInfo,
  /** Something failed that the screen did not ask for: a project named on the command line could not be opened. */
  failure: z.object({
    ok: z.literal(false),
    code: z.string(),
    message: z.string(),
    remedy: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  /** The process that holds the project ended; nothing more can be saved until it is opened again. */
  'worker.gone': z.object({ path: Path }),
} as const
export type Notice = keyof typeof notices
export type NoticeData<N extends Notice> = z.output<(typeof notices)[N]>

/** The one object the preload puts into the page, under `window.chugiai`. */
export type Bridge = {
  call<C extends Call>(call: C, input: Input<C>): Promise<Reply<C>>
  on<N extends Notice>(notice: N, listener: (data: NoticeData<N>) => void): () => void
  /** The path of a dropped file. */
  pathOf(file: unknown): string
}
export const BRIDGE = 'chugiai'
