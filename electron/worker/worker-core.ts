import { ActionableError, toFailure } from '../../shared/base/errors.ts'
import { contract, isCall, type CallsAt, type Handlers, type Reply } from '../../shared/ipc/contract.ts'
import { parseInput, unknownCall } from '../security/input.ts'
import type { Context, Environment, Opened } from './context.ts'
import { createHandlers } from './handlers/index.ts'
import { createJobs } from './jobs.ts'
import { lifeHandlers, seatAnnotator, type Holder } from './life.ts'
import type { LifeCall, WorkerCall, WorkerInput, WorkerOutput } from './protocol.ts'

export type WorkerCore = {
  /** Answers a call with plain data; never rejects. Every input is validated. */
  answer(call: string, input: unknown): Promise<Reply<WorkerCall>>
  /** The same for code beside it (command line, tests): throws what went wrong. */
  call<C extends WorkerCall>(call: C, input: WorkerInput<C>): Promise<WorkerOutput<C>>
  /** Puts an annotator of that name to the keyboard of the open project, a new one where there is none. */
  seat(annotatorName: string): void
}

const lifeCalls: ReadonlySet<string> = new Set<LifeCall>([
  'project.create',
  'project.open',
  'project.createSample',
  'project.close',
])
const isWorkerCall = (call: string): call is WorkerCall =>
  isCall(call) && (contract[call].at === 'worker' || lifeCalls.has(call))

/**
 * The one that opens a project, without the process around it. `checkOutputs` holds every answer against the contract
 * too: for tests, since it costs as much as the answer itself.
 */
export function createWorkerCore(environment: Environment, checkOutputs = false): WorkerCore {
  const holder: Holder = { opened: undefined }
  const context: Context = {
    environment,
    jobs: createJobs(environment),
    opened: () => openedOf(holder),
  }
  const handlers: Handlers<'worker'> = createHandlers(context)
  const life = lifeHandlers(context, holder)
  const run = async (call: WorkerCall, input: unknown): Promise<unknown> => {
    const handler = (lifeCalls.has(call) ? life[call as LifeCall] : handlers[call as CallsAt<'worker'>]) as (
      input: unknown,
    ) => unknown
    const value = await handler(lifeCalls.has(call) ? input : parseInput(call, input))
    return checkOutputs ? contract[call].output.parse(value) : value
  }
  return {
    async answer(call, input) {
      try {
        if (!isWorkerCall(call)) throw unknownCall(call)
        return { ok: true, value: (await run(call, input)) as never }
      } catch (error) {
        return toFailure(error)
      }
    },
    call: async (call, input) => (await run(call, input)) as never,
    seat: name => seatAnnotator(holder, name),
  }
}

function openedOf({ opened }: Holder): Opened {
  if (!opened) throw new ActionableError('project-not-open')
  return opened
}
