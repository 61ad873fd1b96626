import { useState, type ReactNode } from 'react'
import type { ExportReport } from '../../../shared/ipc/contract.ts'
import { cancelJob, exportDataset } from '../../data/actions.ts'
import { session, update, useSession } from '../../data/store.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useText } from '../../ui/text.ts'
import { articlesOf, missing, type ExportChoice } from './choice.ts'
import { ExportForm } from './ExportForm.tsx'
import { ExportResult, ResultActions } from './ExportResult.tsx'
import { formatChoices } from './formats.ts'
import { RunningExport } from './RunningExport.tsx'

const firstChoice: ExportChoice = { formats: [formatChoices[0]!.id], scope: 'all', chosen: [], folder: null }

/** Exports datasets: choose, run, see what was written and what the formats could not hold. */
export function ExportDialog(): ReactNode {
  const isOpen = useSession(state => state.dialog?.type === 'export')
  const [choice, setChoice] = useState(firstChoice)
  return isOpen ? <OpenDialog choice={choice} onChoice={setChoice} /> : null
}

function OpenDialog({
  choice,
  onChoice,
}: {
  readonly choice: ExportChoice
  readonly onChoice: (choice: ExportChoice) => void
}): ReactNode {
  const text = useText()
  const report = useSession(state => (state.dialog?.type === 'export' ? state.dialog.report : undefined))
  const job = useSession(state => state.jobs.find(each => each.kind === 'export'))
  const close = (): void => update({ dialog: null })
  const title = text(report ? 'exporting.result' : 'exporting.title')
  if (report) {
    return (
      <Dialog
        open
        onClose={close}
        width="large"
        title={title}
        footer={<ResultActions report={report} onAgain={() => show()} onClose={close} />}
      >
        <ExportResult report={report} />
      </Dialog>
    )
  }
  if (job) {
    return (
      <Dialog
        open
        onClose={close}
        title={title}
        footer={<Button onClick={() => void cancelJob(job.id)}>{text('exporting.cancel')}</Button>}
      >
        <RunningExport job={job} />
      </Dialog>
    )
  }
  return (
    <Dialog open onClose={close} width="large" title={title} footer={<RunButton choice={choice} />}>
      <ExportForm choice={choice} onChoice={onChoice} />
    </Dialog>
  )
}

function RunButton({ choice }: { readonly choice: ExportChoice }): ReactNode {
  const text = useText()
  const rows = useSession(state => state.articles)
  const lacks = missing(choice, rows)
  const run = async (): Promise<void> => {
    if (choice.folder === null) return
    const report = await exportDataset(choice.formats, choice.folder, articlesOf(choice, rows))
    if (report && isStillOpen()) show(report)
  }
  return (
    <Button variant="primary" disabled={lacks !== undefined} title={lacks && text(lacks)} onClick={() => void run()}>
      {text('exporting.run')}
    </Button>
  )
}

const isStillOpen = (): boolean => session.getState().dialog?.type === 'export'
const show = (report?: ExportReport): void => update({ dialog: { type: 'export', ...(report ? { report } : {}) } })
