import { useEffect, type ReactNode } from 'react'
import { registerKeyLayer } from '../../app/key-layers.ts'
import {
  acceptAllProposals,
  answerProposal,
  leaveReview,
  pendingProposals,
  reviewItems,
  toggleAside,
} from '../../data/actions.ts'
import { session, useSession } from '../../data/store.ts'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import { useText } from '../../ui/text.ts'
import styles from './Reading.module.css'

const keepFocus = (event: { preventDefault(): void }): void => event.preventDefault()

/** Asks about the proposed passage that the text shows: set it aside, keep it, or take all that are left. */
export function ReviewBar(): ReactNode {
  const text = useText()
  const reviewing = useSession(state => state.reviewing)
  const proposals = useSession(state => state.proposals)
  const regions = useSession(state => state.regions)
  useEscape(reviewing !== null)
  if (!reviewing) return null
  const pending = pendingProposals({ proposals, regions })
  const items = reviewItems(pending)
  const at = items.findIndex(item => item.start === reviewing.start) + 1
  const blanks = pending.filter(({ kind }) => kind === 'blank').length
  const question =
    reviewing.kind === 'blank'
      ? text('reading.reviewBlanks', { count: blanks })
      : text('reading.review', { kind: text(`viewer.region.${reviewing.kind}`) })
  return (
    <div className={cx(styles.pick, styles.review)} role="group" aria-label={question}>
      <output className={styles.pickWords}>
        {question}{' '}
        <span className={styles.reviewPlace}>{text('reading.reviewPlace', { at, count: items.length })}</span>
      </output>
      <BarButton primary keys="Y" onAct={() => void answerProposal('aside')}>
        {text('reading.reviewYes')}
      </BarButton>
      <BarButton keys="Shift+N" onAct={() => void answerProposal('kept')}>
        {text('reading.reviewNo')}
      </BarButton>
      <BarButton keys="Shift+Y" onAct={() => void acceptAllProposals()}>
        {text('reading.reviewAll')}
      </BarButton>
      <BarButton keys="Escape" onAct={leaveReview}>
        {text('reading.pickCancel')}
      </BarButton>
    </div>
  )
}

/** Says why a selection in set-aside text cannot be marked, and offers to bring the passage back. */
export function AsideBar(): ReactNode {
  const text = useText()
  return (
    <div className={cx(styles.pick, styles.review)} role="group" aria-label={text('reading.inAside')}>
      <output className={styles.pickWords}>{text('reading.inAside')}</output>
      <BarButton primary keys="X" onAct={() => void toggleAside()}>
        {text('reading.bringBack')}
      </BarButton>
    </div>
  )
}

function BarButton({
  primary = false,
  keys,
  onAct,
  children,
}: {
  readonly primary?: boolean
  readonly keys: string
  readonly onAct: () => void
  readonly children: ReactNode
}): ReactNode {
  return (
    <Button
      size="small"
      variant={primary ? 'primary' : 'quiet'}
      keys={keys}
      tabIndex={-1}
      onMouseDown={keepFocus}
      onClick={onAct}
    >
      {children}
    </Button>
  )
}

function useEscape(isReviewing: boolean): void {
  useEffect(() => {
    if (!isReviewing) return undefined
    return registerKeyLayer('review', event => {
      if (event.key !== 'Escape' || session.getState().selection !== null) return false
      leaveReview()
      return true
    })
  }, [isReviewing])
}
