import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { chromium } from 'playwright'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** How a fuse is written in the executable: the characters 0 and 1 (Electron’s fuse wire, version 1). */
const [OFF, ON] = [0x30, 0x31]

const program = process.env['CHUGIAI_PACKAGED'] ?? ''
const sandboxArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : []

let userData = ''
let running: ChildProcess | undefined
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'chugiai-packaged-'))
})
afterEach(async () => {
  await stop(running)
  running = undefined
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
})

describe('the packaged app', () => {
  it('has the fuses that keep others from running code in it', async () => {
    const wire = await getCurrentFuseWire(program)
    expect(wire[FuseV1Options.RunAsNode]).toBe(OFF)
    expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(OFF)
    expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(OFF)
    expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(ON)
    expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(ON)
  })

  it('runs no script when asked to be Node', () => {
    const result = spawnSync(program, ['-e', 'console.log("ran")', ...sandboxArgs, `--user-data-dir=${userData}`], {
      // It starts as itself then, and takes the script for a file to import: not into the user's own documents.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', CHUGIAI_DOCUMENTS: userData },
      encoding: 'utf8',
      timeout: 5_000,
      killSignal: 'SIGKILL',
    })
    expect(result.stdout).not.toContain('ran')
  })

  it('carries the licences of what it is made of, and no development runtime’s files', () => {
    const resources = join(dirname(program), 'resources')
    const licences = readFileSync(join(resources, 'THIRD-PARTY-LICENSES.txt'), 'utf8')
    for (const name of ['better-sqlite3', 'react', 'prosemirror-view', 'zod', '@fontsource-variable/source-serif-4']) {
      expect(licences).toContain(`\n${name} `)
    }
    for (const name of ['default_app.asar', 'app-update.yml']) expect(existsSync(join(resources, name))).toBe(false)
  })

  it('opens a window on its own pages', async () => {
    running = spawn(program, [...sandboxArgs, '--remote-debugging-port=0', `--user-data-dir=${userData}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const browser = await chromium.connectOverCDP(await debuggerAddress(running))
    const context = browser.contexts()[0]
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
    await page?.waitForSelector('button')
    expect(page?.url()).toMatch(/^app:\/\//)
    expect(await page?.title()).toContain('Chú Giải')
    await browser.close()
  })
})

/** Chromium tells the address of its debugger on stderr. */
const debuggerAddress = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    child.once('exit', () => {
      reject(new Error(`the app ended at once: ${said}`))
    })
  })

const stop = (child: ChildProcess | undefined): Promise<void> =>
  new Promise(resolve => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => {
      resolve()
    })
    child.kill('SIGKILL')
  })
