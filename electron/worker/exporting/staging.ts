import { mkdir, open, rename, rm, rmdir } from 'node:fs/promises'
import path from 'node:path'
import { ActionableError } from '../../../shared/base/errors.ts'
import { newId } from '../../../shared/base/ids.ts'

/** How much text is gathered before it is written. Unit: UTF-16 code units. */
const CHUNK = 64 * 1024
/** Files that are made durable at the same time: the disk takes them together. */
const SYNCED_AT_ONCE = 16

/**
 * A hidden folder inside the target (so on the same disk), into which all files are written whole before any of them
 * gets its name.
 */
export type Staging = {
  /** Writes one file; `path` is relative, with `/`. `pause` is awaited between pieces and may throw. */
  write(path: string, chunks: Iterable<string>, pause: () => Promise<void>): Promise<void>
  /**
   * Makes every file durable, then gives each its name in the target, in the order written, in place of an older one of
   * that name. `pause` may throw only before the first name is given.
   */
  publish(pause: () => Promise<void>): Promise<void>
  /** Removes whatever was not published, and the target when it was made for this and is empty. */
  discard(): Promise<void>
}

export async function openStaging(target: string): Promise<Staging> {
  const made = await guarded(target, () => mkdir(target, { recursive: true }))
  const folder = path.join(target, `.chugiai-${newId()}.part`)
  await guarded(target, () => mkdir(folder))
  const written: string[] = []
  let published = 0
  return {
    async write(name, chunks, pause) {
      requireInside(name)
      const file = path.join(folder, ...name.split('/'))
      await guarded(name, () => mkdir(path.dirname(file), { recursive: true }))
      await writeFile(file, name, chunks, pause)
      written.push(name)
    },
    async publish(pause) {
      for (let at = 0; at < written.length; at += SYNCED_AT_ONCE) {
        const names = written.slice(at, at + SYNCED_AT_ONCE)
        await Promise.all(names.map(name => guarded(name, () => syncFile(path.join(folder, ...name.split('/'))))))
        await pause()
      }
      for (const name of written) {
        const parts = name.split('/')
        await guarded(name, async () => {
          await mkdir(path.dirname(path.join(target, ...parts)), { recursive: true })
          await rename(path.join(folder, ...parts), path.join(target, ...parts))
        })
        published += 1
      }
      await syncFolder(target)
    },
    async discard() {
      await rm(folder, { recursive: true, force: true })
      if (made !== undefined && published === 0) await removeEmpty(target, made)
    },
  }
}

/** Exporters promise safe names; a file outside the target must not depend on a promise. */
function requireInside(name: string): void {
  const parts = name.split('/')
  if (
    path.isAbsolute(name) ||
    name.includes('\\') ||
    parts.some(part => part === '' || part === '.' || part === '..')
  ) {
    throw new Error(`not a name for an exported file: ${name}`)
  }
}

async function writeFile(
  file: string,
  name: string,
  chunks: Iterable<string>,
  pause: () => Promise<void>,
): Promise<void> {
  const handle = await guarded(name, () => open(file, 'wx'))
  try {
    for (const piece of gathered(chunks)) {
      await guarded(name, () => handle.writeFile(piece))
      await pause()
    }
  } finally {
    await handle.close()
  }
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Small chunks are put together: a line at a time would be a system call a line. */
function* gathered(chunks: Iterable<string>): Generator<string> {
  let parts: string[] = []
  let size = 0
  for (const chunk of chunks) {
    parts.push(chunk)
    size += chunk.length
    if (size < CHUNK) continue
    yield parts.join('')
    parts = []
    size = 0
  }
  if (size > 0) yield parts.join('')
}

/** What the file system says, in words for the user. */
async function guarded<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
    if (code === undefined) throw error
    throw new ActionableError('write-failed', { file, detail: code }, { cause: error })
  }
}

/** New names are to survive a power cut too. Folders cannot be opened on Windows, which keeps names by itself. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

/** Takes away the folders that were made for an export of which nothing came, from `target` up to `first`. */
async function removeEmpty(target: string, first: string): Promise<void> {
  for (let folder = target; folder.startsWith(first); folder = path.dirname(folder)) {
    try {
      await rmdir(folder)
    } catch {
      return // somebody has put something there meanwhile
    }
  }
}
