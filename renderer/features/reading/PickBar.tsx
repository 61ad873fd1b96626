import type { ReactNode } from 'react'
import { useSession, type SlotPick } from '../../data/store.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Reading.module.css'

/** Says which slot waits for words of the text, and how to give or to leave it. */
export function PickBar({
  picking,
  onTake,
  onLeave,
}: {
  readonly picking: SlotPick
  readonly onTake: () => void
  readonly onLeave: () => void
}): ReactNode {
  const text = useText()
  const language = useLanguage()
  const slot = useSession(state => state.project?.codebook.slots.find(candidate => candidate.code === picking.slot))
  return (
    <output className={styles.pick}>
      <span className={styles.pickWords}>{text('reading.pick', { slot: slot?.name[language] ?? picking.slot })}</span>
      <Button
        size="small"
        variant="primary"
        keys="Enter"
        tabIndex={-1}
        onMouseDown={event => event.preventDefault()}
        onClick={onTake}
      >
        {text('reading.pickTake')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        keys="Escape"
        tabIndex={-1}
        onMouseDown={event => event.preventDefault()}
        onClick={onLeave}
      >
        {text('reading.pickCancel')}
      </Button>
    </output>
  )
}
