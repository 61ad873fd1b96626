import type { ReactNode } from 'react'
import { comboCaps, platformOf } from './keys.ts'
import styles from './Kbd.module.css'
import { cx } from './cx.ts'

/** A shortcut as keys, for this platform. `keys` is written as in the keyboard map: `Mod+Shift+Z`. */
export function Kbd({ keys, className }: { readonly keys: string; readonly className?: string }): ReactNode {
  const caps = comboCaps(keys, platformOf(navigator.platform))
  return (
    <span className={cx(styles.combo, className)}>
      {caps.map(cap => (
        <kbd key={cap} className={styles.key}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}
