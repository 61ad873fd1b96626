import type { AppInfo, ProjectInfo } from '../../shared/ipc/contract.ts'
import { articleToOpen, openArticle } from './articles.ts'
import { call, onNotice } from './bridge.ts'
import { HIDDEN_LABELS, readHidden } from './label-filter.ts'
import { forgetProject, session, update } from './store.ts'
import { attempt, toast } from './toasts.ts'

/** Reads what the start page shows and begins to listen to notices. Call once. */
export async function startSession(): Promise<void> {
  listenToNotices()
  await attempt(async () => {
    const [app, recent] = await Promise.all([call('app.info', {}), call('project.recent', {})])
    update({ app, recent })
  })
}

function listenToNotices(): void {
  onNotice('project.opened', info => void attempt(() => enter(info)))
  onNotice('project.changed', project => update({ project }))
  onNotice('failure', failure => toast({ type: 'failure', failure }))
  onNotice('worker.gone', () => update({ workerGone: true }))
  onNotice('job.progress', ({ job, ...progress }) =>
    session.setState(({ jobs }) => ({
      jobs: jobs.map(known => (known.id === job ? { ...known, ...progress } : known)),
    })),
  )
}

export const setPreferences = (set: Partial<AppInfo['preferences']>): Promise<void | undefined> =>
  attempt(async () => update({ app: await call('app.setPreferences', set) }))

export const openProject = (path: string): Promise<void | undefined> =>
  attempt(async () => enter(await call('project.open', { path })))

export const createProject = (path: string, name: string, annotatorName: string): Promise<void | undefined> =>
  attempt(async () => enter(await call('project.create', { path, name, annotatorName })))

export const createSample = (annotatorName: string): Promise<void | undefined> =>
  attempt(async () => enter(await call('project.createSample', { annotatorName })))

export async function chooseProject(): Promise<void> {
  const path = await attempt(() => call('dialog.openProject', {}))
  if (path != null) await openProject(path)
}

export const forgetRecent = (path: string): Promise<void | undefined> =>
  attempt(async () => update({ recent: await call('project.forget', { path }) }))

export async function closeProject(): Promise<void> {
  await attempt(async () => {
    await call('project.close', {})
    forgetProject()
    update({ recent: await call('project.recent', {}) })
  })
}

/** Saves a copy beside or elsewhere and goes on in it: the way out of a read-only or full disk. */
export async function saveCopy(): Promise<void> {
  const { project } = session.getState()
  const path = await attempt(() => call('dialog.newProject', { name: project?.project.name ?? '' }))
  if (path == null) return
  await attempt(async () => {
    await call('project.saveCopy', { path })
    await enter(await call('project.open', { path }))
  })
}

/** The project before it stays on the screen until the new one can be shown whole. */
async function enter(info: ProjectInfo): Promise<void> {
  const [articles, history, last, hidden] = await Promise.all([
    call('article.list', {}),
    call('history.state', {}),
    call('setting.get', { key: 'lastArticle' }),
    call('setting.get', { key: HIDDEN_LABELS }),
  ])
  forgetProject()
  update({ project: info, articles, ...history, hiddenLabels: readHidden(hidden.value, info.codebook) })
  const first = articleToOpen(articles, last.value)
  if (first) await openArticle(first)
}

/** Ends a job that the user no longer wants; it answers with `cancelled`. */
export const cancelJob = (job: string): Promise<unknown> => attempt(() => call('job.cancel', { job }))
