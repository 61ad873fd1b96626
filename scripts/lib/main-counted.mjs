// For the commands whose last line is a count, whatever happens before it.
import { countLine, none, oneStep } from './counts.mjs'
import { SetupError, causeOf } from './say.mjs'

/**
 * Runs the work and prints its count as the last line; a set-up that failed counts as one failure.
 * @param {() => Promise<import('./counts.mjs').Counts>} work
 */
export const runCounted = async work => {
  let counts = none
  try {
    counts = await work()
  } catch (error) {
    process.stderr.write(`${error instanceof SetupError ? error.report() : causeOf(error)}\n`)
    counts = oneStep(false)
  }
  process.stdout.write(`${countLine(counts)}\n`)
  process.exitCode = counts.failed === 0 ? 0 : 1
}
