import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../../..')
export type ChildMode = 'look' | 'nobody' | 'work' | 'hold'

/** Bundles `child.ts` for plain Node and returns how to run it. It stands in the project, where its packages are. */
export async function bundleChild(name: string): Promise<(mode: ChildMode, path: string) => RunningChild> {
  const outDir = join(root, '.cache/tests', name)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'child.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'child.mjs', format: 'es' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  return (mode, path) => runChild(join(outDir, 'child.mjs'), mode, path)
}

export type RunningChild = {
  readonly process: ChildProcess
  /** Everything that it said so far, by line; the last may be cut short. */
  lines(): readonly string[]
  /** Resolves when it has said this, and fails when it ends before. */
  said(line: string): Promise<void>
  /** Resolves when it has ended and all it said has arrived. */
  ended: Promise<unknown>
  kill(): Promise<unknown>
}

function runChild(file: string, mode: ChildMode, path: string): RunningChild {
  const child = spawn(process.execPath, [file, mode, path], { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (data: string) => (out += data))
  child.stderr.setEncoding('utf8').on('data', (data: string) => (errors += data))
  const ended = once(child, 'close')
  const said = async (line: string): Promise<void> => {
    let over = false
    void ended.then(() => (over = true))
    while (!out.split('\n').includes(line)) {
      if (over) throw new Error(`the child ended before it said “${line}”: ${errors}`)
      await Promise.race([once(child.stdout, 'data'), ended])
    }
  }
  const kill = async (): Promise<unknown> => {
    child.kill('SIGKILL')
    return ended
  }
  return { process: child, lines: () => out.split('\n').slice(0, -1), said, ended, kill }
}
