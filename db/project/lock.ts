import { existsSync, rmSync, statSync } from 'node:fs'
import { ActionableError } from '../../shared/base/errors.ts'
import { isBusy } from './failures.ts'
import { lockPath } from './names.ts'
import { connect, type Binding, type Connection } from './sqlite.ts'

export type Lock = { release(): void }

/** Of taking a lock that others let go of meanwhile. */
const ATTEMPTS = 10
const identity = (path: string): string | undefined => {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat && `${stat.dev}:${stat.ino}`
}

/** Whether the project has ever been left without being closed, or is open now: only then is the lock file there. */
export const hasLockFile = (path: string): boolean => existsSync(lockPath(path))

/**
 * Takes the project for this process, or throws `project-locked` at once. The lock is the operating system's, on an
 * SQLite file of its own (an open exclusive transaction): it ends with the process, however that ends, and holds
 * between two windows of one process too, where a plain file lock would not.
 */
export function takeLock(path: string, binding: Binding): Lock {
  const file = lockPath(path)
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    // Somebody may remove the file between our opening and our locking it. What we locked is what the name means only
    // when the name meant the same before we opened it and means it still; a file that we have just made fails that once.
    const before = identity(file)
    const db = connect(file, binding, 'make')
    const opened = identity(file)
    if (!begin(db)) throw new ActionableError('project-locked', { path })
    if (before !== undefined && before === opened && opened === identity(file)) return lockOf(db, file)
    db.close()
  }
  throw new ActionableError('project-locked', { path })
}

/** Whether the exclusive transaction could be begun; the connection is closed when not. */
function begin(db: Connection): boolean {
  try {
    // Nothing is ever written, so there is nothing to roll back and no journal file to leave behind.
    db.pragma('journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    db.close()
    if (isBusy(error)) return false
    throw error
  }
}

function lockOf(db: Connection, file: string): Lock {
  return {
    release: () => {
      // First the name, then the lock: whoever opens the old file in between finds that it has no name any more.
      // Where an open file cannot be removed (Windows), it stays, and means nothing without its lock.
      removeQuietly(file)
      db.close()
    },
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // Nothing depends on it.
  }
}
