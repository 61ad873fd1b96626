import type { ReactNode } from 'react'
import type { Job } from '../../data/store.ts'
import { Progress } from '../../ui/Progress.tsx'
import { useText } from '../../ui/text.ts'
import styles from './Exporting.module.css'

/** How far the export is, and what it is at. */
export function RunningExport({ job }: { readonly job: Job }): ReactNode {
  const text = useText()
  return (
    <output className={styles.running}>
      <Progress label={text('exporting.running')} done={job.done} total={job.total} />
      <span className={styles.progress}>{text('exporting.progress', { done: job.done, total: job.total })}</span>
      <span className={styles.progress}>{job.what}</span>
    </output>
  )
}
