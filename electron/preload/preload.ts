import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../../shared/ipc/contract.ts'
import { BRIDGE_NAME, CALL_CHANNEL, NOTICE_CHANNEL } from './channels.ts'

/** The contract's calls and notices by name, and nothing else of Electron. */
function createBridge(): Bridge {
  const listeners = new Map<string, Set<(data: never) => void>>()
  ipcRenderer.on(NOTICE_CHANNEL, (_event, notice: string, data: unknown) => {
    for (const listener of listeners.get(notice) ?? []) listener(data as never)
  })
  return {
    call: (call, input) => ipcRenderer.invoke(CALL_CHANNEL, call, input),
    on(notice, listener) {
      const known = listeners.get(notice) ?? new Set()
      listeners.set(notice, known.add(listener))
      return () => void known.delete(listener)
    },
    pathOf: file => webUtils.getPathForFile(file as never),
  }
}

contextBridge.exposeInMainWorld(BRIDGE_NAME, createBridge())
