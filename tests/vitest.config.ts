import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { nativeBinding } from '../scripts/lib/native.mjs'
import { root } from '../scripts/lib/paths.mjs'

/** Only what this Node must pass on; a runtime that can load the stock binary is given none. */
const binding = nativeBinding()
const env = binding === undefined ? {} : { CHUGIAI_NATIVE_BINDING: binding }

/** One app at a time: each has the screen, the keyboard focus and the disk to itself. Limits: milliseconds. */
const oneAtATime = { fileParallelism: false, maxWorkers: 1, testTimeout: 120_000, hookTimeout: 120_000 }

/**
 * Three suites. `unit` needs nothing but the packages; `e2e` and `packaged` fetch the runtime, build and start a
 * display by themselves when `npm test` has not done so already.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          env,
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/setup/**/*.test.ts'],
          pool: 'forks',
          maxWorkers: Math.min(2, availableParallelism()),
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...oneAtATime,
          name: 'e2e',
          env,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/setup/vitest/app.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...oneAtATime,
          name: 'packaged',
          include: ['tests/packaged/**/*.test.ts'],
          globalSetup: ['tests/setup/vitest/packaged.ts'],
        },
      },
    ],
  },
})
