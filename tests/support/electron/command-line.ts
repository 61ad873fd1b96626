import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { build } from 'vite'

const root = path.join(import.meta.dirname, '../../..')

export type Ran = { readonly status: number | null; readonly out: string; readonly err: string }
export type CommandLine = {
  (...args: readonly string[]): Promise<Ran>
  /** With a reader of standard output that has gone away. */
  unread(...args: readonly string[]): Promise<Ran>
}

/** Bundles the command line for plain Node, two folders below the top as in the product, and returns how to run it. */
export async function bundleCommandLine(): Promise<CommandLine> {
  const outDir = path.join(root, '.cache/test-cli')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(root, 'electron/cli/cli.ts'),
      outDir,
      target: 'node20.18',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'cli.mjs', format: 'es' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  const file = path.join(outDir, 'cli.mjs')
  return Object.assign((...args: readonly string[]) => run(file, args, true), {
    unread: (...args: readonly string[]) => run(file, args, false),
  })
}

async function run(file: string, args: readonly string[], isRead: boolean): Promise<Ran> {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  if (!isRead) child.stdout.destroy()
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (data: string) => (out += data))
  child.stderr.setEncoding('utf8').on('data', (data: string) => (err += data))
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, out, err }
}
