import type { Handlers } from '../../../shared/ipc/contract.ts'
import type { Context } from '../context.ts'
import { exportDatasets } from '../exporting/export-job.ts'

export const datasetHandlers = (context: Context): Pick<Handlers<'worker'>, 'dataset.export' | 'job.cancel'> => ({
  'dataset.export': ({ job, ...request }) => context.jobs.run(job, work => exportDatasets(context, work, request)),
  'job.cancel'({ job }) {
    context.jobs.cancel(job)
    return {}
  },
})
