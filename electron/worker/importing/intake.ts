import type { StepResult } from '../../../db/index.ts'
import { annotationToFields } from '../../../shared/annotation/fields.ts'
import type { Codebook } from '../../../shared/annotation/codebook.ts'
import type { Fields, Noun } from '../../../shared/annotation/events.ts'
import type { Annotator, Article, Region } from '../../../shared/annotation/model.ts'
import { toFailure, type Failure } from '../../../shared/base/errors.ts'
import { newId } from '../../../shared/base/ids.ts'
import type { ImportedArticle, ImportResult } from '../../../shared/formats/index.ts'
import type { ImportLine, ImportReport } from '../../../shared/ipc/contract.ts'
import type { Opened } from '../context.ts'
import { beginArticle } from '../progress.ts'
import { additionOver } from './leftovers.ts'
import { refusedLine, remark, type ReportCode } from './lines.ts'
import { emptyPart, isFull, type Part } from './part.ts'
import { placeMarks } from './place-marks.ts'
import { remarksOn } from './remarks.ts'

/**
 * Takes articles into the project, each whole or not at all, all of them as one step of history: written in parts,
 * undone as one. Knows what the parts before have brought.
 */
export type Intake = {
  /** The project's codebook with what was imported so far. */
  codebook(): Codebook
  annotators(): readonly Annotator[]
  /** Puts lines into the report that are true whatever becomes of the rest. */
  note(...lines: readonly ImportLine[]): void
  take(file: string, imported: ImportedArticle): void
  takeResult(file: string, result: ImportResult): void
  /** Writes what has come together, when it is much or `all` is asked for. A failure is returned: none of it is there. */
  flush(all: boolean): Failure | undefined
  /** What was written, part by part. */
  results(): readonly StepResult[]
  report(): ImportReport
}

/** What all functions below work on. */
type State = {
  readonly opened: Opened
  readonly step: string
  readonly written: StepResult[]
  readonly lines: ImportLine[]
  part: Part
  codebook: Codebook
  annotators: readonly Annotator[]
  annotations: number
}

export function createIntake(opened: Opened): Intake {
  const state: State = {
    opened,
    step: newId(),
    written: [],
    lines: [],
    part: emptyPart(),
    codebook: opened.codebook(),
    annotators: opened.project.annotators.list(),
    annotations: 0,
  }
  return {
    codebook: () => state.codebook,
    annotators: () => state.annotators,
    note(...lines) {
      state.part.lines.push(...lines)
      for (const line of lines) state.part.lasting.add(line)
    },
    take: (file, imported) => take(state, file, imported),
    takeResult: (file, result) => takeResult(state, file, result),
    flush: all => (all || isFull(state.part) ? flush(state) : undefined),
    results: () => state.written,
    report: () => toReport(state),
  }
}

function add({ part, opened }: State, noun: Noun, id: string, fields: object): void {
  part.changes.push(additionOver(opened.project, noun, id, fields as Fields))
}

function take(state: State, file: string, imported: ImportedArticle): void {
  const { part, opened } = state
  const hash = imported.article.textHash
  const there = part.articlesByHash.get(hash) ?? opened.project.articles.findByTextHash(hash)
  if (there) takeAgain(state, file, there, imported)
  else takeNew(state, file, imported)
}

function takeNew(state: State, file: string, imported: ImportedArticle): void {
  const { part, opened } = state
  const isTaken =
    part.articleIds.has(imported.article.id) || opened.project.articles.get(imported.article.id) !== undefined
  const article: Article = { ...imported.article, id: isTaken ? newId() : imported.article.id }
  const { id, ...fields } = article
  part.articlesByHash.set(article.textHash, article)
  part.articleIds.add(id)
  part.texts.push(imported.text)
  part.textSize += imported.text.text.length
  add(state, 'article', id, fields)
  const marks = addMarks(state, file, id, imported)
  const regions = addRegions(state, id, imported)
  const values = { title: article.title, ...(marks > 0 ? { marks } : {}) }
  const code: ReportCode = marks > 0 ? 'report.takenMarked' : 'report.taken'
  part.lines.push(
    { file, outcome: 'taken', code, values, articleId: id },
    ...remarksOn(file, article, imported.text, regions),
  )
}

/** Only into a new article: the project's own decisions about a text that it has stay as they are. */
function addRegions(state: State, articleId: string, { regions = [] }: ImportedArticle): readonly Region[] {
  for (const { id, ...fields } of regions) {
    const isTaken = state.opened.project.regions.get(id) !== undefined || state.part.regionIds.has(id)
    const regionId = isTaken ? newId() : id
    state.part.regionIds.add(regionId)
    add(state, 'region', regionId, { ...fields, articleId })
  }
  return regions
}

