import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { ActionableError } from '../../../shared/base/errors.ts'
import type { ImportLine } from '../../../shared/ipc/contract.ts'
import type { Job } from '../jobs.ts'
import { refusal, remark } from './lines.ts'

/** A file to be imported. `name` is what reports call it: from the chosen folder downwards, with `/`. */
export type Source = { readonly path: string; readonly name: string }
export type Listing = { readonly sources: readonly Source[]; readonly lines: readonly ImportLine[] }

const articles = new Set(['.txt', '.text', '.jsonl', '.ann', '.a1', '.a2'])
/** What stands beside articles in a brat folder or in our own exports: read where it matters, never reported. */
const companions = /(?:\.conf|^chugiai\.json|^README\.md|^export-report\.json|^SHA256SUMS)$/i
const extension = (name: string): string => path.extname(name).toLowerCase()
const isArticle = (name: string): boolean => articles.has(extension(name))

const collator = new Intl.Collator('vi', { numeric: true })
/** Numbers in names by their value, letters as Vietnamese orders them; the same on every machine. */
export const naturalOrder = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)

/**
 * The files that paths name, folders searched to the bottom in natural order, hidden files and what was named twice
 * left out. What cannot be looked at, and a folder without articles, is a line of the report. Throws `cancelled`.
 */
export async function listSources(paths: readonly string[], job: Job): Promise<Listing> {
  const found = new Map<string, Source>()
  const lines: ImportLine[] = []
  for (const named of paths) {
    try {
      for (const source of await sourcesOf(path.resolve(named), lines, job)) found.set(source.path, source)
    } catch (error) {
      job.check()
      lines.push(refusal(path.basename(named), fileFailure(error, path.basename(named))))
    }
  }
  return { sources: [...found.values()], lines }
}

async function sourcesOf(named: string, lines: ImportLine[], job: Job): Promise<readonly Source[]> {
  const name = path.basename(named)
  const found = await stat(named)
  if (found.isDirectory()) return folderSources({ path: named, name }, lines, job)
  if (!found.isFile()) throw new ActionableError('file-unreadable', { file: name, detail: 'not a regular file' })
  if (!isArticle(name)) throw new ActionableError('file-unsupported', { file: name, ext: extension(name) || '–' })
  return [{ path: named, name }, ...(extension(name) === '.ann' ? await textBeside(named) : [])]
}

/** A standoff file alone says nothing: its text comes along. */
async function textBeside(ann: string): Promise<readonly Source[]> {
  const text = ann.replace(/\.ann$/i, '.txt')
  const isThere = await stat(text).then(
    found => found.isFile(),
    () => false,
  )
  return isThere ? [{ path: text, name: path.basename(text) }] : []
}

async function folderSources(folder: Source, lines: ImportLine[], job: Job): Promise<readonly Source[]> {
  const found: Source[] = []
  const others: string[] = []
  await walk(folder, new Set(), { job, lines, onFile: source => sortOut(source, found, others) })
  if (!found.some(({ name }) => isArticle(name))) throw new ActionableError('folder-empty', { file: folder.name })
  if (others.length > 0) {
    lines.push(
      remark(folder.name, 'report.passedOver', { count: others.length, sample: others.slice(0, 3).join(', ') }),
    )
  }
  return found
}

function sortOut(source: Source, found: Source[], others: string[]): void {
  const name = path.basename(source.path)
  if (isArticle(name) || companions.test(name)) found.push(source)
  else others.push(source.name)
}

type Walk = { readonly job: Job; readonly lines: ImportLine[]; readonly onFile: (source: Source) => void }

/** Files of a folder before its subfolders'. A folder that was seen already (by a link) is not entered again. */
async function walk(folder: Source, seen: Set<string>, options: Walk): Promise<void> {
  options.job.check()
  const real = await realpath(folder.path)
  if (seen.has(real)) return
  seen.add(real)
  const entries = (await readdir(folder.path, { withFileTypes: true })).filter(entry => !entry.name.startsWith('.'))
  const below: Source[] = []
  for (const entry of entries.sort((a, b) => naturalOrder(a.name, b.name))) {
    const source = { path: path.join(folder.path, entry.name), name: `${folder.name}/${entry.name}` }
    const kind = await kindOf(entry, source)
    if (kind === 'file') options.onFile(source)
    if (kind === 'folder') below.push(source)
  }
  for (const next of below) {
    try {
      await walk(next, seen, options)
    } catch (error) {
      options.job.check()
      options.lines.push(refusal(next.name, fileFailure(error, next.name)))
    }
  }
}

async function kindOf(entry: Dirent, { path: place }: Source): Promise<'file' | 'folder' | 'other'> {
  const found = entry.isSymbolicLink() ? await stat(place).catch(() => undefined) : entry
  if (found?.isFile()) return 'file'
  return found?.isDirectory() ? 'folder' : 'other'
}

/** What the file system says, in words for the user. `file` is the name for the message. */
export function fileFailure(error: unknown, file: string): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  if (code === undefined || error instanceof ActionableError) return error
  if (code === 'ENOENT' || code === 'ENOTDIR') return new ActionableError('file-missing', { file }, { cause: error })
  return new ActionableError('file-unreadable', { file, detail: code }, { cause: error })
}
