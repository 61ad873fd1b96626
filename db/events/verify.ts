import type { Connection } from '../project/sqlite.ts'
import { Event, eventKinds, kindToNoun, nouns, type Noun } from '../../shared/annotation/events.ts'
import { foldObject, type FoldedObject } from '../../shared/annotation/fold.ts'
import { eventsToSteps, stepsToStacks } from '../../shared/annotation/steps.ts'
import { sameJson } from '../../shared/base/json.ts'
import { canonicalJson } from '../../shared/base/json.ts'
import type { Tables } from './state.ts'
import { verifyTexts } from './verify-texts.ts'

/** Why a project is not sound. The codes are part of the command line's `--json` output. */
export const problemCodes = [
  'file-damaged',
  'reference-broken',
  'event-invalid',
  'object-differs',
  'object-unfounded',
  'object-invalid',
  'parts-differ',
  'steps-differ',
  'text-changed',
  'text-missing',
  'map-differs',
  'article-missing',
  'segment-wrong',
] as const
export type ProblemCode = (typeof problemCodes)[number]
export type Problem = { readonly code: ProblemCode; readonly detail: string }
export type VerifyReport = {
  readonly ok: boolean
  readonly events: number
  /** Objects of all nouns that the log has added, removed ones too. */
  readonly objects: number
  readonly articles: number
  readonly annotations: number
  readonly problems: readonly Problem[]
}
export type Report = (code: ProblemCode, detail: string) => void

/** A broken file can have a problem a row; nobody reads more than this. */
const MOST_PROBLEMS = 200

/**
 * Proves that the file is whole and that the tables are the fold of the log, both ways: SQLite's own checks, every
 * object folded afresh (one at a time, so that memory does not grow with the log), the step table, every text against
 * its hash and its original, every mark inside its text and on letter boundaries. Reads only.
 */
export function verifyProject(db: Connection, tables: Tables): VerifyReport {
  const problems: Problem[] = []
  const report: Report = (code, detail) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ code, detail })
  }
  checkFile(db, report)
  const objects = checkObjects(tables, report)
  checkSteps(tables, report)
  verifyTexts(tables, report)
  const marks = tables.annotations.count()
  return {
    ok: problems.length === 0,
    events: tables.events.count(),
    objects,
    articles: tables.articles.count(),
    annotations: marks.entity + marks.commitment + marks.theme,
    problems,
  }
}

function checkFile(db: Connection, report: Report): void {
  for (const { integrity_check: line } of db.pragma('integrity_check(100)') as { integrity_check: string }[]) {
    if (line !== 'ok') report('file-damaged', line)
  }
  for (const row of db.pragma('foreign_key_check') as { table: string; parent: string }[]) {
    report('reference-broken', `${row.table} → ${row.parent}`)
  }
}

/** Compares every object of the log with its row, then looks for rows of which the log knows nothing. */
function checkObjects(tables: Tables, report: Report): number {
  let objects = 0
  for (const [id, folded] of foldedObjects(tables, report)) {
    for (const [noun, object] of folded) {
      if (object !== undefined) objects += 1
      compareObject(tables, noun, id, object, report)
    }
  }
  for (const noun of nouns) {
    for (const id of tables.state[noun].unfounded()) report('object-unfounded', `${noun} ${id}`)
  }
  return objects
}

type Folded = ReadonlyMap<Noun, FoldedObject | undefined>

function* foldedObjects({ events }: Tables, report: Report): Generator<readonly [string, Folded]> {
  let current: { id: string; folded: Map<Noun, FoldedObject | undefined> } | undefined
  for (const event of events.byObject()) {
    if (!isSound(event, report)) continue
    const { object } = event.payload
    if (current?.id !== object) {
      if (current) yield [current.id, current.folded]
      current = { id: object, folded: new Map() }
    }
    const noun = kindToNoun(event.kind)
    current.folded.set(noun, foldObject(current.folded.get(noun), event))
  }
  if (current) yield [current.id, current.folded]
}

function isSound(event: Event, report: Report): boolean {
  const sound = eventKinds.includes(event.kind) && Event.safeParse(event).success
  if (!sound) report('event-invalid', event.id)
  return sound
}

function compareObject(
  { state }: Tables,
  noun: Noun,
  id: string,
  folded: FoldedObject | undefined,
  report: Report,
): void {
  const table = state[noun]
  const stored = table.load(id)
  if (!sameJson(stored, folded)) report('object-differs', `${noun} ${id}`)
  if (stored === undefined || folded === undefined) return
  try {
    table.check(id, stored.fields)
  } catch {
    return report('object-invalid', `${noun} ${id}`)
  }
  const parts = table.inspect(id, stored)
  if (parts !== undefined) report('parts-differ', `${noun} ${id}: ${parts}`)
}

function checkSteps({ events, steps }: Tables, report: Report): void {
  for (const author of events.authors()) {
    const expected = stepsToStacks(eventsToSteps(events.ofAuthor(author)))
    if (canonicalJson(steps.stacks(author)) !== canonicalJson(expected)) report('steps-differ', `annotator ${author}`)
  }
  for (const step of steps.unfounded()) report('steps-differ', `step ${step}`)
}
