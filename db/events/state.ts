import type { Connection } from '../project/sqlite.ts'
import { kindToNoun, type Event, type Noun } from '../../shared/annotation/events.ts'
import { foldObject, type FoldedObject } from '../../shared/annotation/fold.ts'
import { annotationRepository } from '../repositories/annotations.ts'
import { annotatorRepository } from '../repositories/annotators.ts'
import { articleRepository } from '../repositories/articles.ts'
import { codebookRepository } from '../repositories/codebook.ts'
import { progressRepository } from '../repositories/progress.ts'
import { projectRepository } from '../repositories/project.ts'
import { regionRepository } from '../repositories/regions.ts'
import { searchRepository } from '../repositories/search.ts'
import { settingRepository } from '../repositories/settings.ts'
import type { StateTable } from '../repositories/state-table.ts'
import { stepRepository } from '../repositories/steps.ts'
import { textRepository } from '../repositories/texts.ts'
import { eventLog } from './event-log.ts'

/** Every repository of an open project, made once. */
export function openTables(db: Connection, projectId: string, readOnly: boolean) {
  const nouns = {
    project: projectRepository(db, projectId),
    annotators: annotatorRepository(db),
    articles: articleRepository(db),
    progress: progressRepository(db),
    codebook: codebookRepository(db),
    annotations: annotationRepository(db),
    regions: regionRepository(db),
  }
  const state: Readonly<Record<Noun, StateTable>> = {
    project: nouns.project.state,
    annotator: nouns.annotators.state,
    article: nouns.articles.state,
    progress: nouns.progress.state,
    label: nouns.codebook.label,
    slot: nouns.codebook.slot,
    status: nouns.codebook.status,
    annotation: nouns.annotations.state,
    region: nouns.regions.state,
  }
  const rest = { texts: textRepository(db), steps: stepRepository(db), settings: settingRepository(db, readOnly) }
  return { ...nouns, ...rest, events: eventLog(db), search: searchRepository(db), state }
}
export type Tables = ReturnType<typeof openTables>

/**
 * Writes what one more event makes of its object, so that the tables are the fold by construction. The event must come
 * after all events on that object that were applied. Throws when the fields do not make such an object.
 */
export function applyEvent({ state }: Pick<Tables, 'state'>, event: Event): void {
  const table = state[kindToNoun(event.kind)]
  const id = event.payload.object
  const after = foldObject(table.load(id), event)
  if (after !== undefined) saveChecked(table, id, after)
}

/** Writes an object's state as the log has it, whatever the tables held before. */
export function refold({ state, events }: Pick<Tables, 'state' | 'events'>, noun: Noun, id: string): void {
  const history = events.ofObject(id).filter(event => kindToNoun(event.kind) === noun)
  let after: FoldedObject | undefined
  for (const event of history) after = foldObject(after, event)
  if (after === undefined) state[noun].drop(id)
  else saveChecked(state[noun], id, after)
}

function saveChecked(table: StateTable, id: string, object: FoldedObject): void {
  table.check(id, object.fields)
  table.save(id, object)
}
