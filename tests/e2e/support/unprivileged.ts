import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { launch, root, type Launched, type LaunchOptions } from './app.ts'

/** "nobody": a user that owns nothing. */
const NOBODY = 65534
const asNobody = ['--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups']

export const isRoot = process.getuid?.() === 0
/** Who the app runs as in these tests: nobody when root runs them, else the user of the tests. */
export const ordinaryUser = isRoot ? NOBODY : (process.getuid?.() ?? -1)

/** Why no program can run here as an ordinary user with Chromium's sandbox; `undefined` when it can. */
export function whyNoSandbox(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux is tried'
  if (isRoot && !succeeds('setpriv', [...asNobody, 'true'])) return 'root may not become another user here'
  const unshare = isRoot ? ['setpriv', ...asNobody, 'unshare', '--user', 'true'] : ['unshare', '--user', 'true']
  return succeeds(unshare[0] ?? '', unshare.slice(1)) ? undefined : 'the system forbids user namespaces'
}

/** Why the app cannot run here as somebody who may not write everywhere; `undefined` when it can. */
export const whyNoOrdinaryUser = (): string | undefined =>
  isRoot && !succeeds('setpriv', [...asNobody, 'true']) ? 'root may not become another user here' : undefined

/** Gives a file or folder to the ordinary user. */
export function give(file: string): void {
  if (isRoot) chownSync(file, NOBODY, NOBODY)
}

/**
 * Starts the app with the sandbox on, as an ordinary user: with root's rights taken away when root runs the tests.
 * What that user could not read is copied into `home` first. `home` must be there.
 */
export function launchAsOrdinaryUser(options: LaunchOptions & { readonly home: string }): Promise<Launched> {
  if (!isRoot) return launch({ ...options, sandbox: true })
  chmodSync(options.home, 0o755)
  for (const folder of ['user-data', 'documents', 'own']) {
    mkdirSync(path.join(options.home, folder), { recursive: true })
    give(path.join(options.home, folder))
  }
  const tree = readableTree(options.home)
  const wrapper = path.join(options.home, 'as-nobody.sh')
  writeFileSync(wrapper, `#!/bin/sh\nexec setpriv ${asNobody.join(' ')} '${tree.electron}' "$@"\n`, { mode: 0o755 })
  return launch({
    ...options,
    sandbox: true,
    executable: wrapper,
    app: tree.app,
    env: {
      ...options.env,
      ...tree.env,
      HOME: path.join(options.home, 'own'),
      XDG_RUNTIME_DIR: path.join(options.home, 'own'),
    },
  })
}

type Tree = { readonly electron: string; readonly app: string; readonly env: Readonly<Record<string, string>> }

/** The runtime and the built app where nobody can read them: in place, else copied. */
function readableTree(home: string): Tree {
  const electron = process.env['CHUGIAI_ELECTRON'] ?? ''
  const binding = process.env['CHUGIAI_NATIVE_BINDING'] ?? ''
  const needed = [electron, path.join(root, 'out', 'main', 'main.js'), ...(binding === '' ? [] : [binding])]
  if (needed.every(file => succeeds('setpriv', [...asNobody, 'test', '-r', file])))
    return { electron, app: root, env: {} }
  const runtime = path.join(home, 'runtime')
  cpSync(path.dirname(electron), runtime, { recursive: true, verbatimSymlinks: true })
  const app = path.join(home, 'app')
  for (const part of ['package.json', 'out', path.join('node_modules', 'better-sqlite3')]) {
    cpSync(path.join(root, part), path.join(app, part), { recursive: true, dereference: true })
  }
  const copied = path.join(home, 'better_sqlite3.node')
  if (binding !== '') cpSync(binding, copied)
  return {
    electron: path.join(runtime, path.basename(electron)),
    app,
    env: binding === '' ? {} : { CHUGIAI_NATIVE_BINDING: copied },
  }
}

const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore', timeout: 20_000 }).status === 0
