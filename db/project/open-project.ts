import { resolve } from 'node:path'
import { createClock, type Stamp } from '../../shared/base/clock.ts'
import { ActionableError } from '../../shared/base/errors.ts'
import type { Id } from '../../shared/base/ids.ts'
import type { Json } from '../../shared/base/json.ts'
import type { Change, Event } from '../../shared/annotation/events.ts'
import type { Annotation } from '../../shared/annotation/model.ts'
import { writeStep, type StepResult } from '../events/append.ts'
import { goToStep, historyPage, historyStep } from '../events/history.ts'
import { mergeEvents } from '../events/merge.ts'
import { openTables, type Tables } from '../events/state.ts'
import { redoStep, undoStep } from '../events/undo.ts'
import { verifyProject, type VerifyReport } from '../events/verify.ts'
import { migrations } from '../migrations/index.ts'
import { metaRepository } from '../repositories/meta.ts'
import type { StepSummary } from '../repositories/steps.ts'
import type { StoredText } from '../repositories/texts.ts'
import { copyProject } from './backup.ts'
import { explain, explained } from './failures.ts'
import { openFile, type OpenFile, type OpenOptions } from './open-file.ts'
import { openSnapshot } from './snapshot.ts'

/** What of an annotator's work can be turned back and done again next. */
export type StackState = {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undoStep?: StepSummary
  readonly redoStep?: StepSummary
}

/** Opens a project. For what it throws and when it is read-only see `openFile`. */
export const openProject = (path: string, options: OpenOptions) => {
  const full = resolve(path)
  return projectOf(full, openFile(full, options, migrations), options)
}

/**
 * An open project. Every failure is an ActionableError where the user can do something: writing throws
 * `project-readonly` and `disk-full` (then nothing of the step was written), and anything may find damage.
 */
export type OpenProject = ReturnType<typeof projectOf>

/** The project of an open file. `options.wallMs` reads the machine's clock. */
export function projectOf(path: string, file: OpenFile, options: OpenOptions) {
  const { db, refusal, damaged } = file
  const readOnly = refusal !== undefined
  const projectId = metaRepository(db).get('project_id') ?? ''
  const tables = openTables(db, projectId, readOnly)
  const clock = createClock(options.wallMs ?? Date.now, tables.events.lastAt())
  const transaction = db.transaction((work: () => unknown) => work())
  const read = <T>(work: () => T): T => explained(path, damaged, work)
  const write = <T>(work: () => T): T => {
    if (refusal !== undefined) throw new ActionableError(refusal, { path })
    return read(() => transaction.immediate(work) as T)
  }
  const snapshots = new Set<() => void>()
  const copy = (to: string): Promise<void> =>
    copyProject(db, resolve(to)).catch((error: unknown) => {
      throw explain(error, to, damaged)
    })
  return {
    path,
    /** Where the file or its folder cannot be written, or the disk is full; then `settings` last until closing. */
    readOnly,
    projectId,
    ...readers(tables, read),
    settings: {
      get: (key: string): Json | undefined => read(() => tables.settings.get(key)),
      /** State of the interface: no event, no undo. */
      set: (key: string, value: Json): void => read(() => tables.settings.set(key, value)),
    },
    /**
     * Writes changes as one step, on disk when it returns; `texts` are those that its articles name. Calls with the same
     * `step` write one step in parts, each of them whole: it is undone as one.
     */
    append: (
      author: Id,
      intent: 'do' | 'setup',
      changes: readonly Change[],
      texts?: readonly StoredText[],
      step?: Id,
    ): StepResult => write(() => writeStep(tables, clock, { author, intent, target: null, step }, changes, texts)),
    /** Turns the author's last step back. Throws `nothing-to-undo`. */
    undo: (author: Id): StepResult => write(() => undoStep(tables, clock, author)),
    /** Does the author's last undone step again. Throws `nothing-to-redo`. */
    redo: (author: Id): StepResult => write(() => redoStep(tables, clock, author)),
    /** Undoes or redoes until `target` is the author's last step done, all or nothing. Throws `step-unreachable`. */
    goTo: (author: Id, target: Id | null, onTurned: (done: number, total: number) => void): readonly StepResult[] =>
      write(() => goToStep(tables, clock, author, target, onTurned)),
    history: {
      /** An author's steps from the newest to the oldest; `from` is the `next` of the page before. */
      page: (author: Id, from: string | null, limit: number) => read(() => historyPage(tables, author, from, limit)),
      step: (step: Id) => read(() => historyStep(tables, step)),
    },
    stacks: (author: Id): StackState => read(() => stackState(tables, author)),
    /** Union with another log, all or nothing. Throws `event-invalid`, `clock-ahead`. */
    merge: (events: Iterable<Event>, texts: Iterable<StoredText>): { added: number } =>
      write(() => ({ added: mergeEvents(tables, clock, events, texts) })),
    /** Proves that tables and log agree and that the file is whole. Reads all of it. */
    verify: (): VerifyReport => read(() => verifyProject(db, tables)),
    /** The queries over the project as it is now, untouched by what is written later. To be closed soon. */
    snapshot: (): Snapshot => {
      const { tables: frozen, close } = read(() => openSnapshot(db, projectId, options))
      snapshots.add(close)
      return { ...readers(frozen, read), close }
    },
    /** Copies the project to a new file while work goes on. Throws `project-exists`, `project-readonly`, `disk-full`. */
    backup: copy,
    saveCopy: copy,
    close: (): void => {
      // A reader left open would keep the file in two parts.
      for (const close of snapshots) close()
      file.close()
    },
  }
}

