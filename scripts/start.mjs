// npm start -- [FILE… | FOLDER | PROJECT.chugiai]: sets up, builds, and starts the app on what was named.
import { absolutePaths, calledFrom } from './lib/arguments.mjs'
import { buildAll } from './lib/bundle.mjs'
import { root } from './lib/paths.mjs'
import { handOver } from './lib/run.mjs'
import { runMain } from './lib/say.mjs'
import { setup } from './lib/setup.mjs'

await runMain(async () => {
  const ready = await setup({ electron: true, display: true, sandbox: true, node: false })
  await buildAll()
  const named = absolutePaths(process.argv.slice(2), calledFrom('start'))
  return await handOver(ready.electronPath, [root, ...ready.electronArgs, ...named], { env: ready.env })
})
