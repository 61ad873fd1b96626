import { useEffect, useState, type ReactNode } from 'react'
import { cancelJob } from '../../data/actions.ts'
import { useSession } from '../../data/store.ts'
import { Button } from '../../ui/Button.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { useText } from '../../ui/text.ts'
import styles from './Importing.module.css'

/** Work that is over sooner shows nothing, so that nothing flashes. Unit: milliseconds. */
const SHOWN_AFTER_MS = 300

/** A card over the text while articles come in, with the way to stop. */
export function ImportProgress(): ReactNode {
  const text = useText()
  const job = useSession(state => state.jobs.find(each => each.kind === 'import'))
  const isLong = useIsLong(job?.id)
  if (!job || !isLong) return null
  return (
    <output className={styles.card}>
      <span className={styles.cardTitle}>{text('importing.running')}</span>
      <Progress label={text('importing.running')} done={job.done} total={job.total} />
      <span className={styles.cardWords}>
        {job.what || text('importing.progress', { done: job.done, total: job.total })}
      </span>
      <Button size="small" onClick={() => void cancelJob(job.id)}>
        {text('importing.cancel')}
      </Button>
    </output>
  )
}

function useIsLong(id: string | undefined): boolean {
  const [long, setLong] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setLong(id), SHOWN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [id])
  return id !== undefined && long === id
}
