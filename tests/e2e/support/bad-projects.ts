import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { makeMarkedProject } from './marked-project.ts'

const binding = process.env['CHUGIAI_NATIVE_BINDING']
const connect = (file: string): Database.Database => new Database(file, binding ? { nativeBinding: binding } : {})

/** Projects that cannot be opened, by what is wrong with them. Each function writes one to a path. */
export const badProjects = {
  notSqlite: (file: string): void => writeFileSync(file, 'Đây là một bài viết, không phải dự án.\n'.repeat(400)),
  empty: (file: string): void => writeFileSync(file, ''),
  foreign(file: string): void {
    const db = connect(file)
    db.exec("CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('phở')")
    db.close()
  },
  newer(file: string): void {
    makeMarkedProject(file)
    const db = connect(file)
    db.pragma('user_version = 9999')
    db.close()
  },
  damaged(file: string): void {
    makeMarkedProject(file)
    const { size } = statSync(file)
    const handle = openSync(file, 'r+')
    // The pages behind the first quarter: the header stays right, so only a look inside tells.
    for (let at = Math.ceil(size / 4 / 4096) * 4096; at < size; at += 4096)
      writeSync(handle, Buffer.alloc(2048, 0xa5), 0, 2048, at)
    closeSync(handle)
  },
  cutShort(file: string): void {
    makeMarkedProject(file)
    writeFileSync(file, readFileSync(file).subarray(0, 8192))
  },
} as const

/** Name and hash of every file in a folder, so that "nothing was written" can be compared. */
export const contentsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.join(entry.parentPath, entry.name))
      .sort()
      .map(file => [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  )

/** A file system of its own with `size` bytes, mounted on a folder; `undefined` where the system does not allow that. */
export function smallDisk(folder: string, size: number): { remove(): void } | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' })
  if (mounted.status !== 0) return undefined
  return { remove: () => void spawnSync('umount', ['-l', folder], { stdio: 'ignore' }) }
}
