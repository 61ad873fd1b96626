import { open } from 'node:fs/promises'
import { ActionableError } from '../../../shared/base/errors.ts'
import { fileFailure, type Source } from './sources.ts'

const MB = 1024 * 1024
/** One article, or the marks of one: 50 MB is ten times the longest that everything is made to hold. */
export const ARTICLE_LIMIT = 50 * MB
/** A dataset of many articles, which is read whole before its lines are. */
export const DATASET_LIMIT = 400 * MB

/**
 * A file's bytes. Throws `file-too-large` before reading any, `file-missing` for one that has disappeared since it was
 * listed, `file-unreadable`. A file that grows meanwhile is read up to the size it had.
 */
export async function readSource({ path, name }: Source, limit: number): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > limit) {
        throw new ActionableError('file-too-large', { file: name, size: Math.ceil(size / MB), limit: limit / MB })
      }
      return await readWhole(file, size)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw fileFailure(error, name)
  }
}

async function readWhole(file: Awaited<ReturnType<typeof open>>, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  let at = 0
  while (at < size) {
    const { bytesRead } = await file.read(bytes, at, size - at, at)
    if (bytesRead === 0) break
    at += bytesRead
  }
  return bytes.subarray(0, at)
}
