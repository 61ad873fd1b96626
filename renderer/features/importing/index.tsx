import { useRef, type ReactNode } from 'react'
import type { ImportReport } from '../../../shared/ipc/contract.ts'
import { chooseArticles } from '../../data/actions.ts'
import { session, update, useSession } from '../../data/store.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useText } from '../../ui/text.ts'
import { CopyReport } from './CopyReport.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import { ReportLines } from './ReportLines.tsx'

/** While an import runs, how far it is; afterwards, what came of every file. */
export function ImportReportDialog(): ReactNode {
  const report = useSession(state => (state.dialog?.type === 'import-report' ? state.dialog.report : undefined))
  return (
    <>
      <ImportProgress />
      {report && <Report report={report} />}
    </>
  )
}

/** Reading is what comes next, so the text gets the keyboard once the dialog is gone. */
function close(): void {
  update({ dialog: null })
  requestAnimationFrame(() => session.getState().viewer?.focus())
}

function Report({ report }: { readonly report: ImportReport }): ReactNode {
  const text = useText()
  const main = useRef<HTMLButtonElement>(null)
  const importMore = (): void => {
    close()
    void chooseArticles(false)
  }
  return (
    <Dialog
      open
      onClose={close}
      initialFocus={main}
      width="large"
      title={text('importing.title')}
      description={text('importing.summary', {
        taken: report.taken,
        refused: report.refused,
        annotations: report.annotations,
      })}
      footer={
        <>
          <CopyReport report={report} />
          <Button onClick={importMore}>{text('importing.more')}</Button>
          <Button ref={main} variant="primary" onClick={close}>
            {text('importing.close')}
          </Button>
        </>
      }
    >
      <ReportLines report={report} onClose={close} />
    </Dialog>
  )
}
