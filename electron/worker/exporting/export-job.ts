import path from 'node:path'
import {
  defaultExportOptions,
  exportDataset,
  exporterById,
  type Dataset,
  type Exporter,
  type ExportSummary,
} from '../../../shared/formats/index.ts'
import type { ExportReport } from '../../../shared/ipc/contract.ts'
import type { Context } from '../context.ts'
import type { Job } from '../jobs.ts'
import { datasetOf } from './dataset-of.ts'
import { openStaging, type Staging } from './staging.ts'

export type ExportRequest = {
  readonly formats: readonly string[]
  readonly folder: string
  /** All when absent. */
  readonly articleIds?: readonly string[] | undefined
  /** Whether all texts that an article has had go along, in formats that can hold them. */
  readonly revisions?: boolean | undefined
}

/**
 * Writes the project as it is now in one or more formats: one straight into the folder, several into a folder each.
 * Nothing gets its name before everything is written; after a failure or `cancelled` the target is as it was. Throws
 * `format-unknown`, `article-unknown`, `write-failed`.
 */
export async function exportDatasets(context: Context, job: Job, request: ExportRequest): Promise<ExportReport> {
  const exporters = [...new Set(request.formats)].map(exporterById)
  const folder = path.resolve(request.folder)
  const snapshot = context.opened().project.snapshot()
  try {
    const dataset = datasetOf(snapshot, request.articleIds, request.revisions)
    const staging = await openStaging(folder)
    try {
      const written = await writeAll({ staging, job, dataset, total: dataset.size * exporters.length }, exporters)
      await staging.publish(pauseOf(job))
      return toReport(folder, written)
    } finally {
      await staging.discard()
    }
  } finally {
    snapshot.close()
  }
}

type Work = {
  readonly staging: Staging
  readonly job: Job
  readonly dataset: Dataset & { readonly size: number }
  readonly total: number
}
/** `prefix`: the format's folder below the target, with `/` behind it, or empty. */
type Written = { readonly prefix: string; readonly summary: ExportSummary }

async function writeAll(work: Work, exporters: readonly Exporter[]): Promise<readonly Written[]> {
  const written: Written[] = []
  for (const [index, exporter] of exporters.entries()) {
    const prefix = exporters.length > 1 ? `${exporter.id}/` : ''
    written.push({ prefix, summary: await writeOne(work, exporter, prefix, index * work.dataset.size) })
  }
  return written
}

async function writeOne(
  { staging, job, dataset, total }: Work,
  exporter: Exporter,
  prefix: string,
  before: number,
): Promise<ExportSummary> {
  const counted = counting(dataset, done => job.tell(before + done, total, exporter.name))
  const exported = exportDataset(exporter, counted, defaultExportOptions)
  const pause = pauseOf(job)
  for (const file of exported.files) {
    await staging.write(prefix + file.path, file.chunks, pause)
    await pause()
  }
  return exported.summary()
}

/** Between pieces of work: others are let in, and the user may have asked for the end. */
const pauseOf = (job: Job) => async (): Promise<void> => {
  job.check()
  await job.breathe()
}

/** The same dataset, telling how many articles were read; a format that reads them twice does not count them twice. */
function counting(dataset: Work['dataset'], tell: (done: number) => void): Dataset {
  let most = 0
  return {
    ...dataset,
    *articles() {
      let read = 0
      for (const article of dataset.articles()) {
        yield article
        read += 1
        if (read > most) tell((most = read))
      }
    },
  }
}

const toReport = (folder: string, written: readonly Written[]): ExportReport => ({
  folder,
  files: written.flatMap(({ prefix, summary }) => summary.files.map(file => ({ ...file, path: prefix + file.path }))),
  articles: Math.max(...written.map(({ summary }) => summary.articles)),
  annotations: Math.max(...written.map(({ summary }) => summary.annotations)),
  losses: written.flatMap(({ summary: { format, losses } }) =>
    losses.map(({ code, count, sample }) => ({ format, code, count, sample: sample[0]?.detail ?? '' })),
  ),
})
