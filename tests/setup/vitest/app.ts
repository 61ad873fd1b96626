import { buildAll } from '../../../scripts/lib/bundle.mjs'
import { setup } from '../../../scripts/lib/setup.mjs'

/** Before the end-to-end tests: a runtime, a display and a fresh build, named in the environment of the tests. */
export default async function prepareApp(): Promise<void> {
  const ready = await setup({ electron: true, display: true })
  Object.assign(process.env, ready.env)
  await buildAll()
}
