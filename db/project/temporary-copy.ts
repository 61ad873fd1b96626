import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { walPath } from './names.ts'

export type TemporaryCopy = { readonly path: string; remove(): void }

/**
 * A private copy of a project (with what is pending beside it) in the folder for temporary files. SQLite needs to write
 * beside a file in WAL mode even to read it; on a read-only disk, or to look at a file that must not be touched, it gets this.
 */
export function copyForReading(path: string): TemporaryCopy {
  const folder = mkdtempSync(join(tmpdir(), 'chugiai-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  const copy = join(folder, basename(path))
  try {
    copyWritable(path, copy)
    if (existsSync(walPath(path))) copyWritable(walPath(path), walPath(copy))
    return { path: copy, remove }
  } catch (error) {
    remove()
    throw error
  }
}

/** A copy takes the mode of its original along, which may forbid writing. */
function copyWritable(from: string, to: string): void {
  copyFileSync(from, to)
  chmodSync(to, 0o600)
}
