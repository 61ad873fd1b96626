import type { ComponentPropsWithRef, ReactNode } from 'react'
import styles from './Button.module.css'
import { cx } from './cx.ts'
import { Kbd } from './Kbd.tsx'

export type ButtonProps = ComponentPropsWithRef<'button'> & {
  /** `primary` once a view at most; `quiet` has no frame until it is pointed at. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly size?: 'small' | 'medium' | 'large'
  readonly icon?: ReactNode
  /** Shortcut printed behind the words. */
  readonly keys?: string | undefined
}

/** A button with words. It never submits a form unless `type` says so. */
export function Button({
  variant = 'plain',
  size = 'medium',
  icon,
  keys,
  className,
  children,
  ...rest
}: ButtonProps): ReactNode {
  return (
    <button type="button" {...rest} className={cx(styles.button, styles[variant], styles[size], className)}>
      {icon}
      {children !== undefined && <span className={styles.words}>{children}</span>}
      {keys !== undefined && <Kbd keys={keys} className={styles.keys ?? ''} />}
    </button>
  )
}
