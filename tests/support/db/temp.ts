import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder for one test. `remove` must be called; where files are closed that cannot fail. */
export function tempFolder(): { path: string; file(name: string): string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'chugiai-test-'))
  return { path, file: name => join(path, name), remove: () => rmSync(path, { recursive: true, force: true }) }
}
