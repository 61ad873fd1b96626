import { app, shell, type BrowserWindow } from 'electron'
import { ActionableError } from '../../shared/base/errors.ts'
import type { Handlers } from '../../shared/ipc/contract.ts'
import { askArticles, askExportFolder, askNewProject, askOpenProject } from './dialogs.ts'
import type { JsonFile } from './json-file.ts'
import { documentsFolder } from './places.ts'
import type { Projects } from './projects.ts'
import { withoutPath, withPresence, type StoredRecent } from './recent.ts'
import type { Settings } from './settings.ts'

export type MainHandlersOptions = {
  readonly window: () => BrowserWindow | undefined
  readonly settings: Settings
  readonly recent: JsonFile<StoredRecent>
  readonly projects: Projects
  /** The page has asked for the first time since it was loaded. */
  readonly onListening: () => void
  /** Language, theme or zoom may have changed. */
  readonly onPreferences: () => void
}

/** What the main process answers by itself: windows, dialogs, files. Inputs arrive validated. */
export function mainHandlers(options: MainHandlersOptions): Handlers<'main'> {
  const { settings, recent, projects, onListening, onPreferences } = options
  const window = (): BrowserWindow => {
    const open = options.window()
    if (!open) throw new ActionableError('internal', { detail: 'no window' })
    return open
  }
  return {
    'app.info'() {
      setImmediate(onListening)
      return settings.info()
    },
    'app.setPreferences'(set) {
      settings.change(set)
      onPreferences()
      return settings.info()
    },
    'app.showInFolder'({ path }) {
      shell.showItemInFolder(path)
      return {}
    },
    'project.recent': () => withPresence(recent.get()),
    'project.forget'({ path }) {
      recent.set(withoutPath(recent.get(), path))
      return withPresence(recent.get())
    },
    'dialog.newProject': ({ name }) => askNewProject(window(), settings.language(), documentsFolder(), name),
    'dialog.openProject': () => askOpenProject(window(), settings.language(), documentsFolder()),
    'dialog.articles': ({ folder }) => askArticles(window(), settings.language(), folder),
    'dialog.exportFolder': () => askExportFolder(window(), settings.language(), app.getPath('documents')),
    'project.create': input => projects.create(input),
    'project.open': ({ path }) => projects.open(path),
    'project.createSample': ({ annotatorName }) => projects.createSample(annotatorName),
    async 'project.close'() {
      await projects.close()
      return {}
    },
  }
}
