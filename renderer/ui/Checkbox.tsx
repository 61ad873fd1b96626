import { Checkbox as Base } from '@base-ui/react/checkbox'
import { Check, Minus } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import styles from './Checkbox.module.css'

export type CheckboxProps = {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly checked: boolean
  /** Some of what stands below is ticked, some is not. */
  readonly isMixed?: boolean
  readonly disabled?: boolean
  readonly onChange: (checked: boolean) => void
}

/** A box to tick, with its words; pressing the words ticks it too. */
export function Checkbox({
  label,
  hint,
  checked,
  isMixed = false,
  disabled = false,
  onChange,
}: CheckboxProps): ReactNode {
  const hintId = useId()
  return (
    <label className={styles.row} data-disabled={disabled || undefined}>
      <Base.Root
        className={styles.box}
        checked={checked}
        indeterminate={isMixed}
        disabled={disabled}
        onCheckedChange={onChange}
        aria-describedby={hint === undefined ? undefined : hintId}
      >
        <Base.Indicator className={styles.tick}>{isMixed ? <Minus /> : <Check />}</Base.Indicator>
      </Base.Root>
      <span className={styles.words}>
        {label}
        {hint !== undefined && (
          <span id={hintId} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}
