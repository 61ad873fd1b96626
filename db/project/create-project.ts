import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { createClock } from '../../shared/base/clock.ts'
import { ActionableError } from '../../shared/base/errors.ts'
import { newId, type Id } from '../../shared/base/ids.ts'
import type { Codebook } from '../../shared/annotation/codebook.ts'
import { addition, type Change, type Fields } from '../../shared/annotation/events.ts'
import { writeStep } from '../events/append.ts'
import { openTables } from '../events/state.ts'
import { migrations } from '../migrations/index.ts'
import { metaRepository } from '../repositories/meta.ts'
import { nameFinished, requireFree } from './backup.ts'
import { explain } from './failures.ts'
import type { OpenOptions } from './open-file.ts'
import { openProject, type OpenProject } from './open-project.ts'
import { migrate } from './migrate.ts'
import { connect } from './sqlite.ts'

export type NewProject = {
  readonly name: string
  /** Who makes it: the first annotator. An `id` where the person has one from other projects. */
  readonly annotator: { readonly id?: Id; readonly name: string; readonly color: string }
  readonly codebook: Codebook
}

/**
 * Makes a project file and opens it. It appears under its name only when it is whole, and never in the place of
 * another file. Throws `project-exists`, `project-readonly`, `disk-full`, `write-failed` (no such folder).
 */
export function createProject(path: string, project: NewProject, options: OpenOptions): OpenProject {
  const target = resolve(path)
  const part = `${target}.${newId()}.part`
  requireFree(target)
  try {
    fillFile(part, project, options)
    nameFinished(part, target)
    syncFolder(dirname(target))
  } catch (error) {
    throw explain(noFolder(error, target), target, detail => new Error(detail, { cause: error }))
  } finally {
    for (const rest of [part, `${part}-journal`]) rmSync(rest, { force: true })
  }
  return openProject(target, options)
}

/** In rollback mode, so that the finished file is one file with everything in its header. */
function fillFile(part: string, project: NewProject, options: OpenOptions): void {
  const db = connect(part, options, 'make')
  try {
    db.transaction(() => {
      migrate(db, migrations, options.appVersion)
      writeSetup(db, project, options)
    }).immediate()
  } finally {
    db.close()
  }
}

function writeSetup(db: ReturnType<typeof connect>, project: NewProject, options: OpenOptions): void {
  const wallMs = options.wallMs ?? Date.now
  const [projectId, author] = [newId(), project.annotator.id ?? newId()]
  metaRepository(db).set('project_id', projectId)
  const changes = setupChanges(project, { projectId, author, createdAt: new Date(wallMs()).toISOString() })
  writeStep(openTables(db, projectId, false), createClock(wallMs), { author, intent: 'setup', target: null }, changes)
}

type Setup = { readonly projectId: Id; readonly author: Id; readonly createdAt: string }

function setupChanges(
  { name, annotator, codebook }: NewProject,
  { projectId, author, createdAt }: Setup,
): readonly Change[] {
  return [
    addition('project', projectId, { name, createdAt }),
    addition('annotator', author, { name: annotator.name, color: annotator.color }),
    ...codebook.labels.map(({ id, ...fields }) => addition('label', id, fields as Fields)),
    ...codebook.slots.map(({ id, ...fields }) => addition('slot', id, fields as Fields)),
    ...codebook.statuses.map(({ id, ...fields }) => addition('status', id, fields as Fields)),
  ]
}

/** SQLite reports a missing folder in words of its own, without a code that says so. */
function noFolder(error: unknown, path: string): unknown {
  if (!(error instanceof TypeError)) return error
  return new ActionableError('write-failed', { file: path, detail: error.message }, { cause: error })
}

/** The file's name is to survive a power cut too. Folders cannot be opened on Windows, which keeps names by itself. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  } catch {
    // No worse than any other program's new file.
  }
}
