// npm run build: brings the bundles in out/ up to date. `--force` builds all of them.
import { buildAll } from './lib/bundle.mjs'
import { runMain } from './lib/say.mjs'
import { setup } from './lib/setup.mjs'

await runMain(async () => {
  await setup({ electron: false, node: false })
  const built = await buildAll({ tools: true, force: process.argv.includes('--force') })
  if (built.length === 0) process.stdout.write('Everything is up to date.\n')
  return 0
})
