// Child processes: started without a shell, always awaited, never left behind.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { note } from './say.mjs'

/**
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, show?: boolean, quietOut?: boolean }} RunOptions
 * @typedef {{ status: number, signal: NodeJS.Signals | null, stdout: string, stderr: string, timedOut: boolean }} Result
 */

/**
 * Runs a program to its end. `status` is 127 when it cannot be started and 128 when a signal ended it.
 * With `show` its output goes to this terminal and is not captured (stdout too, unless `quietOut` sends it to stderr).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Result>}
 */
export const run = (command, args, options = {}) =>
  new Promise(resolve => {
    const outTo = options.show ? (options.quietOut ? 2 : 1) : 'pipe'
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', outTo, options.show ? 2 : 'pipe'],
    })
    const stdout = collect(child.stdout)
    const stderr = collect(child.stderr)
    let timedOut = false
    const timer =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true
            child.kill('SIGKILL')
          }, options.timeoutMs)
    /** @param {number} status @param {NodeJS.Signals | null} signal @param {string} extra */
    const finish = (status, signal, extra) => {
      clearTimeout(timer)
      resolve({ status, signal, stdout: stdout(), stderr: stderr() + extra, timedOut })
    }
    child.once('error', error => finish(127, null, error.message))
    child.once('close', (code, signal) => finish(code ?? 128, signal, ''))
  })

/** @param {import('node:stream').Readable | null} stream */
const collect = stream => {
  /** @type {Buffer[]} */
  const chunks = []
  stream?.on('data', chunk => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

/**
 * Runs a program that takes over the terminal: stdin, stdout and stderr are this process's own, and the signals
 * that end this process end it too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit status; 128 + n is told as 128 when signal n ended it
 */
export const handOver = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { cwd: options.cwd, env: options.env ?? process.env, stdio: 'inherit' })
    /** @param {NodeJS.Signals} signal */
    const pass = signal => {
      child.kill(signal)
    }
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
    for (const signal of signals) process.on(signal, pass)
    const release = () => {
      for (const signal of signals) process.off(signal, pass)
    }
    child.once('error', error => {
      release()
      reject(error)
    })
    child.once('close', code => {
      release()
      resolve(code ?? 128)
    })
  })

/**
 * Where a program is, by PATH.
 * @param {string} name
 * @returns {string | undefined}
 */
export const which = name => {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`, name] : [name]
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const candidate of names) if (folder && existsSync(join(folder, candidate))) return join(folder, candidate)
  }
  return undefined
}

/**
 * npm's own program, run by this Node: no shell and no `.cmd` file in between, on any system.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Result>}
 */
export const npm = (args, options) => run(process.execPath, [npmCli(), ...args], options)

/**
 * @returns {string} the path of `npm-cli.js`
 */
export const npmCli = () => {
  const given = process.env['npm_execpath']
  const beside = dirname(process.execPath)
  const places = [
    ...(given && /npm-cli\.c?js$/.test(given) ? [given] : []),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join('/usr', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
  ]
  const found = places.find(place => existsSync(place))
  if (!found) note('npm was not found beside this Node; run the command through npm')
  return found ?? 'npm-cli.js'
}
