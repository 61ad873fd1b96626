import { ensurePackaged, packaged } from '../../../scripts/lib/package-app.mjs'
import { setup } from '../../../scripts/lib/setup.mjs'

/**
 * Before the tests of the packaged app: the app as users get it (CHUGIAI_PACKAGED), and its twin with the inspector
 * fuse on, which Playwright can drive from inside (CHUGIAI_PACKAGED_TWIN). Both take the arguments of a user's start.
 */
export default async function preparePackaged(): Promise<void> {
  const ready = await setup({ electron: true, display: true })
  Object.assign(process.env, ready.env)
  await ensurePackaged(ready)
  // The packaged app must find its SQLite module by itself.
  delete process.env['CHUGIAI_NATIVE_BINDING']
  process.env['CHUGIAI_PACKAGED'] = packaged.program
  process.env['CHUGIAI_PACKAGED_TWIN'] = packaged.twinProgram
}
