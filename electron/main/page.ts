import type { BrowserWindow } from 'electron'
import type { Notice, NoticeData } from '../../shared/ipc/contract.ts'
import { NOTICE_CHANNEL } from '../preload/channels.ts'

/** The page as the main process talks to it: what is said before it listens is kept until it does. */
export type Page = {
  send<N extends Notice>(notice: N, data: NoticeData<N>): void
  readonly isListening: boolean
  /** The page has begun to listen: it is told of the open project, if there is one, then what was kept, in order. */
  listening(project: NoticeData<'project.opened'> | undefined): void
  /** The page is being loaded (again). */
  loading(): void
}

export function createPage(window: () => BrowserWindow | undefined): Page {
  let isListening = false
  let kept: (readonly [Notice, unknown])[] = []
  const deliver = (notice: Notice, data: unknown): void => {
    const contents = window()?.webContents
    if (contents && !contents.isDestroyed()) contents.send(NOTICE_CHANNEL, notice, data)
  }
  return {
    send(notice, data) {
      if (isListening) deliver(notice, data)
      else kept.push([notice, data])
    },
    get isListening() {
      return isListening
    },
    listening(project) {
      isListening = true
      if (project) deliver('project.opened', project)
      const waiting = kept
      kept = []
      for (const [notice, data] of waiting) deliver(notice, data)
    },
    loading() {
      isListening = false
    },
  }
}
