import type { KeyboardEvent, ReactNode } from 'react'
import type { HistoryStep } from '../../../shared/ipc/contract.ts'
import { stepWords } from '../../app/steps.ts'
import { useSession } from '../../data/store.ts'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './History.module.css'

/** One step in words, with its article and its time; without a step it is the beginning. */
export function StepRow({
  step,
  isHere,
  isEntry,
  isWritable,
  onKeyDown,
  onGo,
}: {
  readonly step: HistoryStep | undefined
  /** Nothing later is done. */
  readonly isHere: boolean
  /** The row that Tab leads to. */
  readonly isEntry: boolean
  readonly isWritable: boolean
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onGo: () => void
}): ReactNode {
  const text = useText()
  const language = useLanguage()
  const codebook = useSession(state => state.project?.codebook)
  return (
    <button
      type="button"
      tabIndex={isEntry ? 0 : -1}
      data-pane-focus={isEntry || undefined}
      data-state={step?.state ?? 'done'}
      aria-current={isHere ? 'step' : undefined}
      aria-disabled={!isWritable || undefined}
      className={styles.step}
      onKeyDown={onKeyDown}
      onClick={onGo}
    >
      <span className={styles.words}>
        {step ? stepWords(step, text, language, codebook) : text('history.beginning')}
      </span>
      <span className={styles.facts}>
        {isHere && <span className={styles.here}>{text('history.here')}</span>}
        {step && (
          <>
            {step.state === 'undone' && <span className={styles.fact}>{text('history.undoneStep')}</span>}
            <time className={styles.fact} dateTime={step.at}>
              {timeOf(step.at, language)}
            </time>
            {step.articleTitle !== '' && <span className={styles.article}>{step.articleTitle}</span>}
          </>
        )}
      </span>
    </button>
  )
}

const timeOf = (at: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi', { dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(at),
  )
