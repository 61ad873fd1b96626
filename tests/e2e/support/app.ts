import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, errors, type ElectronApplication, type Page } from 'playwright'
import { endTree } from './processes.ts'

/** The project's folder, which is also the application that Electron is given. Bundled tools are told where it is. */
export const root = process.env['CHUGIAI_ROOT'] ?? fileURLToPath(new URL('../../..', import.meta.url))
/** The real articles beside the checkout; absent at a user's. */
export const sharedArticles = path.resolve(root, '../shared/articles')

export type LaunchOptions = {
  /** Files, folders or a project, as on the command line. */
  readonly args?: readonly string[]
  /** A folder that is used again, to start the same installation a second time. */
  readonly home?: string
  readonly language?: 'vi' | 'en'
  readonly theme?: 'light' | 'dark'
  readonly env?: Readonly<Record<string, string>>
  /** Another executable than the development runtime: a packaged program, or one that starts `app`. */
  readonly executable?: string
  /** The folder of the app that the executable is given; a packaged program has its own. */
  readonly app?: string
  /** Switches of Chromium. */
  readonly switches?: readonly string[]
  /** Leave Chromium's sandbox on, as it is for everybody but root. */
  readonly sandbox?: boolean
}

export type Launched = {
  readonly app: ElectronApplication
  readonly page: Page
  /** Holds `user-data` (preferences) and `documents` (projects of the program's own choice). */
  readonly home: string
  /** Console errors, page errors and content-policy violations so far; a test expects none. */
  readonly problems: string[]
  close(): Promise<void>
  /** Ends the program as a power cut would: SIGKILL to every process of it. */
  kill(): Promise<void>
}

export const makeHome = (): string => mkdtempSync(path.join(tmpdir(), 'chugiai-e2e-'))
export const removeHome = (home: string): void => rmSync(home, { recursive: true, force: true, maxRetries: 5 })

/** Starts the real program on a home of its own and waits for its first window. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const home = options.home ?? makeHome()
  const executable = options.executable ?? process.env['CHUGIAI_ELECTRON']
  if (!executable) throw new Error('CHUGIAI_ELECTRON is not set: run the end-to-end tests through npm test')
  const folder = options.app ?? (options.executable ? undefined : root)
  const app = await attach({
    executablePath: executable,
    args: [
      ...(folder === undefined ? [] : [folder]),
      `--user-data-dir=${path.join(home, 'user-data')}`,
      `--lang=${options.language ?? 'en'}`,
      ...(options.switches ?? []),
      ...(options.args ?? []),
    ],
    env: { ...definedEnv(), CHUGIAI_DOCUMENTS: path.join(home, 'documents'), ...options.env },
    colorScheme: options.theme ?? 'light',
    ...(options.sandbox === undefined ? {} : { chromiumSandbox: options.sandbox }),
  })
  const problems: string[] = []
  const page = await firstWindow(app)
  page.on('console', message => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', error => problems.push(error.message))
  await page.waitForLoadState('domcontentloaded')
  return {
    app,
    page,
    home,
    problems,
    close: async () => {
      await app.close()
    },
    kill: () => kill(app),
  }
}

/** How often a start is tried, and how long each may take. Unit of the limit: milliseconds. */
const ATTEMPTS = 3
const ATTEMPT_MS = 30_000

/**
 * Starts a program and attaches the driver to it. Playwright, attaching while the page is on its way, about once in
 * seventy starts takes the page for one that has not navigated yet and waits for ever, though the program is up: its
 * protocol log shows the page loaded. Then the program is started again; one that really does not start fails each time.
 */
async function attach(options: NonNullable<Parameters<typeof _electron.launch>[0]>): Promise<ElectronApplication> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await _electron.launch({ ...options, timeout: ATTEMPT_MS })
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof errors.TimeoutError)) throw error
      process.stderr.write(`· the driver did not attach within ${ATTEMPT_MS / 1000} s; starting the program again\n`)
    }
  }
}

/** A program without a window is ended, so that nothing waits for it. */
async function firstWindow(app: ElectronApplication): Promise<Page> {
  try {
    return await app.firstWindow({ timeout: 60_000 })
  } catch (error) {
    await kill(app)
    throw error
  }
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

async function kill(app: ElectronApplication): Promise<void> {
  const child = app.process()
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  endTree(child.pid ?? 0)
  await ended
}
