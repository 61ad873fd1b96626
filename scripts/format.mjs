// Formats the sources in place; `--check` only tells which ones differ.
import { formatter } from './lib/quality.mjs'
import { runMain } from './lib/say.mjs'

await runMain(async () => (await formatter(process.argv.includes('--check'))).status)
