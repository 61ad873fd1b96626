import { constants, copyFileSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ActionableError } from '../../shared/base/errors.ts'
import { hasPendingWal } from './header.ts'
import { asidePrefix, backupFolder, EXTENSION, stampOfFile, walPath } from './names.ts'

/**
 * The failure for a damaged project, after a copy was set aside beside it (in the folder for temporary files where that
 * cannot be written). The file itself is not touched; opening it again does not copy it again.
 */
export function setAside(path: string, detail: string, nowMs: number): ActionableError {
  const aside = earlierCopy(path) ?? copyTo(dirname(path), path, nowMs) ?? copyTo(tmpdir(), path, nowMs) ?? path
  return new ActionableError('project-damaged', { path, detail, aside, backups: backupFolder(path) })
}

/** A copy of the same size that was made after the project was last written. */
function earlierCopy(path: string): string | undefined {
  const { size, mtimeMs } = statSync(path)
  const folder = dirname(path)
  return readdirSync(folder)
    .filter(name => name.startsWith(asidePrefix(path)) && name.endsWith(EXTENSION))
    .map(name => join(folder, name))
    .find(copy => statSync(copy).size === size && statSync(copy).mtimeMs >= mtimeMs)
}

function copyTo(folder: string, path: string, nowMs: number): string | undefined {
  const aside = join(folder, `${asidePrefix(path)}${stampOfFile(nowMs)}${EXTENSION}`)
  try {
    copyFileSync(path, aside, constants.COPYFILE_EXCL)
    if (hasPendingWal(path)) copyFileSync(walPath(path), walPath(aside), constants.COPYFILE_EXCL)
    return aside
  } catch {
    return undefined
  }
}
