import { app, Menu, type BrowserWindow } from 'electron'
import { toFailure } from '../../shared/base/errors.ts'
import type { Call, NoticeData } from '../../shared/ipc/contract.ts'
import { confirmQuit } from './dialogs.ts'
import { mainHandlers } from './handlers.ts'
import { listenToPage } from './ipc.ts'
import { openJsonFile } from './json-file.ts'
import type { Launch } from './launch.ts'
import { menuTemplate } from './menu.ts'
import { createPage, type Page } from './page.ts'
import { inUserData, nativeEnv, places } from './places.ts'
import { createProjects, type Projects } from './projects.ts'
import { servePage } from './protocol.ts'
import { askBeforeClosing, settleBeforeQuitting } from './quitting.ts'
import { StoredRecent } from './recent.ts'
import { openSettings, type Settings } from './settings.ts'
import { openWindow } from './window.ts'
import { createWorkerLink, RelayedFailure, type WorkerLink } from './worker-link.ts'

/** Pause before a page that crashed is loaded again, so that one that crashes at once does not do so without end. */
const RELOAD_MS = 500
/** Calls that go on for long: the window asks before it closes over one. */
const jobs: ReadonlySet<string> = new Set<Call>(['article.import', 'dataset.export'])

export type Application = {
  /** Opens what the command line, the desktop or a second start names, and brings the window to the front. */
  launch(launch: Launch): void
}

/** What every part is made of. */
type Parts = {
  readonly page: Page
  readonly settings: Settings
  readonly link: WorkerLink
  readonly projects: Projects
}

/** Puts the program together and opens its window. Must run when Electron is ready. */
export function startApplication(first: Launch): Application {
  const screen: { window: BrowserWindow | undefined } = { window: undefined }
  let working = 0
  const page = createPage(() => screen.window)
  const settings = openSettings(log)
  const recent = openJsonFile({ path: inUserData('recent.json'), schema: StoredRecent, fallback: [], onFailure: log })
  const link: WorkerLink = createWorkerLink({
    entry: places.worker,
    env: { ...nativeEnv(), CHUGIAI_VERSION: app.getVersion() },
    onNotice: ({ notice, data }) => page.send(notice, data),
    onGone() {
      const path = projects.lost()
      if (path !== undefined) page.send('worker.gone', { path })
    },
  })
  const projects = createProjects({ link, settings, recent })
  const parts: Parts = { page, settings, link, projects }

  listenToPage({
    window: () => screen.window,
    handlers: mainHandlers({
      window: () => screen.window,
      settings,
      recent,
      projects,
      onListening: () => void greet(parts),
      onPreferences() {
        showMenu(parts)
        screen.window?.webContents.setZoomFactor(settings.file.get().zoom)
      },
    }),
    relay: (call, input) => {
      if (!jobs.has(call)) return link.relay(call, input)
      working += 1
      return link.relay(call, input).finally(() => (working -= 1))
    },
  })
  servePage(places.page)
  showMenu(parts)
  const opening = openNamed(parts, first)
  if (first.project === undefined && first.paths.length === 0) link.warmUp()
  const window = openWindow({
    stored: settings.file.get(),
    onPlace: place => settings.file.set({ ...settings.file.get(), window: place }),
    onCrash: () => setTimeout(() => screen.window?.reload(), RELOAD_MS),
  })
  screen.window = window
  // Not when loading starts: a navigation that is refused starts loading too, and leaves the page as it is.
  window.webContents.on('did-navigate', () => page.loading())
  window.webContents.on('render-process-gone', () => page.loading())
  askBeforeClosing(
    window,
    () => working > 0,
    () => confirmQuit(window, settings.language()),
  )
  settleBeforeQuitting(async () => {
    await Promise.all([opening.then(() => link.end()), settings.file.settled(), recent.settled()])
  })
  return {
    launch(launch) {
      void openNamed(parts, launch)
      if (window.isDestroyed()) return
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
  }
}

const log = (error: unknown): void =>
  void process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)

/** A project is opened; articles go into the open one, or into a new one where there is none. */
async function openNamed({ page, projects }: Parts, { project, paths }: Launch): Promise<void> {
  const opened = (info: NoticeData<'project.opened'>): void => {
    // A page that is not listening yet is told by `greet`.
    if (page.isListening) page.send('project.opened', info)
  }
  try {
    if (project !== undefined) opened(await projects.open(project))
    else if (paths.length > 0 && projects.path === undefined) opened(await projects.createFor(paths))
    if (paths.length > 0) page.send('paths.offered', { paths: [...paths] })
  } catch (error) {
    page.send('failure', error instanceof RelayedFailure ? error.failure : toFailure(error))
  }
}

/** Tells a page that was just loaded what is open and what it has missed. */
async function greet({ page, projects, link }: Parts): Promise<void> {
  if (page.isListening) return
  const reply = projects.path === undefined ? undefined : await link.relay('project.info', {})
  if (!page.isListening) page.listening(reply?.ok ? (reply.value as NoticeData<'project.opened'>) : undefined)
}

function showMenu({ page, settings }: Parts): void {
  const template = menuTemplate({
    language: settings.language(),
    isMac: process.platform === 'darwin',
    changedKeys: new Set(Object.keys(settings.file.get().keys)),
    send: command => page.send('menu.command', { command }),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
