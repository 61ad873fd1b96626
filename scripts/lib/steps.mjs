// Runs named steps one after the other; one that fails does not stop the next.
import { add, none, oneStep } from './counts.mjs'
import { SetupError, causeOf, heading } from './say.mjs'
import { formatter, lint, types } from './quality.mjs'
import { runSuite } from './suites.mjs'

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ name: string, title: string, run: () => Promise<Counts> }} Step
 */

/**
 * @param {readonly Step[]} steps
 * @returns {Promise<Counts>} the sum
 */
export const runSteps = async steps => {
  let sum = none
  for (const step of steps) {
    heading(step.title)
    const startedMs = performance.now()
    const counts = await guarded(step)
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1)
    heading(`${step.name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds} s)`)
    sum = add(sum, counts)
  }
  return sum
}

/** @param {Step} step @returns {Promise<Counts>} */
const guarded = async step => {
  try {
    return await step.run()
  } catch (error) {
    process.stderr.write(`${error instanceof SetupError ? error.report() : causeOf(error)}\n`)
    return oneStep(false)
  }
}

/**
 * What `npm run check` does.
 * @param {NodeJS.ProcessEnv} env for the tests
 * @returns {readonly Step[]}
 */
export const checkSteps = env => [
  { name: 'types', title: 'Types', run: async () => oneStep((await types()).status === 0) },
  { name: 'lint', title: 'Lint', run: async () => oneStep((await lint()).status === 0) },
  { name: 'format', title: 'Format', run: async () => oneStep((await formatter(true)).status === 0) },
  { name: 'unit', title: 'Unit tests', run: () => runSuite({ name: 'unit', project: 'unit', env }) },
]
