// npm test: everything, from nothing. Its last line counts all suites: `N passed, N failed, N skipped`.
// `npm test -- e2e [PART OF A FILE NAME…]` runs one suite: types, lint, format, unit, stock,
// build, e2e or packaged.
import { buildAll } from './lib/bundle.mjs'
import { none, oneStep } from './lib/counts.mjs'
import { runCounted } from './lib/main-counted.mjs'
import { nodeForStockBinary } from './lib/newer-node.mjs'
import { note } from './lib/say.mjs'
import { setup } from './lib/setup.mjs'
import { checkSteps, runSteps } from './lib/steps.mjs'
import { runSuite } from './lib/suites.mjs'

const [chosen, ...filters] = process.argv.slice(2)

/** @param {NodeJS.ProcessEnv} env @returns {import('./lib/steps.mjs').Step} */
const stock = env => ({
  name: 'stock',
  title: 'Database tests with the stock SQLite binary',
  run: async () => {
    const node = await nodeForStockBinary()
    if (node !== undefined)
      return await runSuite({
        name: 'stock',
        project: 'unit',
        filters: ['tests/unit/db/'],
        node,
        env: withoutBinding(env),
      })
    note('skipped: no Node that loads the stock binary; Node 22.14 or newer runs this suite')
    return { ...none, skipped: 1 }
  },
})

/** @type {import('./lib/steps.mjs').Step} */
const build = {
  name: 'build',
  title: 'Build',
  run: async () => {
    await buildAll({ tools: true })
    return oneStep(true)
  },
}

/** @param {NodeJS.ProcessEnv} env @returns {import('./lib/steps.mjs').Step} */
const endToEnd = env => ({
  name: 'e2e',
  title: 'End to end, in Electron',
  run: () => runSuite({ name: 'e2e', project: 'e2e', filters, env }),
})

/** @param {NodeJS.ProcessEnv} env @returns {import('./lib/steps.mjs').Step} */
const packaged = env => ({
  name: 'packaged',
  title: 'The packaged app',
  run: async () => {
    if (process.platform === 'linux') return await runSuite({ name: 'packaged', project: 'packaged', filters, env })
    note('skipped: the packaged app is tested on Linux only')
    return { ...none, skipped: 1 }
  },
})

/** @param {NodeJS.ProcessEnv} env */
const withoutBinding = env =>
  Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'CHUGIAI_NATIVE_BINDING'))

await runCounted(async () => {
  const { env } = await setup({ electron: true, display: true })
  const steps = [...checkSteps(env), stock(env), build, endToEnd(env), packaged(env)]
  return await runSteps(chosen === undefined ? steps : steps.filter(step => step.name === chosen))
})
