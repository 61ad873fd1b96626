import type { CSSProperties, ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './LabelChip.module.css'

/** A colour, a name and the key that chooses it: never the colour alone. `shape` tells kinds apart without colour. */
export function LabelChip({
  color,
  name,
  letter,
  shape = 'dot',
  className,
}: {
  readonly color: string
  readonly name: string
  readonly letter?: string | null
  readonly shape?: 'dot' | 'line' | 'bar'
  readonly className?: string
}): ReactNode {
  return (
    <span className={cx(styles.chip, className)} style={{ '--chip': color } as CSSProperties}>
      <span className={cx(styles.mark, styles[shape])} aria-hidden="true" />
      <span className={styles.name}>{name}</span>
      {letter !== undefined && letter !== null && <kbd className={styles.letter}>{letter}</kbd>}
    </span>
  )
}
