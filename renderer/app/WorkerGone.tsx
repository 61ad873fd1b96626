import type { ReactNode } from 'react'
import { ActionableError } from '../../shared/base/errors.ts'
import { openProject } from '../data/actions.ts'
import { useSession } from '../data/store.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { useText } from '../ui/text.ts'
import styles from './Workbench.module.css'

const failure = new ActionableError('worker-gone').toFailure()

/** Over the panes while the process that holds the project is gone: nothing is stored until it is opened again. */
export function WorkerGone(): ReactNode {
  const text = useText()
  const isGone = useSession(state => state.workerGone)
  const path = useSession(state => state.project?.path)
  if (!isGone || path === undefined) return null
  const reopen = (
    <Button variant="primary" size="small" onClick={() => void openProject(path)}>
      {text('worker.reopen')}
    </Button>
  )
  return (
    <div className={styles.gone}>
      <ErrorNotice failure={failure} actions={reopen} />
    </div>
  )
}
