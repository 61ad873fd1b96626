import type { ComponentPropsWithRef, ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './IconButton.module.css'
import { comboAria, platformOf } from './keys.ts'
import { Tooltip } from './Tooltip.tsx'

export type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'children' | 'aria-label'> & {
  /** Accessible name, and the tooltip's words. */
  readonly label: string
  readonly icon: ReactNode
  readonly keys?: string | undefined
  readonly size?: 'small' | 'medium'
  readonly side?: 'top' | 'bottom' | 'left' | 'right'
}

/** A button that shows a picture only; its name and shortcut stand in the tooltip. */
export function IconButton({
  label,
  icon,
  keys,
  size = 'medium',
  side,
  className,
  ...rest
}: IconButtonProps): ReactNode {
  return (
    <Tooltip text={label} keys={keys} {...(side ? { side } : {})}>
      <button
        type="button"
        aria-label={label}
        aria-keyshortcuts={keys && comboAria(keys, platformOf(navigator.platform))}
        {...rest}
        className={cx(styles.button, styles[size], className)}
      >
        {icon}
      </button>
    </Tooltip>
  )
}
