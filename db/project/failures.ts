import { ActionableError } from '../../shared/base/errors.ts'

const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

export const isCorrupt = (error: unknown): boolean => /^SQLITE_(CORRUPT|NOTADB|FORMAT)/.test(codeOf(error))
export const isBusy = (error: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error))
/** A file or folder that this user may not write; Windows says EPERM, a read-only disk EROFS. */
export const isReadOnly = (error: unknown): boolean =>
  /^(SQLITE_(READONLY|CANTOPEN|PERM|AUTH)|EACCES|EPERM|EROFS)/.test(codeOf(error))
/** Also when there is no room for the file that SQLite shares between connections, without which nothing can be read. */
export const isFull = (error: unknown): boolean =>
  /^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/.test(codeOf(error))

/**
 * What SQLite or the file system says, as what the user can do about it: `disk-full`, `project-readonly`,
 * `project-locked`; anything else as it is. `damaged` makes the failure for a corrupt file.
 */
export function explain(error: unknown, path: string, damaged: (detail: string) => Error): unknown {
  if (isFull(error)) return new ActionableError('disk-full', {}, { cause: error })
  if (isReadOnly(error)) return new ActionableError('project-readonly', { path }, { cause: error })
  if (isBusy(error)) return new ActionableError('project-locked', { path }, { cause: error })
  return isCorrupt(error) ? damaged((error as Error).message) : error
}

/** Runs `work`; its failures come out explained. */
export function explained<T>(path: string, damaged: (detail: string) => Error, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw explain(error, path, damaged)
  }
}
