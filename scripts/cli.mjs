// npm run --silent cli -- ARGS: the command line, with no window. Writes nothing of its own to stdout.
import { join } from 'node:path'
import { calledFrom } from './lib/arguments.mjs'
import { buildAll } from './lib/bundle.mjs'
import { out } from './lib/paths.mjs'
import { handOver } from './lib/run.mjs'
import { runMain } from './lib/say.mjs'
import { setup } from './lib/setup.mjs'

await runMain(async () => {
  const ready = await setup({})
  await buildAll({ only: ['cli'] })
  const args = [join(out, 'cli', 'cli.js'), ...process.argv.slice(2)]
  return await handOver(process.execPath, args, { cwd: calledFrom('cli'), env: ready.env })
})
