import { readFileSync, renameSync } from 'node:fs'
import { open, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'

/** A small JSON file of the program's own: read whole, written whole. */
export type JsonFile<T> = {
  get(): T
  /** Takes effect at once; the write follows, one at a time. A failure to write is reported to `onFailure`. */
  set(value: T): void
  /** Resolves when everything set so far is on disk or has failed. */
  settled(): Promise<void>
}

export type JsonFileOptions<T> = {
  readonly path: string
  readonly schema: z.ZodType<T>
  readonly fallback: T
  readonly onFailure: (error: unknown) => void
}

/** Reads the file once. A damaged one is set aside beside itself as `NAME.damaged` and the fallback is used. */
export function openJsonFile<T>(options: JsonFileOptions<T>): JsonFile<T> {
  let value = readOr(options)
  let writing = Promise.resolve()
  const write = async (content: string): Promise<void> => {
    try {
      await writeWhole(options.path, content)
    } catch (error) {
      options.onFailure(error)
    }
  }
  return {
    get: () => value,
    set(next) {
      value = next
      const content = JSON.stringify(value, null, 1)
      writing = writing.then(() => write(content))
    },
    settled: () => writing,
  }
}

function readOr<T>({ path: file, schema, fallback, onFailure }: JsonFileOptions<T>): T {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch {
    return fallback // none yet
  }
  try {
    return schema.parse(JSON.parse(content))
  } catch (error) {
    setAside(file, onFailure)
    onFailure(error)
    return fallback
  }
}

function setAside(file: string, onFailure: (error: unknown) => void): void {
  try {
    renameSync(file, `${file}.damaged`)
  } catch (error) {
    onFailure(error)
  }
}

/** Written beside the target, made durable, then renamed: a reader sees the old file or the new one, never a part. */
async function writeWhole(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const staging = `${file}.${process.pid}.tmp`
  try {
    const handle = await open(staging, 'w')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(staging, file)
  } catch (error) {
    await rm(staging, { force: true })
    throw error
  }
}
