// Adds up what passed, failed and was skipped, over steps and test suites.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const none = { passed: 0, failed: 0, skipped: 0 }

/** @param {Counts} a @param {Counts} b @returns {Counts} */
export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
})

/** A step that is one check: types, lint, format. @param {boolean} ok @returns {Counts} */
export const oneStep = ok => (ok ? { ...none, passed: 1 } : { ...none, failed: 1 })

/**
 * The last line of every run.
 * @param {Counts} counts
 */
export const countLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`

/**
 * @typedef {{ status: string, assertionResults: readonly unknown[] }} FileResult
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly FileResult[] }} VitestReport
 */

/**
 * Counts a vitest run. A file that failed before its first test counts as one failure; so does a run without a
 * report, and a run that ended badly though every test passed (an error between tests).
 * @param {VitestReport | undefined} report of the JSON reporter
 * @param {number} status of the process
 * @returns {Counts}
 */
export const countVitest = (report, status) => {
  if (!report) return oneStep(false)
  const brokenFiles = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0)
  const failed = report.numFailedTests + brokenFiles.length
  const unseen = status !== 0 && failed === 0 ? 1 : 0
  return {
    passed: report.numPassedTests,
    failed: failed + unseen,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
