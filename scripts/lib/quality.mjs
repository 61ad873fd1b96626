// Types, lint, format: each one program, each one step.
import { cpus } from 'node:os'
import { inRoot } from './paths.mjs'
import { run } from './run.mjs'

const ROOMS = ['shared', 'db', 'electron', 'renderer', 'tests', 'scripts']
const config = /** @param {string} name */ name => inRoot('scripts', 'config', name)

/** @param {string} name of a package @param {string} file below it @param {readonly string[]} args */
const tool = (name, file, args) =>
  run(process.execPath, [inRoot('node_modules', name, file), ...args], { cwd: inRoot(), show: true, quietOut: true })

/** The compiler over the project references, which hold the import directions; then the scripts. */
export const types = async () => {
  const rooms = await tool('typescript', 'bin/tsc', ['-b'])
  const scripts = await tool('typescript', 'bin/tsc', ['-p', inRoot('scripts')])
  return { status: rooms.status || scripts.status }
}

export const lint = () =>
  tool('oxlint', 'bin/oxlint', [
    '-c',
    config('oxlint.json'),
    '--type-aware',
    '--deny-warnings',
    '--threads',
    String(Math.min(4, cpus().length)),
    ...ROOMS,
  ])

/** @param {boolean} checkOnly tell, do not write */
export const formatter = checkOnly =>
  tool('oxfmt', 'bin/oxfmt', [
    '-c',
    config('oxfmt.json'),
    ...(checkOnly ? ['--check'] : []),
    `{${ROOMS.join(',')}}/**/*.{ts,tsx,mjs,js,css}`,
    '!**/fixtures/**',
  ])
