import { utilityProcess, type UtilityProcess } from 'electron'
import { ActionableError, type Failure } from '../../shared/base/errors.ts'
import type { Message, Request, WorkerCall, WorkerInput, WorkerOutput } from '../worker/protocol.ts'

export type WorkerReply = { readonly ok: true; readonly value: unknown } | Failure

export type WorkerLinkOptions = {
  /** The built worker, absolute. */
  readonly entry: string
  readonly env: Readonly<Record<string, string>>
  readonly onNotice: (message: Extract<Message, { notice: string }>) => void
  /** The process ended without being asked to. */
  readonly onGone: () => void
}

export type WorkerLink = {
  /** Passes a call on. Never rejects: a worker that ends answers `worker-gone`. Starts a process when there is none. */
  relay(call: string, input: unknown): Promise<WorkerReply>
  /** A call of the main process's own. Throws the failure as `RelayedFailure`. */
  call<C extends WorkerCall>(call: C, input: WorkerInput<C>): Promise<WorkerOutput<C>>
  /** Starts the process ahead of the first call. */
  warmUp(): void
  /** Ends the process after what it is doing now. */
  end(): Promise<void>
}

/** A failure that came out of the worker as data, thrown on. */
export class RelayedFailure extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.message)
    this.name = 'RelayedFailure'
    this.failure = failure
  }
}

type Running = { readonly child: UtilityProcess; readonly waiting: Map<number, (reply: WorkerReply) => void> }

/** The one process that holds the project; started when first needed and again after it ended. */
export function createWorkerLink(options: WorkerLinkOptions): WorkerLink {
  let running: Running | undefined
  let ending = false
  let count = 0

  const start = (): Running => {
    const child = utilityProcess.fork(options.entry, [], { env: { ...options.env }, serviceName: 'Chú Giải project' })
    const started: Running = { child, waiting: new Map() }
    child.on('message', (message: Message) => receive(started, message, options.onNotice))
    child.once('exit', () => {
      if (running === started) running = undefined
      for (const answer of started.waiting.values()) answer(new ActionableError('worker-gone').toFailure())
      if (!ending) options.onGone()
    })
    return started
  }
  const relay = (call: string, input: unknown): Promise<WorkerReply> =>
    new Promise(resolve => {
      running ??= start()
      const request: Request = { id: (count += 1), call, input }
      running.waiting.set(request.id, resolve)
      running.child.postMessage(request)
    })
  return {
    relay,
    async call<C extends WorkerCall>(call: C, input: WorkerInput<C>): Promise<WorkerOutput<C>> {
      const reply = await relay(call, input)
      if (!reply.ok) throw new RelayedFailure(reply)
      return reply.value as WorkerOutput<C>
    },
    warmUp: () => void (running ??= start()),
    async end() {
      if (!running) return
      ending = true
      const { child } = running
      const gone = new Promise<void>(resolve => child.once('exit', () => resolve()))
      await relay('project.close', {})
      child.kill()
      await gone
    },
  }
}

function receive({ waiting }: Running, message: Message, onNotice: WorkerLinkOptions['onNotice']): void {
  if ('notice' in message) return onNotice(message)
  waiting.get(message.id)?.(message.reply)
  waiting.delete(message.id)
}
