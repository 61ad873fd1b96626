import { CircleAlert } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Failure } from '../../shared/base/errors.ts'
import { Button } from './Button.tsx'
import { copyText } from './clipboard.ts'
import { cx } from './cx.ts'
import styles from './ErrorNotice.module.css'
import { failureText, useLanguage, useText } from './text.ts'

export type ErrorNoticeProps = {
  readonly failure: Failure
  /** The ways out, as buttons. */
  readonly actions?: ReactNode
  /** Present when the notice can be put away. */
  readonly onDismiss?: () => void
  readonly className?: string
}

/** What to paste into a message to somebody who can help. */
export const failureDetails = (failure: Failure): string =>
  [`[${failure.code}] ${failure.message}`, failure.remedy, JSON.stringify(failure.values)].join('\n')

/** A failure where it happened: what it was, what to do, and the details to copy. Read out at once. */
export function ErrorNotice({ failure, actions, onDismiss, className }: ErrorNoticeProps): ReactNode {
  const text = useText()
  const { message, remedy } = failureText(failure, useLanguage())
  const [isCopied, setCopied] = useState(false)
  const copy = (): void => void copyText(failureDetails(failure)).then(setCopied)
  return (
    <div role="alert" className={cx(styles.notice, className)}>
      <CircleAlert className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.message} data-selectable>
          {message}
        </p>
        <p className={styles.remedy} data-selectable>
          {remedy}
        </p>
        <div className={cx(styles.actions, actions === undefined && styles.quiet)}>
          {actions}
          <Button variant="quiet" size="small" onClick={copy}>
            {text(isCopied ? 'ui.copied' : 'ui.copyDetails')}
          </Button>
          {onDismiss && (
            <Button variant="quiet" size="small" onClick={onDismiss}>
              {text('ui.dismiss')}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
