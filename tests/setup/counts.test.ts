import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, countLine, countVitest, none, oneStep } from '../../scripts/lib/counts.mjs'

const report = (passed: number, failed: number, pending = 0, brokenFiles = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: 0,
  testResults: Array.from({ length: brokenFiles }, () => ({ status: 'failed', assertionResults: [] })),
})
const counts = fc.record({ passed: fc.nat(), failed: fc.nat(), skipped: fc.nat() })

describe('the last line of a run', () => {
  it('adds up suites and steps', () => {
    const sum = [oneStep(true), oneStep(false), countVitest(report(10, 2, 1), 1)].reduce(add, none)
    expect(countLine(sum)).toBe('11 passed, 3 failed, 1 skipped')
  })

  it('does not depend on the order of the suites', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        expect(add(a, b)).toEqual(add(b, a))
        expect(add(a, none)).toEqual(a)
      }),
    )
  })

  it('counts a file that failed before its first test', () => {
    expect(countVitest(report(3, 0, 0, 1), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 })
  })

  it('counts a run that left no report as one failure', () => {
    expect(countVitest(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('counts a run that ended badly though every test passed', () => {
    expect(countVitest(report(3, 0), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 })
  })
})
