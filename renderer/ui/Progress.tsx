import { Progress as Base } from '@base-ui/react/progress'
import type { ReactNode } from 'react'
import styles from './Progress.module.css'

/** How far a work has come. `total` 0 means that nobody knows yet; then the bar is striped and tells no distance. */
export function Progress({
  label,
  done,
  total,
}: {
  readonly label: string
  readonly done: number
  readonly total: number
}): ReactNode {
  const isKnown = total > 0
  return (
    <Base.Root
      value={isKnown ? Math.min(done, total) : null}
      max={isKnown ? total : 1}
      aria-label={label}
      className={styles.root}
    >
      <Base.Track className={styles.track}>
        <Base.Indicator className={styles.bar} />
      </Base.Track>
    </Base.Root>
  )
}
