import type { ExportReport, VerifyReport } from '../../shared/ipc/contract.ts'
import { call } from './bridge.ts'
import { runJob } from './jobs.ts'
import { attempt } from './toasts.ts'

export const chooseExportFolder = (): Promise<string | null | undefined> =>
  attempt(() => call('dialog.exportFolder', {}))

/** Writes the formats into a folder as one job. All articles when `articleIds` is absent. */
export const exportDataset = (
  formats: readonly string[],
  folder: string,
  articleIds?: readonly string[],
): Promise<ExportReport | undefined> =>
  runJob('export', job =>
    call('dataset.export', {
      job,
      formats: [...formats],
      folder,
      ...(articleIds ? { articleIds: [...articleIds] } : {}),
    }),
  )

export const showInFolder = (path: string): Promise<unknown> => attempt(() => call('app.showInFolder', { path }))
export const verifyProject = (): Promise<VerifyReport | undefined> => attempt(() => call('project.verify', {}))
