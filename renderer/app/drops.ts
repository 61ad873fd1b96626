import { importPaths, openProject } from '../data/actions.ts'
import { session, update } from '../data/store.ts'
import { shell } from './shell.ts'

export const isProjectFile = (path: string): boolean => path.toLowerCase().endsWith('.chugiai')

/**
 * What dropped or offered paths are for: a project file is opened, everything else is imported. When both come
 * together, the project is opened first and takes the rest.
 */
export async function takePaths(paths: readonly string[]): Promise<void> {
  const project = paths.find(isProjectFile)
  const articles = paths.filter(path => !isProjectFile(path))
  if (project !== undefined) await openProject(project)
  if (articles.length === 0) return
  if (session.getState().project) await importPaths(articles)
  else waitForProject(articles)
}

/** No project is open: the articles wait while the user names one. */
function waitForProject(articles: readonly string[]): void {
  shell.setState({ waiting: articles })
  update({ dialog: { type: 'new-project' } })
}

/** Imports what has been waiting, once there is a project. Returns how many paths that were. */
export async function importWaiting(): Promise<number> {
  const { waiting } = shell.getState()
  if (waiting.length === 0 || !session.getState().project) return 0
  shell.setState({ waiting: [] })
  await importPaths(waiting)
  return waiting.length
}
