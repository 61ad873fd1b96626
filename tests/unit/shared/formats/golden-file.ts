import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
const root = new URL('../../../../', import.meta.url)

/**
 * The text of a committed file, to compare with `made` byte for byte. After a change that is meant, write the files anew with
 * `CHUGIAI_GOLDEN=write npx vitest run -c tests/vitest.config.ts tests/unit/shared/formats` and read the difference.
 */
export function golden(path: string, made: string): string {
  const file = fileURLToPath(new URL(path, root))
  if (process.env['CHUGIAI_GOLDEN'] === 'write') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, made)
  }
  return readFileSync(file, 'utf8')
}
