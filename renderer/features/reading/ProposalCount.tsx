import type { ReactNode } from 'react'
import { asideRegions, pendingProposals, reviewNext } from '../../data/actions.ts'
import { useSession } from '../../data/store.ts'
import { useText } from '../../ui/text.ts'
import styles from './Reading.module.css'

/** How many passages are proposed to be set aside (pressing it asks about the next), and how many are. */
export function ProposalCount(): ReactNode {
  const text = useText()
  const proposals = useSession(state => state.proposals)
  const regions = useSession(state => state.regions)
  const isReadOnly = useSession(state => state.project?.readOnly === true)
  const open = pendingProposals({ proposals, regions }).length
  const aside = asideRegions({ regions }).length
  return (
    <>
      {aside > 0 && <span className={styles.fact}>{text('reading.asideCount', { count: aside })}</span>}
      {open > 0 && !isReadOnly && (
        <button type="button" className={styles.proposals} aria-keyshortcuts="Shift+X" onClick={reviewNext}>
          {text('reading.proposals', { count: open })}
        </button>
      )}
    </>
  )
}
