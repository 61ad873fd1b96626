// Chromium's sandbox: on for everybody; root alone must go without, because Electron refuses to start otherwise.
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './run.mjs'
import { SetupError, note } from './say.mjs'

const SETUID = 0o4000

/**
 * @param {string} electron executable
 * @param {boolean} needed whether to stop where an ordinary user's sandbox could not start; tests that are driven
 *   from outside run without one
 * @returns {Promise<string[]>} arguments for Electron
 */
export const sandboxArguments = async (electron, needed) => {
  if (process.platform !== 'linux') return []
  if (process.getuid?.() === 0) {
    note('running as root: Electron’s sandbox is off (--no-sandbox), as it refuses to start otherwise')
    return ['--no-sandbox']
  }
  if (needed) await refuseWithoutSandbox(electron)
  return []
}

/** Some systems forbid the user namespaces that the sandbox is made of. @param {string} electron */
const refuseWithoutSandbox = async electron => {
  const helper = join(dirname(electron), 'chrome-sandbox')
  if (isSetuidRoot(helper) || (await run('unshare', ['--user', 'true'])).status === 0) return
  throw new SetupError(
    'Electron’s sandbox cannot start: this system forbids user namespaces to ordinary programs.',
    'unshare --user true, and looked whether Electron’s own helper belongs to root with the setuid bit',
    `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  )
}

/** @param {string} file */
const isSetuidRoot = file => {
  const found = statSync(file, { throwIfNoEntry: false })
  return found !== undefined && found.uid === 0 && (found.mode & SETUID) !== 0
}
