import { existsSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { PROJECT_EXTENSION } from './launch.ts'

/** Characters that some file system refuses in a name, and what would hide or shorten it. */
const unsafe = /[<>:"/\\|?*\p{Cc}]|^\.+|[. ]+$/gu
/** Windows' device names, which are no file names with any extension. Source: "Naming Files", Microsoft Learn. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
/** Length of a name, UTF-16 code units; leaves room for a number and the extension within 255 bytes of UTF-8. */
const NAME_LENGTH = 60

/** A file name, without extension, that every system takes. */
export function toFileName(name: string): string {
  const clean = name.normalize('NFC').replace(unsafe, ' ').replace(/\s+/gu, ' ').trim().slice(0, NAME_LENGTH).trim()
  return clean === '' || reserved.test(clean) ? `Chú Giải ${clean}`.trim() : clean
}

/** A path for a new project in `folder`, which is made: `NAME.chugiai`, or `NAME (2).chugiai` when that is taken. */
export async function freshProjectPath(folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const base = path.join(folder, toFileName(name))
  for (let count = 1; ; count += 1) {
    const candidate = `${base}${count === 1 ? '' : ` (${count})`}${PROJECT_EXTENSION}`
    if (!existsSync(candidate)) return candidate
  }
}

/** A name for the project that articles named on the command line go into: their folder's, with the day. */
export async function nameForArticles(paths: readonly string[], today: string): Promise<string> {
  const first = paths[0] ?? ''
  const isFolder = await stat(first).then(
    found => found.isDirectory(),
    () => false,
  )
  const folder = isFolder ? first : path.dirname(first)
  return `${path.basename(folder) || 'Chú Giải'} ${today}`
}
