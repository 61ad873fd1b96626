// A display for Electron: the one that is there, else a virtual one that lives as long as this process.
import { spawn } from 'node:child_process'
import { ensureXvfb } from './debian.mjs'
import { SetupError, note } from './say.mjs'

const START_MS = 20_000
/** Wide enough for the three columns of the app. Unit: pixels, and bits a pixel. */
const SCREEN = '1600x1000x24'

/**
 * @returns {Promise<{ env: Record<string, string>, note?: string }>} variables for the child
 */
export const ensureDisplay = async () => {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return { env: {} }
  await ensureXvfb()
  const display = await startXvfb()
  const said = `no display here: running under Xvfb ${display}; nothing will show on a screen`
  note(said)
  return { env: { DISPLAY: display }, note: said }
}

/** @returns {Promise<string>} the display's name, such as `:99`, free of any other */
const startXvfb = () =>
  new Promise((resolve, reject) => {
    // Root's tests also start the app as another user, who must be let in; others keep Xvfb's own access rule.
    const access = process.getuid?.() === 0 ? ['-ac'] : []
    const child = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset', ...access],
      { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
    )
    let said = ''
    child.stderr?.on('data', chunk => {
      said += chunk
    })
    const timer = setTimeout(() => {
      child.kill()
      reject(xvfbFailed(said || 'no answer'))
    }, START_MS)
    child.once('error', error => {
      clearTimeout(timer)
      reject(xvfbFailed(error.message))
    })
    child.once('exit', () => {
      clearTimeout(timer)
      reject(xvfbFailed(said))
    })
    child.stdio[3]?.once('data', number => {
      clearTimeout(timer)
      stopAtExit(child)
      resolve(`:${String(number).trim()}`)
    })
  })

/** @param {import('node:child_process').ChildProcess} child */
const stopAtExit = child => {
  for (const stream of child.stdio)
    if (stream && 'unref' in stream) /** @type {import('node:net').Socket} */ (stream).unref()
  child.unref()
  process.once('exit', () => child.kill())
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      child.kill()
      process.exit(130)
    })
  }
}

/** @param {string} cause */
const xvfbFailed = cause =>
  new SetupError(
    'The virtual display did not start.',
    `Xvfb -screen 0 ${SCREEN}: ${cause.trim()}`,
    'Run Xvfb by hand to see its message, or start from a desktop session, or set DISPLAY.',
  )
