import { X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Slot } from '../../../shared/annotation/codebook.ts'
import { fillerSpan, fillerWords, type Ground } from '../../../shared/annotation/frame-slots.ts'
import type { Filler } from '../../../shared/annotation/model.ts'
import { session } from '../../data/store.ts'
import { cx } from '../../ui/cx.ts'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Commitment.module.css'

/** One filler: pressing its words goes to them in the text, the cross (or Delete) takes it out. Arrows walk. */
export function FillerChip({
  filler,
  slot,
  ground,
  onRemove,
}: {
  readonly filler: Filler
  readonly slot: Slot
  readonly ground: Ground
  readonly onRemove: () => void
}): ReactNode {
  const text = useText()
  const language = useLanguage()
  const span = fillerSpan(filler, ground)
  const words =
    filler.type === 'none'
      ? text('frame.none')
      : (fillerWords(filler, ground)?.replace(/\s+/gu, ' ') ?? text('frame.gone'))
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove()
    else if (event.key === 'ArrowLeft') focusIn(event.currentTarget.parentElement?.previousElementSibling)
    else if (event.key === 'ArrowRight') focusIn(event.currentTarget.parentElement?.nextElementSibling)
    else return
    event.preventDefault()
  }
  return (
    <span className={cx(styles.filler, styles[filler.type])}>
      {span === undefined ? (
        <span className={styles.words} data-selectable title={words}>
          {words}
        </span>
      ) : (
        <button
          type="button"
          onKeyDown={onKeyDown}
          tabIndex={-1}
          className={styles.words}
          title={text('frame.goToFiller', { words })}
          onClick={() => session.getState().viewer?.scrollTo(span.start)}
        >
          {words}
        </button>
      )}
      <button
        type="button"
        onKeyDown={onKeyDown}
        tabIndex={-1}
        className={styles.cross}
        aria-label={text('frame.removeFiller', { words, slot: slot.name[language] })}
        onClick={onRemove}
      >
        <X aria-hidden="true" />
      </button>
    </span>
  )
}

/** Gives the keyboard to a filler, or to the field behind the last one. */
export const focusIn = (element: Element | null | undefined): void =>
  (element?.matches('input') ? (element as HTMLElement) : element?.querySelector<HTMLElement>('button'))?.focus()
