import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ActionableError } from '../../shared/base/errors.ts'
import { backupFolder, backupName, EXTENSION, walPath } from './names.ts'
import { schemaVersion, type Connection } from './sqlite.ts'

/** Automatic backups kept beside a project; older ones are removed. */
const KEPT = 5

/** Copies the project into its backup folder as one compact file and returns where. For the moment before a migration. */
export function backUpBeside(db: Connection, path: string, nowMs: number): string {
  const folder = backupFolder(path)
  mkdirSync(folder, { recursive: true })
  const target = freeName(join(folder, backupName(path, schemaVersion(db), nowMs)))
  writeWhole(target, part => db.prepare('VACUUM INTO ?').run(part))
  dropOldest(folder, target)
  return target
}

function freeName(path: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? path : path.replace(/\.chugiai$/, `-${number}${EXTENSION}`)
    if (!existsSync(name)) return name
  }
}

/** Names carry the time, so that name order is age. */
function dropOldest(folder: string, newest: string): void {
  const byAge = readdirSync(folder)
    .filter(name => name.endsWith(EXTENSION))
    .map(name => join(folder, name))
    .sort(byTime)
  for (const old of byAge.slice(0, -KEPT)) if (old !== newest) rmSync(old, { force: true })
}

const timeOf = (path: string): string => /-(\d{8}-\d{6}(?:-\d+)?)\.chugiai$/.exec(path)?.[1] ?? ''
const byTime = (a: string, b: string): number => timeOf(a).localeCompare(timeOf(b), 'en', { numeric: true })

/** Writes a file that is there whole or not at all. */
function writeWhole(target: string, write: (part: string) => void): void {
  const part = `${target}.part`
  rmSync(part, { force: true })
  try {
    write(part)
    renameSync(part, target)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/**
 * Gives a finished file its name without ever replacing one: throws `project-exists`. A left-over WAL file of that name
 * would be read into it, so that counts as being there too.
 */
export function nameFinished(part: string, target: string): void {
  requireFree(target)
  try {
    linkSync(part, target)
    rmSync(part)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EEXIST') throw new ActionableError('project-exists', { path: target }, { cause: error })
    // A file system without hard links (FAT).
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error
    renameSync(part, target)
  }
}

export function requireFree(target: string): void {
  if (existsSync(target) || existsSync(walPath(target))) throw new ActionableError('project-exists', { path: target })
}

/** Copies an open project to a new file, a few pages at a time, while work on it goes on. Throws `project-exists`. */
export async function copyProject(db: Connection, target: string): Promise<void> {
  requireFree(target)
  const part = `${target}.part`
  rmSync(part, { force: true })
  try {
    await db.backup(part)
    nameFinished(part, target)
  } finally {
    for (const rest of [part, `${part}-journal`, walPath(part), `${part}-shm`]) rmSync(rest, { force: true })
  }
}
