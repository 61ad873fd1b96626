import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Occurrence } from '../../../shared/ipc/search-calls.ts'
import { useText } from '../../ui/text.ts'
import styles from './Finding.module.css'
import { HitLine } from './HitLine.tsx'

/** One place in the preview. A tick and a word say whether it will be marked, never the colour alone. */
export function PlaceRow({
  id,
  place,
  title,
  isTaken,
  isWalked,
  start,
  onPress,
}: {
  readonly id: string
  readonly place: Occurrence
  /** Of its article, where several are shown. */
  readonly title: string | undefined
  readonly isTaken: boolean
  readonly isWalked: boolean
  /** CSS pixels below the top of the list. */
  readonly start: number
  readonly onPress: () => void
}): ReactNode {
  const text = useText()
  const isMarked = place.state === 'marked'
  const state = isMarked ? 'markAll.marked' : isTaken ? 'markAll.taken' : 'markAll.refused'
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list hears the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isTaken && !isMarked}
      aria-disabled={isMarked || undefined}
      className={styles.row}
      data-walked={isWalked || undefined}
      data-refused={(!isTaken && !isMarked) || undefined}
      style={{ translate: `0 ${start}px` }}
      onClick={onPress}
    >
      <span className={styles.tick} data-on={isTaken && !isMarked ? true : undefined} aria-hidden="true">
        {(isTaken || isMarked) && <Check />}
      </span>
      <HitLine hit={place} />
      {title !== undefined && <span className={styles.where}>{title}</span>}
      <span className={isMarked ? styles.number : 'visually-hidden'}>{text(state)}</span>
      {place.state === 'aside' && <span className={styles.number}>{text('markAll.isAside')}</span>}
    </div>
  )
}