/** A project that stands still, for long reading. */
export type Snapshot = ReturnType<typeof readers> & { close(): void }

type Read = <T>(work: () => T) => T

/** The queries. Nothing that they return is tied to the file. */
function readers(tables: Tables, read: Read) {
  const { articles, annotations, annotators, codebook, progress, project, regions, events, texts, search } = tables
  return {
    articles: {
      /** Live articles with length and counts, in the order in which they were added. */
      list: () => read(articles.list),
      /** One of the list. */
      row: (id: Id) => read(() => articles.row(id)),
      ids: () => read(articles.ids),
      get: (id: Id) => read(() => articles.get(id)),
      findByTextHash: (hash: string) => read(() => articles.findByTextHash(hash)),
      text: (hash: string) => read(() => texts.get(hash)),
      count: () => read(articles.count),
    },
    annotations: {
      /** Live ones, by start, end and id. */
      inArticle: (articleId: Id) => read(() => annotations.inArticle(articleId)),
      /** The same marks in one string, as `unpackMarks` reads it. */
      packed: (articleId: Id) => read(() => annotations.packed(articleId)),
      /** Also those that a correction of the text has lost. */
      allOfArticle: (articleId: Id) => read(() => annotations.allOfArticle(articleId)),
      /** Those that wait for review after a correction of the text. */
      toReview: (articleId: Id) => read(() => annotations.toReview(articleId)),
      inLayer: (layer: Annotation['layer']) => read(() => annotations.inLayer(layer)),
      get: (id: Id) => read(() => annotations.get(id)),
      count: () => read(annotations.count),
      /** Of all live articles, article by article. May be left at any point. */
      *all(): Generator<Annotation> {
        for (const id of read(articles.ids)) yield* read(() => annotations.inArticle(id))
      },
      /** `start end` of every live mark of one segment with that label in an article. */
      placesInArticle: (articleId: Id, layer: Annotation['layer'], labelId: Id) =>
        read(() => annotations.placesInArticle(articleId, layer, labelId)),
    },
    regions: {
      /** Live ones, by start, end and id. */
      inArticle: (articleId: Id) => read(() => regions.inArticle(articleId)),
      get: (id: Id) => read(() => regions.get(id)),
    },
    search: {
      /** Live articles that may hold a query, in order. To be left, or used up, before anything is written. */
      candidates: (query: string, isWhole: boolean, place: number) => search.candidates(query, isWhole, place),
      textOf: (hash: string) => read(() => search.textOf(hash)),
    },
    codebook: { read: () => read(codebook.read) },
    annotators: { list: () => read(annotators.list) },
    progress: {
      of: (annotatorId: Id) => read(() => progress.of(annotatorId)),
      get: (articleId: Id, annotatorId: Id) => read(() => progress.get(articleId, annotatorId)),
    },
    project: { read: () => read(project.read) },
    events: {
      count: () => read(events.count),
      /** History of one object, in order. */
      ofObject: (id: string) => read(() => events.ofObject(id)),
      /** Events after a stamp (all without one), in order. May be left at any point. */
      since: (at?: Stamp) => events.since(at),
    },
  }
}

function stackState({ steps }: Tables, author: Id): StackState {
  const [undo, redo] = [steps.nextUndo(author), steps.nextRedo(author)]
  return {
    canUndo: undo !== undefined,
    canRedo: redo !== undefined,
    ...(undo === undefined ? {} : { undoStep: steps.summary(undo) }),
    ...(redo === undefined ? {} : { redoStep: steps.summary(redo) }),
  }
}
