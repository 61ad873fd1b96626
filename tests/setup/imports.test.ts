import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, posix, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/lib/paths.mjs'

const ROOMS: Record<string, readonly string[]> = {
  shared: ['shared'],
  db: ['db', 'shared'],
  electron: ['electron', 'db', 'shared'],
  renderer: ['renderer', 'shared'],
}
/** Import, export-from and dynamic import with a fixed name. */
const IMPORTS = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g

type Import = { readonly file: string; readonly from: string; readonly target: string; readonly line: string }

const files = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => ['.ts', '.tsx'].includes(extname(name)))
    .map(name => posix.join(folder, name.split(sep).join('/')))

/** Every import of the four rooms; `target` is a path from the top for our own files, else the package's name. */
const imports: readonly Import[] = Object.keys(ROOMS).flatMap(room =>
  files(room).flatMap(file =>
    [...readFileSync(join(root, file), 'utf8').matchAll(IMPORTS)].map(match => {
      const name = match[2] ?? ''
      const target = name.startsWith('.')
        ? relative(root, join(root, dirname(file), name))
            .split(sep)
            .join('/')
        : name
      return { file, from: room, target, line: `${file} imports ${name}` }
    }),
  ),
)
const own = (one: Import): boolean => /^(shared|db|electron|renderer|tests|scripts)\//.test(one.target)
const lines = (found: readonly Import[]): string[] => found.map(one => one.line)

describe('imports between the rooms', () => {
  it('go only where the house allows', () => {
    expect(
      lines(imports.filter(one => own(one) && !ROOMS[one.from]?.includes(one.target.split('/')[0] ?? ''))),
    ).toEqual([])
  })

  it('name no feature from another feature', () => {
    const feature = (path: string): string | undefined => /^renderer\/features\/([^/]+)\//.exec(path)?.[1]
    expect(
      lines(
        imports.filter(one => feature(one.file) && feature(one.target) && feature(one.file) !== feature(one.target)),
      ),
    ).toEqual([])
  })

  it('keep React out of the viewer and the viewer’s editor out of ui', () => {
    const wrong = imports.filter(
      one =>
        (one.file.startsWith('renderer/viewer/') && /^react(-dom)?(\/|$)/.test(one.target)) ||
        (one.file.startsWith('renderer/ui/') && one.target.startsWith('prosemirror-')),
    )
    expect(lines(wrong)).toEqual([])
  })

  it('name Electron only from electron/, and SQLite only from db/', () => {
    const wrong = imports.filter(
      one =>
        (one.target === 'electron' && one.from !== 'electron') ||
        (one.target.startsWith('better-sqlite3') && one.from !== 'db'),
    )
    expect(lines(wrong)).toEqual([])
  })

  it('use nothing of Node in shared or renderer', () => {
    expect(
      lines(imports.filter(one => ['shared', 'renderer'].includes(one.from) && one.target.startsWith('node:'))),
    ).toEqual([])
  })

  it('carry the extension of the file they name', () => {
    expect(lines(imports.filter(one => own(one) && extname(one.target) === ''))).toEqual([])
  })
})

describe('raw IPC', () => {
  it('stands only behind the sender check and in the preload', () => {
    const allowed = ['electron/main/ipc.ts', 'electron/preload/preload.ts']
    const users = files('electron').filter(file =>
      /\bipc(Main|Renderer)\b/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(users.filter(file => !allowed.includes(file))).toEqual([])
  })
})
