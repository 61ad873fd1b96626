import { accessSync, constants, rmSync } from 'node:fs'
import type { ActionableError } from '../../shared/base/errors.ts'
import { backUpBeside } from './backup.ts'
import { setAside } from './damaged.ts'
import { explain, isFull, isReadOnly } from './failures.ts'
import { hasPendingWal, isCutShort, readHeader, type Header } from './header.ts'
import { hasLockFile, takeLock } from './lock.ts'
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

type Refusal = 'project-readonly' | 'disk-full'

export type OpenFile = {
  readonly db: Connection
  /** Why nothing can be written; `undefined` when everything can. */
  readonly refusal: Refusal | undefined
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
 * `project-locked`, `migration-failed`, `disk-full`. Where the file or its folder cannot be written, or the disk has no
 * room even to read it in place, a private copy is opened and `refusal` says why nothing can be written.
 */
export function openFile(path: string, options: OpenOptions, migrations: readonly Migration[]): OpenFile {
  const nowMs = (options.wallMs ?? Date.now)()
  const damaged = once((detail: string) => setAside(path, detail, nowMs))
  const opening: Opening = { path, options, migrations, nowMs, damaged }
  try {
    return openUnlessFull(opening)
  } catch (error) {
    throw explain(error, path, damaged)
  }
}

function openUnlessFull(opening: Opening): OpenFile {
  try {
    return openOnce(opening, undefined)
  } catch (error) {
    if (isFull(error)) return openOnce(opening, 'disk-full')
    throw error
  }
}

type Opening = {
  readonly path: string
  readonly options: OpenOptions
  readonly migrations: readonly Migration[]
  readonly nowMs: number
  readonly damaged: (detail: string) => ActionableError
}

function openOnce(opening: Opening, forced: Refusal | undefined): OpenFile {
  const { path, options, migrations, nowMs, damaged } = opening
  const undoing: Undoing = []
  const lock = (): Refusal | undefined => forced ?? lockUnlessReadOnly(path, options, undoing)
  try {
    // Somebody of this very process may hold the file: reading it here would end their lock on it (POSIX).
    const early = hasLockFile(path) ? { refusal: lock() } : undefined
    const header = readHeader(path)
    if (header.userVersion > latest(migrations)) throw newerFailure(path, options, migrations)
    const { refusal } = early ?? { refusal: lock() }
    const place = refusal === undefined ? path : copyOf(path, undoing)
    checkFile(place, header, opening)
    const db = connect(place, options, 'write')
    undoing.push(() => db.close())
    setPragmas(db)
    const backUp = (): string => (refusal === undefined ? backUpBeside(db, path, nowMs) : path)
    migrateExisting(db, { path, migrations, appVersion: options.appVersion, backUp })
    if (refusal !== undefined) db.pragma('query_only = ON')
    return { db, refusal, damaged, close: () => undoAll(undoing) }
  } catch (error) {
    undoAll(undoing)
    throw error
  }
}

const once = <T>(make: (detail: string) => T): ((detail: string) => T) => {
  let made: { value: T } | undefined
  return detail => (made ??= { value: make(detail) }).value
}

function lockUnlessReadOnly(path: string, options: OpenOptions, undoing: Undoing): Refusal | undefined {
  try {
    accessSync(path, constants.W_OK)
    const lock = takeLock(path, options)
    undoing.push(() => lock.release())
    return undefined
  } catch (error) {
    // A missing file is for the header's reader to report.
    if (isReadOnly(error) || (error as NodeJS.ErrnoException).code === 'ENOENT') return 'project-readonly'
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

/** `place` is the project's own path or that of a copy of it. */
function checkFile(place: string, header: Header, { options, migrations, path, damaged }: Opening): void {
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
