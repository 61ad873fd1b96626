import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Field } from './Field.tsx'
import styles from './Select.module.css'

export type SelectOption<T extends string> = {
  readonly value: T
  readonly label: string
  readonly hint?: string | undefined
  /** Before the label in the list and in the button, a colour for instance. */
  readonly icon?: ReactNode
}

/** One of many. `value` may be `null` while nothing is chosen; then `placeholder` shows. */
export function Select<T extends string>(props: {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly value: T | null
  readonly options: readonly SelectOption<T>[]
  readonly onChange: (value: T) => void
  readonly placeholder?: string
  readonly disabled?: boolean
}): ReactNode {
  const { label, isLabelHidden = false, hint, error, value, options, onChange, placeholder, disabled = false } = props
  const chosen = options.find(option => option.value === value)
  return (
    <Field label={label} isLabelHidden={isLabelHidden} hint={hint} error={error}>
      {wiring => (
        <Base.Root
          value={value}
          disabled={disabled}
          onValueChange={next => {
            if (next !== null) onChange(next)
          }}
        >
          <Base.Trigger {...wiring} className={styles.trigger} aria-label={label}>
            <span className={styles.value} data-empty={chosen === undefined || undefined}>
              {chosen?.icon}
              <span className={styles.label}>{chosen?.label ?? placeholder ?? ''}</span>
            </span>
            <ChevronDown aria-hidden="true" className={styles.arrow} />
          </Base.Trigger>
          <Base.Portal>
            <Base.Positioner
              className={styles.positioner}
              sideOffset={4}
              alignItemWithTrigger={false}
              collisionPadding={8}
            >
              <Base.Popup className={styles.popup}>
                <Base.List>
                  {options.map(option => (
                    <Option key={option.value} option={option} />
                  ))}
                </Base.List>
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      )}
    </Field>
  )
}

function Option<T extends string>({ option }: { readonly option: SelectOption<T> }): ReactNode {
  return (
    <Base.Item value={option.value} label={option.label} className={styles.item}>
      <span className={styles.tick}>
        <Base.ItemIndicator>
          <Check />
        </Base.ItemIndicator>
      </span>
      <span className={styles.words}>
        <span className={styles.value}>
          {option.icon}
          <Base.ItemText className={styles.label}>{option.label}</Base.ItemText>
        </span>
        {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
      </span>
    </Base.Item>
  )
}
