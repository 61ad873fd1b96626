// npm run check: types, lint, format, unit tests. Its last line counts them.
import { runCounted } from './lib/main-counted.mjs'
import { setup } from './lib/setup.mjs'
import { checkSteps, runSteps } from './lib/steps.mjs'

await runCounted(async () => {
  const { env } = await setup({})
  return await runSteps(checkSteps(env))
})
