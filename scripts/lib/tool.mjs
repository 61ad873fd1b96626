// Demo and bench: programs of the tests folder that drive the real app.
import { join } from 'node:path'
import { calledFrom } from './arguments.mjs'
import { buildAll } from './bundle.mjs'
import { out, root } from './paths.mjs'
import { handOver } from './run.mjs'
import { setup } from './setup.mjs'

/**
 * Sets up, builds, and runs a tool where it was called from. The tool finds the project's folder in CHUGIAI_ROOT.
 * @param {'demo' | 'bench'} name
 * @returns {Promise<number>} its exit status
 */
export const runTool = async name => {
  const ready = await setup({ electron: true, display: true })
  await buildAll({ tools: true })
  const args = [join(out, 'tools', `${name}.js`), ...process.argv.slice(2)]
  return await handOver(process.execPath, args, { cwd: calledFrom(name), env: { ...ready.env, CHUGIAI_ROOT: root } })
}
