import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { MessageKey } from '../../../shared/i18n/messages.ts'
import { cancelJob } from '../../data/actions.ts'
import { useSession, type Job } from '../../data/store.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { useText } from '../../ui/text.ts'
import styles from './status.module.css'

/** Work that goes on beside: what, how far, and a way to stop it. */
export const Jobs = (): ReactNode => {
  const jobs = useSession(state => state.jobs)
  return jobs.map(job => <Running key={job.id} job={job} />)
}

const titles = {
  import: 'status.importing',
  export: 'status.exporting',
  history: 'status.goingBack',
} as const satisfies Record<Job['kind'], MessageKey>

function Running({ job: { id, kind, done, total, what } }: { readonly job: Job }): ReactNode {
  const text = useText()
  const title = text(titles[kind])
  return (
    <div className={styles.job} title={what}>
      <span>{title}</span>
      <span className={styles.jobBar}>
        <Progress label={`${title} ${what}`} done={done} total={total} />
      </span>
      {total > 0 && <span className={styles.jobCount}>{text('status.jobCount', { done, total })}</span>}
      <IconButton
        size="small"
        side="top"
        icon={<X />}
        label={text('status.cancelJob')}
        onClick={() => void cancelJob(id)}
      />
    </div>
  )
}
