import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { chromium, type Page } from 'playwright'
import { root } from '../e2e/support/app.ts'
import { makeMarkedProject } from '../e2e/support/marked-project.ts'
import { endTree } from '../e2e/support/processes.ts'
import { toMeasure, type Measure, type SuiteOptions } from './measures.ts'

const RUNS = 9
/** Starts of each that are not counted. */
const WARM_UP = 3
/** Set by the project: a bare React page measured 1.09× in the same way. */
const LIMIT = 1.4
/** How long a program is left alone before it is asked; the browser has kept the times. Unit: milliseconds. */
const SETTLE_MS = 3000
/** How long a program may take to end by itself. Unit: milliseconds. */
const QUIT_MS = 5000

/**
 * From the start of the process to the moment at which the largest text is painted and the page answers: our program
 * with a project open, beside an empty window of the same Electron, in turns.
 */
export async function measureStart({ folder, runs = RUNS }: SuiteOptions): Promise<readonly Measure[]> {
  const project = path.join(folder, 'start.chugiai')
  makeMarkedProject(project, { characters: 6000, marks: 60, articles: 5 })
  const empty = path.join(root, 'tests', 'bench', 'empty-window')
  const found = { ours: [] as number[], empty: [] as number[] }
  // Each has its one installation, as a user has; Chromium keeps compiled scripts from the third start on.
  const [ownData, emptyData] = [path.join(folder, 'user-data'), path.join(folder, 'empty-user-data')]
  for (let run = -WARM_UP; run < runs; run += 1) {
    const ours = await timeOfStart([root, project], ownData, '.reader-mark')
    const floor = await timeOfStart([empty], emptyData, 'p')
    if (run >= 0) {
      found.ours.push(ours)
      found.empty.push(floor)
    }
  }
  return [
    toMeasure({ suite: 'start', name: 'empty Electron window', unit: 'ms' }, found.empty),
    toMeasure(
      { suite: 'start', name: 'Chú Giải with a project open', unit: 'ms', limit: LIMIT },
      found.ours,
      found.empty,
    ),
  ]
}

/** Milliseconds from just before the process is started to the paint of the largest text in a page that shows `sign`. */
async function timeOfStart(args: readonly string[], userData: string, sign: string): Promise<number> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const switches = [...sandbox, '--remote-debugging-port=0', `--user-data-dir=${userData}`, '--lang=en']
  const startedAt = Date.now()
  const child = spawn(process.env['CHUGIAI_ELECTRON'] ?? '', [...switches, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    const address = await debuggerAddress(child)
    await new Promise(resolve => setTimeout(resolve, SETTLE_MS))
    const browser = await chromium.connectOverCDP(address)
    const context = browser.contexts()[0]
    const page = context?.pages()[0]
    if (!page) throw new Error('The program has no window.')
    await page.waitForSelector(sign)
    return (await paintedAt(page)) - startedAt
  } finally {
    await quit(child)
  }
}

/** Lets the program keep what it keeps for its next start; ends it when it does not go. */
async function quit(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  await Promise.race([ended, new Promise(resolve => setTimeout(resolve, QUIT_MS))])
  endTree(child.pid ?? 0)
  await ended
}

/** When the largest text was painted, milliseconds since 1970. The browser kept that, however late it is asked. */
const paintedAt = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        new PerformanceObserver(list => {
          const last = list.getEntries().at(-1)
          if (last) resolve(performance.timeOrigin + last.startTime)
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )

/** Chromium tells the address of its debugger on stderr. */
const debuggerAddress = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
    child.once('exit', () => reject(new Error(`The program ended at once: ${said}`)))
  })
