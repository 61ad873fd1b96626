// The list of what is built: entry, place, form. One table, no logic but paths.
import { inRoot } from './paths.mjs'

/**
 * @typedef {object} Bundle
 * @property {string} name also the folder below `out/`
 * @property {Record<string, string>} entries output name to source file, relative to the project's top folder
 * @property {'es' | 'cjs'} format
 * @property {'node' | 'page'} where it runs
 * @property {readonly string[]} sources folders and files whose change asks for a new build
 * @property {boolean} [tool] for work on the project: not part of the app, not shipped
 */

const PROCESS_SIDE = ['electron', 'db', 'shared']

/** @type {readonly Bundle[]} */
export const bundles = [
  { name: 'main', entries: { main: 'electron/main/main.ts' }, format: 'es', where: 'node', sources: PROCESS_SIDE },
  // A sandboxed preload must be one CommonJS file.
  {
    name: 'preload',
    entries: { preload: 'electron/preload/preload.ts' },
    format: 'cjs',
    where: 'node',
    sources: PROCESS_SIDE,
  },
  {
    name: 'worker',
    entries: { worker: 'electron/worker/worker.ts' },
    format: 'es',
    where: 'node',
    sources: PROCESS_SIDE,
  },
  { name: 'cli', entries: { cli: 'electron/cli/cli.ts' }, format: 'es', where: 'node', sources: PROCESS_SIDE },
  {
    name: 'renderer',
    entries: { index: 'renderer/index.html' },
    format: 'es',
    where: 'page',
    sources: ['renderer', 'shared'],
  },
  {
    name: 'tools',
    entries: { demo: 'tests/demo/demo.ts', bench: 'tests/bench/bench.ts' },
    format: 'es',
    where: 'node',
    sources: [...PROCESS_SIDE, 'tests'],
    tool: true,
  },
]

/** Left outside every bundle: the runtime gives them, or they are native, or (the last ones) only tools use them. */
export const external = ['electron', 'better-sqlite3', 'playwright', 'playwright-core', '@axe-core/playwright', 'vite']

/**
 * Oldest runtimes that the bundles must work in: Electron 33, which tests run where the pinned one is out of reach,
 * and the oldest Node.
 */
export const targets = { node: 'node20.18', page: 'chrome130' }

/** Everything besides the sources whose change asks for a new build. */
export const buildInputs = [
  'package.json',
  'package-lock.json',
  'scripts/lib/bundle.mjs',
  'scripts/lib/bundles.mjs',
].map(name => inRoot(name))
