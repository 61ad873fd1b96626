import { useId, type ComponentPropsWithRef, type ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './Field.module.css'

type FieldProps = {
  readonly label: string
  /** Read out, not shown, where the place already says what it is. */
  readonly isLabelHidden?: boolean
  readonly hint?: ReactNode
  /** What is wrong with the value, in words; `undefined` when it is right. */
  readonly error?: string | undefined
}
type Wiring = { readonly id: string; readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: true }

/** A label, a control and the words below it, tied together for screen readers. */
export function Field({
  label,
  isLabelHidden = false,
  hint,
  error,
  className,
  children,
}: FieldProps & {
  readonly className?: string | undefined
  /** Gets the attributes that tie the control to its label and words. */
  readonly children: (wiring: Wiring) => ReactNode
}): ReactNode {
  const id = useId()
  const words = error ?? hint
  const hasWords = words !== undefined && words !== ''
  return (
    <div className={cx(styles.field, className)}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {children({
        id,
        ...(hasWords ? { 'aria-describedby': `${id}-words` } : {}),
        ...(error === undefined ? {} : { 'aria-invalid': true }),
      })}
      {hasWords && (
        <p id={`${id}-words`} className={error === undefined ? styles.hint : styles.error}>
          {words}
        </p>
      )}
    </div>
  )
}

type InputProps = FieldProps &
  Omit<ComponentPropsWithRef<'input'>, 'onChange' | 'id'> & {
    readonly onChange?: (value: string) => void
    /** Shown inside the field at its left. */
    readonly icon?: ReactNode
    /** Shown inside the field at its right. */
    readonly trailing?: ReactNode
  }

/** One line of text. */
export function TextField(props: InputProps): ReactNode {
  const { label, isLabelHidden, hint, error, onChange, icon, trailing, className, ...rest } = props
  return (
    <Field label={label} isLabelHidden={isLabelHidden ?? false} hint={hint} error={error} className={className}>
      {wiring => (
        <span className={styles.box}>
          {icon !== undefined && <span className={styles.leading}>{icon}</span>}
          <input
            type="text"
            autoComplete="off"
            spellCheck={false}
            {...rest}
            {...wiring}
            className={cx(styles.control, icon !== undefined && styles.hasLeading)}
            onChange={event => onChange?.(event.currentTarget.value)}
          />
          {trailing !== undefined && <span className={styles.trailing}>{trailing}</span>}
        </span>
      )}
    </Field>
  )
}

type AreaProps = FieldProps &
  Omit<ComponentPropsWithRef<'textarea'>, 'onChange' | 'id'> & {
    readonly onChange?: (value: string) => void
  }

/** Several lines of text; it grows with what is typed up to twelve lines. */
export function TextArea({ label, isLabelHidden, hint, error, onChange, className, ...rest }: AreaProps): ReactNode {
  return (
    <Field label={label} isLabelHidden={isLabelHidden ?? false} hint={hint} error={error} className={className}>
      {wiring => (
        <textarea
          rows={3}
          spellCheck={false}
          {...rest}
          {...wiring}
          className={cx(styles.control, styles.area)}
          onChange={event => onChange?.(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
