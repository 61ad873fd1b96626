import { setImmediate } from 'node:timers/promises'
import { ActionableError } from '../../shared/base/errors.ts'
import type { Environment } from './context.ts'

/** How long a job may hold the worker before it lets others in, and how often it tells how far it is. Milliseconds. */
const SLICE_MS = 8
const TELL_MS = 100

/** Work that takes longer than a frame. */
export type Job = {
  readonly isCancelled: boolean
  /** Says how far the work is; sent now and then. `total` 0 while unknown. */
  tell(done: number, total: number, what: string): void
  /** Lets interactive calls in when the slice is used up. To be awaited between small pieces of work. */
  breathe(): Promise<void>
  /** Throws `cancelled` when the user has asked for the end. */
  check(): void
}

export type Jobs = {
  /** Runs `work` under an id that the caller chose. */
  run<T>(id: string, work: (job: Job) => Promise<T>): Promise<T>
  /** Unknown ids (the job has just ended) are without effect. */
  cancel(id: string): void
  /** Cancels everything and waits until it has ended. */
  cancelAll(): Promise<void>
}

type Running = { cancelled: boolean; ended: Promise<unknown> }

export function createJobs({ notify }: Pick<Environment, 'notify'>): Jobs {
  const running = new Map<string, Running>()
  return {
    async run(id, work) {
      const state: Running = { cancelled: false, ended: Promise.resolve() }
      const result = work(createJob(id, state, notify))
      state.ended = result.catch(() => undefined)
      running.set(id, state)
      try {
        return await result
      } finally {
        running.delete(id)
      }
    },
    cancel(id) {
      const state = running.get(id)
      if (state) state.cancelled = true
    },
    async cancelAll() {
      for (const state of running.values()) state.cancelled = true
      await Promise.all([...running.values()].map(state => state.ended))
    },
  }
}

function createJob(id: string, state: Running, notify: Environment['notify']): Job {
  let sliceFrom = performance.now()
  let toldAt = -TELL_MS
  return {
    get isCancelled() {
      return state.cancelled
    },
    tell(done, total, what) {
      const now = performance.now()
      if (now - toldAt < TELL_MS && done < total) return
      toldAt = now
      notify('job.progress', { job: id, done, total, what })
    },
    async breathe() {
      if (performance.now() - sliceFrom < SLICE_MS) return
      await setImmediate()
      sliceFrom = performance.now()
    },
    check() {
      if (state.cancelled) throw new ActionableError('cancelled')
    },
  }
}
