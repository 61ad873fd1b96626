import { ipcMain, type BrowserWindow } from 'electron'
import { ActionableError, toFailure } from '../../shared/base/errors.ts'
import { contract, isCall, type CallsAt, type Handlers } from '../../shared/ipc/contract.ts'
import { CALL_CHANNEL } from '../preload/channels.ts'
import { parseInput, unknownCall } from '../security/input.ts'
import { mayCall } from '../security/sender.ts'
import { RelayedFailure, type WorkerReply } from './worker-link.ts'

export type IpcOptions = {
  /** The program's one window, while there is one. */
  readonly window: () => BrowserWindow | undefined
  readonly handlers: Handlers<'main'>
  readonly relay: (call: string, input: unknown) => Promise<WorkerReply>
}

/**
 * The only place that listens to the page. A call of a foreign sender or with an unknown name is refused; a call to
 * the main process is validated here, a call to the worker there. What goes back is always plain data.
 */
export function listenToPage({ window, handlers, relay }: IpcOptions): void {
  ipcMain.handle(CALL_CHANNEL, async (event, call: unknown, input: unknown): Promise<WorkerReply> => {
    const frame = event.senderFrame
    const isOurWindow = window()?.webContents === event.sender
    if (!mayCall({ isOurWindow, isMainFrame: frame === event.sender.mainFrame, url: frame?.url })) {
      return new ActionableError('sender-refused').toFailure()
    }
    if (!isCall(call)) return unknownCall(call).toFailure()
    return contract[call].at === 'worker' ? relay(call, input) : answer(handlers, call as CallsAt<'main'>, input)
  })
}

/** Validates, calls, and turns whatever is thrown into plain data. */
export async function answer(handlers: Handlers<'main'>, call: CallsAt<'main'>, input: unknown): Promise<WorkerReply> {
  try {
    const handler = handlers[call] as (input: unknown) => unknown
    return { ok: true, value: await handler(parseInput(call, input)) }
  } catch (error) {
    return error instanceof RelayedFailure ? error.failure : toFailure(error)
  }
}