/** The text is there already: what marks come with it are added to the article that has it. */
function takeAgain(state: State, file: string, there: Pick<Article, 'id' | 'title'>, imported: ImportedArticle): void {
  const marks = addMarks(state, file, there.id, imported)
  const { id: articleId, title } = there
  const line: ImportLine =
    marks > 0
      ? { file, outcome: 'taken', code: 'report.marksAdded', values: { title, marks }, articleId }
      : { file, outcome: 'duplicate', code: 'report.duplicate', values: { title }, articleId }
  state.part.lines.push(line)
}

/** Returns how many marks were added. */
function addMarks(state: State, file: string, articleId: string, imported: ImportedArticle): number {
  const { part, opened } = state
  const articleOfMark = (id: string): string | undefined =>
    part.articleIdsByMark.get(id) ?? opened.project.annotations.get(id)?.articleId
  const { marks, known, renamed } = placeMarks(imported.annotations, articleId, articleOfMark)
  for (const mark of marks) {
    part.articleIdsByMark.set(mark.id, articleId)
    add(state, 'annotation', mark.id, annotationToFields(mark))
  }
  part.annotations += marks.length
  if (!part.begun.has(articleId) && marks.some(mark => mark.annotatorId === opened.annotator.id)) {
    part.begun.add(articleId)
    part.changes.push(...beginArticle(opened, articleId))
  }
  if (known > 0) part.lines.push(remark(file, 'report.marksKnown', { count: known }, articleId))
  if (renamed > 0) part.lines.push(remark(file, 'report.marksRenamed', { count: renamed }, articleId))
  return marks.length
}

/** Codebook entries and annotators come before the marks that name them, and only where an article needs them. */
function takeResult(state: State, file: string, result: ImportResult): void {
  const { lines } = state.part
  lines.push(...result.refused.map(({ file: where, failure }) => refusedLine(where, failure)))
  for (const { code, count, sample } of result.losses) {
    lines.push({ file, outcome: 'odd', code, values: { file, count, sample: sample[0]?.detail ?? '' } })
  }
  if (result.articles.length === 0) return
  addCodebook(state, file, result.additions)
  const authors = new Set(
    result.articles.flatMap(({ annotations, regions = [] }) =>
      [...annotations, ...regions].map(({ annotatorId }) => annotatorId),
    ),
  )
  for (const annotator of result.annotators) if (authors.has(annotator.id)) addAnnotator(state, annotator)
  for (const article of result.articles) take(state, article.file, article)
}

function addAnnotator(state: State, annotator: Annotator): void {
  if (state.annotators.some(({ id }) => id === annotator.id)) return
  const { id, ...fields } = annotator
  add(state, 'annotator', id, fields)
  state.annotators = [...state.annotators, annotator]
}

function addCodebook(state: State, file: string, { labels, slots, statuses }: Codebook): void {
  for (const { id, ...fields } of labels) add(state, 'label', id, fields)
  for (const { id, ...fields } of slots) add(state, 'slot', id, fields)
  for (const { id, ...fields } of statuses) add(state, 'status', id, fields)
  const codes = [...labels, ...slots, ...statuses].map(({ code }) => code)
  if (codes.length === 0) return
  state.part.lines.push(
    remark(file, 'report.labelsAdded', { count: codes.length, codes: codes.slice(0, 20).join(', ') }),
  )
  const { codebook } = state
  state.codebook = {
    labels: [...codebook.labels, ...labels],
    slots: [...codebook.slots, ...slots],
    statuses: [...codebook.statuses, ...statuses],
  }
}

function flush(state: State): Failure | undefined {
  const { part, opened, step } = state
  state.part = emptyPart()
  if (part.changes.length === 0) return void state.lines.push(...part.lines)
  try {
    state.written.push(opened.project.append(opened.annotator.id, 'do', part.changes, part.texts, step))
    state.lines.push(...part.lines)
    state.annotations += part.annotations
    return undefined
  } catch (error) {
    const failure = toFailure(error)
    const stays = (line: ImportLine): boolean => line.outcome === 'refused' || part.lasting.has(line)
    const lost = new Set(part.lines.filter(line => !stays(line)).map(line => line.file))
    state.lines.push(...part.lines.filter(stays), ...[...lost].map(file => refusedLine(file, failure)))
    return failure
  }
}

function toReport({ lines, annotations }: State): ImportReport {
  const taken = new Set(lines.filter(line => line.outcome === 'taken').map(line => line.articleId))
  return {
    lines: [...lines],
    taken: taken.size,
    refused: lines.filter(line => line.outcome === 'refused').length,
    annotations,
  }
}
