import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './SegmentedControl.module.css'

export type SegmentOption<T extends string> = {
  readonly value: T
  readonly label: string
  /** Shown instead of the label, which then is read out. */
  readonly icon?: ReactNode
  /** Language of the label where it is not the interface's own. */
  readonly lang?: string
}

/** One of a few, all in view; the arrow keys walk. */
export function SegmentedControl<T extends string>({
  label,
  value,
  options,
  onChange,
  size = 'medium',
}: {
  readonly label: string
  readonly value: T
  readonly options: readonly SegmentOption<T>[]
  readonly onChange: (value: T) => void
  readonly size?: 'small' | 'medium'
}): ReactNode {
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onValueChange={next => onChange(next)}
      className={cx(styles.group, styles[size])}
    >
      {options.map(option => (
        <Radio.Root
          key={option.value}
          value={option.value}
          className={styles.option}
          aria-label={option.label}
          title={option.icon === undefined ? undefined : option.label}
          lang={option.lang}
        >
          {option.icon ?? option.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  )
}
