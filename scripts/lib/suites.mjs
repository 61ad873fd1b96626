// Runs test suites with vitest and counts them.
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { countVitest } from './counts.mjs'
import { inCache, inRoot } from './paths.mjs'
import { run } from './run.mjs'

/**
 * @typedef {object} Suite
 * @property {string} name for the report's file
 * @property {'unit' | 'e2e' | 'packaged'} project in tests/vitest.config.ts
 * @property {readonly string[]} [filters] parts of file names
 * @property {string} [node] executable; default this one
 * @property {NodeJS.ProcessEnv} [env]
 */

/**
 * @param {Suite} suite
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export const runSuite = async suite => {
  const reportFile = inCache('reports', `${suite.name}.json`)
  await mkdir(inCache('reports'), { recursive: true })
  await rm(reportFile, { force: true })
  const args = [
    inRoot('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '-c',
    inRoot('tests', 'vitest.config.ts'),
    '--project',
    suite.project,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    ...(suite.filters ?? []),
  ]
  const result = await run(suite.node ?? process.execPath, args, {
    cwd: inRoot(),
    env: suite.env ?? process.env,
    show: true,
    quietOut: true,
  })
  return countVitest(readReport(reportFile), result.status)
}

/** @param {string} file @returns {import('./counts.mjs').VitestReport | undefined} */
const readReport = file => {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
