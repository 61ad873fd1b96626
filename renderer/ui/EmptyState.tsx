import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'
import { cx } from './cx.ts'

/** An empty place: what it is for and how to fill it. */
export function EmptyState({
  picture,
  title,
  children,
  actions,
  className,
}: {
  readonly picture?: ReactNode
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly className?: string
}): ReactNode {
  return (
    <div className={cx(styles.empty, className)}>
      {picture !== undefined && (
        <div className={styles.picture} aria-hidden="true">
          {picture}
        </div>
      )}
      <h2 className={styles.title}>{title}</h2>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
