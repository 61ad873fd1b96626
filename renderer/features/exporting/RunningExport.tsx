import type { ReactNode } from 'react'
import type { Job } from '../../data/store.ts'
import { Progress } from '../../ui/Progress.tsx'
import { useText } from '../../ui/text.ts'
import styles from './Exporting.module.css'

/** How far the export is, and what it is at. */
export function RunningExport({ job }: { readonly job: Job }): ReactNode {
  const text = useText()
  return (
    <div className={styles.running} role="status">
      <Progress label={text('exporting.running')} done={job.done} total={job.total} />
      <p className={styles.progress}>{text('exporting.progress', { done: job.done, total: job.total })}</p>
      <p className={styles.progress}>{job.what}</p>
    </div>
  )
}
