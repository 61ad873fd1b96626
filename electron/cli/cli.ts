import { readFileSync } from 'node:fs'
import { runCommandLine } from './run.ts'

/** The top folder is two above this bundle, as it is two above this source. */
const description = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

process.exitCode = await runCommandLine(process.argv.slice(2), {
  nativeBinding: process.env['CHUGIAI_NATIVE_BINDING'] || undefined,
  version: description.version,
})
