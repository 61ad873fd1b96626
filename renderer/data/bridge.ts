import { toFailure, type Failure } from '../../shared/base/errors.ts'
import {
  BRIDGE,
  type Bridge,
  type Call,
  type Input,
  type Notice,
  type NoticeData,
  type Output,
} from '../../shared/ipc/contract.ts'

/** A call that did not succeed, as an exception of the screen; `failure` has the words for the user. */
export class CallFailed extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.message)
    this.name = 'CallFailed'
    this.failure = failure
  }
}

export const failureOf = (error: unknown): Failure => (error instanceof CallFailed ? error.failure : toFailure(error))

/** The preload's bridge. Only this folder touches it. */
const bridge = (): Bridge => (globalThis as unknown as Record<typeof BRIDGE, Bridge>)[BRIDGE]

/** Calls another process. Throws `CallFailed`. */
export async function call<C extends Call>(name: C, input: Input<C>): Promise<Output<C>> {
  const reply = await bridge().call(name, input)
  if (!reply.ok) throw new CallFailed(reply)
  return reply.value
}

/** Listens to a notice; the result stops listening. */
export const onNotice = <N extends Notice>(notice: N, listener: (data: NoticeData<N>) => void): (() => void) =>
  bridge().on(notice, listener)

/** Where dropped files lie on this machine; files without a place (dragged out of a browser) are left out. */
export const pathsOf = (files: Iterable<File>): string[] =>
  Array.from(files, file => bridge().pathOf(file)).filter(path => path !== '')
