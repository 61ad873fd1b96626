import { accessSync, constants, rmSync } from 'node:fs'
import type { ActionableError } from '../../shared/base/errors.ts'
import { backUpBeside } from './backup.ts'
import { setAside } from './damaged.ts'
import { explain, isReadOnly } from './failures.ts'
import { hasPendingWal, isCutShort, readHeader, type Header } from './header.ts'
import { hasLockFile, takeLock, type Lock } from './lock.ts'
import { latest, migrateExisting, type Migration } from './migrate.ts'
import { findDamage, refuseNewer } from './soundness.ts'
import { connect, setPragmas, type Connection } from './sqlite.ts'
import { walPath } from './names.ts'
import { copyForReading } from './temporary-copy.ts'

export type OpenOptions = {
  /** Path of the compiled SQLite module; absent for the stock one. */
  readonly nativeBinding?: string | undefined
  /** Reads the machine's clock: milliseconds since 1970. */
  readonly wallMs?: (() => number) | undefined
  /** Version of the program, written into files that it makes or migrates. */
  readonly appVersion: string
}

export type OpenFile = {
  readonly db: Connection
  readonly readOnly: boolean
  /** The failure for damage that shows only on use. */
  readonly damaged: (detail: string) => ActionableError
  readonly close: () => void
}

/** What has to be given back when opening fails half-way, last first. */
type Undoing = (() => void)[]
const undoAll = (undoing: Undoing): void => {
  for (const undo of undoing.toReversed()) undo()
  undoing.length = 0
}

/**
 * Opens a project file: lock, checks, migration. Nothing is written to it before the checks have passed. Throws
 * `project-missing`, `file-unreadable`, `project-not-sqlite`, `project-foreign`, `project-newer`, `project-damaged`,
 * `project-locked`, `migration-failed`, `disk-full`. Where the file or its folder cannot be written, a private copy is
 * opened and `readOnly` is true.
 */
export function openFile(path: string, options: OpenOptions, migrations: readonly Migration[]): OpenFile {
  const nowMs = (options.wallMs ?? Date.now)()
  const undoing: Undoing = []
  const damaged = once((detail: string) => setAside(path, detail, nowMs))
  try {
    // Somebody of this very process may hold the file: reading it here would end their lock on it (POSIX).
    let lock = hasLockFile(path) ? lockOrReadOnly(path, options, undoing) : undefined
    const header = readHeader(path)
    if (header.userVersion > latest(migrations)) throw newerFailure(path, options, migrations)
    lock ??= lockOrReadOnly(path, options, undoing)
    const place = lock === 'read-only' ? copyOf(path, undoing) : path
    checkFile(place, header, { options, migrations, path, damaged })
    const db = connect(place, options, 'write')
    undoing.push(() => db.close())
    setPragmas(db)
    const backUp = (): string => (lock === 'read-only' ? path : backUpBeside(db, path, nowMs))
    migrateExisting(db, { path, migrations, appVersion: options.appVersion, backUp })
    if (lock === 'read-only') db.pragma('query_only = ON')
    return { db, readOnly: lock === 'read-only', damaged, close: () => undoAll(undoing) }
  } catch (error) {
    undoAll(undoing)
    throw explain(error, path, damaged)
  }
}

const once = <T>(make: (detail: string) => T): ((detail: string) => T) => {
  let made: { value: T } | undefined
  return detail => (made ??= { value: make(detail) }).value
}

function lockOrReadOnly(path: string, options: OpenOptions, undoing: Undoing): Lock | 'read-only' {
  try {
    accessSync(path, constants.W_OK)
    const lock = takeLock(path, options)
    undoing.push(() => lock.release())
    return lock
  } catch (error) {
    if (isReadOnly(error)) return 'read-only'
    // A missing file is for the header's reader to report.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'read-only'
    throw error
  }
}

function copyOf(path: string, undoing: Undoing): string {
  const copy = copyForReading(path)
  undoing.push(() => copy.remove())
  return copy.path
}

/** On a copy: the number is known from the header, and only the version that wrote the file is to be read. */
function newerFailure(path: string, options: OpenOptions, migrations: readonly Migration[]): unknown {
  const copy = copyForReading(path)
  try {
    const db = connect(copy.path, options, 'write')
    try {
      refuseNewer(db, path, latest(migrations))
    } finally {
      db.close()
    }
    return new Error('the header of a newer project disagrees with its content')
  } catch (error) {
    return error
  } finally {
    copy.remove()
  }
}

type Check = {
  readonly options: OpenOptions
  readonly migrations: readonly Migration[]
  /** The project's own path, which `place` may be a copy of. */
  readonly path: string
  readonly damaged: (detail: string) => ActionableError
}

function checkFile(place: string, header: Header, { options, migrations, path, damaged }: Check): void {
  if (!hasPendingWal(place) && isCutShort(header)) {
    throw damaged(`${header.size} of ${header.expectedSize} bytes are there`)
  }
  const pending = hasPendingWal(place)
  const db = connect(place, options, 'read')
  try {
    refuseNewer(db, path, latest(migrations))
    const damage = findDamage(db, header.size)
    if (damage !== undefined) throw damaged(damage)
  } finally {
    db.close()
    // A connection that only reads leaves its empty files behind.
    if (!pending) for (const rest of [walPath(place), `${place}-shm`]) rmSync(rest, { force: true })
  }
}
