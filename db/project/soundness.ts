import { ActionableError } from '../../shared/base/errors.ts'
import { metaRepository } from '../repositories/meta.ts'
import { schemaVersion, type Connection } from './sqlite.ts'

/** Above this a check of every page would delay the start; damage then shows on use or in `verify`. Unit: bytes. */
const QUICK_CHECK_LIMIT = 64 * 1024 * 1024

/** What is wrong with an open file by SQLite's own quick check, or `undefined`. Files over 64 MB are not read through. */
export function findDamage(db: Connection, size: number): string | undefined {
  if (size > QUICK_CHECK_LIMIT) return undefined
  const [first] = db.pragma('quick_check(1)') as { quick_check: string }[]
  return first === undefined || first.quick_check === 'ok' ? undefined : first.quick_check
}

/** Throws `project-newer`, with the version that wrote the file. */
export function refuseNewer(db: Connection, path: string, known: number): void {
  const found = schemaVersion(db)
  if (found > known) throw new ActionableError('project-newer', { path, found, known, version: writtenBy(db) })
}

/** A newer schema may have put it elsewhere: then nobody knows. */
function writtenBy(db: Connection): string {
  try {
    return metaRepository(db).get('written_by') ?? '?'
  } catch {
    return '?'
  }
}
