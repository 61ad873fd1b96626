import { newId } from '../../shared/base/ids.ts'
import { session, type Job } from './store.ts'
import { attempt } from './toasts.ts'

/** Runs long work under an id, shown in the status bar until it ends. A failure is shown; the result is `undefined` then. */
export async function runJob<T>(kind: Job['kind'], work: (job: string) => Promise<T>): Promise<T | undefined> {
  const id = newId()
  session.setState(({ jobs }) => ({ jobs: [...jobs, { id, kind, done: 0, total: 0, what: '' }] }))
  try {
    return await attempt(() => work(id))
  } finally {
    session.setState(({ jobs }) => ({ jobs: jobs.filter(job => job.id !== id) }))
  }
}
