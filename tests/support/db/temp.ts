import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder for one test. `remove` must be called; where files are closed that cannot fail. */
export function tempFolder(parent = tmpdir()): { path: string; file(name: string): string; remove(): void } {
  const path = mkdtempSync(join(parent, 'chugiai-test-'))
  return { path, file: name => join(path, name), remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A new folder in memory where the system has such a place: for tests of thousands of steps that prove nothing of disks. */
export const memoryFolder = (): ReturnType<typeof tempFolder> =>
  tempFolder(existsSync('/dev/shm') ? '/dev/shm' : tmpdir())
