import path from 'node:path'
import { app } from 'electron'
import { menuMessages } from '../../shared/i18n/messages/menu.ts'
import type { Input, ProjectInfo } from '../../shared/ipc/contract.ts'
import { freshProjectPath, nameForArticles } from './documents.ts'
import type { JsonFile } from './json-file.ts'
import { documentsFolder } from './places.ts'
import { withOpened, type StoredRecent } from './recent.ts'
import type { Settings } from './settings.ts'
import type { WorkerLink } from './worker-link.ts'

/** Which project is open, as far as the main process knows: it asks the worker and keeps the list of recent ones. */
export type Projects = {
  /** Path of the open project. */
  readonly path: string | undefined
  open(path: string): Promise<ProjectInfo>
  create(input: Input<'project.create'>): Promise<ProjectInfo>
  createSample(annotatorName: string): Promise<ProjectInfo>
  /** A project for articles named on the command line, in the folder of documents. */
  createFor(articles: readonly string[]): Promise<ProjectInfo>
  close(): Promise<void>
  /** The process that held it is gone. Returns the path that it held. */
  lost(): string | undefined
}

export type ProjectsOptions = {
  readonly link: WorkerLink
  readonly settings: Settings
  readonly recent: JsonFile<StoredRecent>
}

export function createProjects({ link, settings, recent }: ProjectsOptions): Projects {
  let current: string | undefined
  const opened = (info: ProjectInfo): ProjectInfo => {
    current = info.path
    const entry = { path: info.path, name: info.project.name, openedAt: new Date().toISOString() }
    recent.set(withOpened(recent.get(), entry))
    app.addRecentDocument(info.path)
    return info
  }
  const create = async (input: Input<'project.create'>): Promise<ProjectInfo> => {
    if (settings.file.get().annotatorName === '') settings.change({ annotatorName: input.annotatorName })
    return opened(await link.call('project.create', input))
  }
  return {
    get path() {
      return current
    },
    open: async file => opened(await link.call('project.open', { path: path.resolve(file) })),
    create,
    async createSample(annotatorName) {
      const name = menuMessages['project.sampleName'][settings.language()]
      const file = await freshProjectPath(documentsFolder(), name)
      const annotator = settings.annotatorName(annotatorName)
      return opened(await link.call('project.createSample', { path: file, name, annotatorName: annotator }))
    },
    async createFor(articles) {
      const name = await nameForArticles(articles, new Date().toISOString().slice(0, 10))
      const file = await freshProjectPath(documentsFolder(), name)
      return create({
        path: file,
        name: path.basename(file, path.extname(file)),
        annotatorName: settings.annotatorName(''),
      })
    },
    async close() {
      await link.call('project.close', {})
      current = undefined
    },
    lost() {
      const held = current
      current = undefined
      return held
    },
  }
}
