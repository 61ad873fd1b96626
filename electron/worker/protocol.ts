import type { CallsAt, Input, Notice, NoticeData, Output, Reply } from '../../shared/ipc/contract.ts'

/** Calls that change which project the worker holds. The page makes them to the main process, which passes them on. */
export type LifeCall = 'project.create' | 'project.open' | 'project.createSample' | 'project.close'
export type WorkerCall = CallsAt<'worker'> | LifeCall

/**
 * What the main process adds to an input: `project.createSample` needs a path, which only the main process can choose,
 * and a project's name in the language of the interface.
 */
export type WorkerInput<C extends WorkerCall> = C extends 'project.createSample'
  ? Input<'project.createSample'> & { readonly path: string; readonly name: string }
  : Input<C>

/** Main process to worker. `id` counts up and comes back with the reply. */
export type Request = { readonly id: number; readonly call: string; readonly input: unknown }
/** Worker to main process: the reply to a request, or a notice for the page. */
export type Message =
  | { readonly id: number; readonly reply: Reply<WorkerCall> }
  | { [N in Notice]: { readonly notice: N; readonly data: NoticeData<N> } }[Notice]

export type WorkerOutput<C extends WorkerCall> = Output<C>
