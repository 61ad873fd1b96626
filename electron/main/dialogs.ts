import path from 'node:path'
import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import type { Language } from '../../shared/i18n/fill.ts'
import { menuMessages } from '../../shared/i18n/messages/menu.ts'
import { toFileName } from './documents.ts'
import { isProjectPath, PROJECT_EXTENSION } from './launch.ts'

type DialogKey = Extract<keyof typeof menuMessages, `dialog.${string}`>
const say = (key: DialogKey, language: Language): string => menuMessages[key][language]
const EXTENSION = PROJECT_EXTENSION.slice(1)

export async function askNewProject(
  window: BrowserWindow,
  language: Language,
  folder: string,
  name: string,
): Promise<string | null> {
  const answer = await dialog.showSaveDialog(window, {
    title: say('dialog.newProject', language),
    defaultPath: path.join(folder, toFileName(name) + PROJECT_EXTENSION),
    filters: [{ name: say('dialog.projectFiles', language), extensions: [EXTENSION] }],
    properties: ['createDirectory'],
  })
  if (answer.canceled || !answer.filePath) return null
  return isProjectPath(answer.filePath) ? answer.filePath : answer.filePath + PROJECT_EXTENSION
}

export async function askOpenProject(
  window: BrowserWindow,
  language: Language,
  folder: string,
): Promise<string | null> {
  const chosen = await askOpen(window, {
    title: say('dialog.openProject', language),
    defaultPath: folder,
    filters: [{ name: say('dialog.projectFiles', language), extensions: [EXTENSION] }],
    properties: ['openFile'],
  })
  return chosen[0] ?? null
}

/** Windows and Linux choose either files or folders, never both in one dialog. */
export const askArticles = (window: BrowserWindow, language: Language, folder: boolean): Promise<string[]> =>
  askOpen(window, {
    title: say('dialog.importArticles', language),
    properties: folder ? ['openDirectory', 'multiSelections'] : ['openFile', 'multiSelections'],
    filters: folder
      ? []
      : [
          { name: say('dialog.articleFiles', language), extensions: ['txt', 'text', 'jsonl', 'ann'] },
          { name: say('dialog.allFiles', language), extensions: ['*'] },
        ],
  })

export async function askExportFolder(
  window: BrowserWindow,
  language: Language,
  folder: string,
): Promise<string | null> {
  const chosen = await askOpen(window, {
    title: say('dialog.exportFolder', language),
    defaultPath: folder,
    properties: ['openDirectory', 'createDirectory'],
  })
  return chosen[0] ?? null
}

async function askOpen(window: BrowserWindow, options: OpenDialogOptions): Promise<string[]> {
  const answer = await dialog.showOpenDialog(window, options)
  return answer.canceled ? [] : answer.filePaths
}

/** Whether the user wants to stop an import or export that is under way. */
export async function confirmQuit(window: BrowserWindow, language: Language): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: say('dialog.quitWhileWorking.message', language),
    detail: say('dialog.quitWhileWorking.detail', language),
    buttons: [say('dialog.quitWhileWorking.stay', language), say('dialog.quitWhileWorking.quit', language)],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
