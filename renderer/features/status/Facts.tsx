import { LockKeyhole } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import { saveCopy } from '../../data/actions.ts'
import { marks, useSession } from '../../data/store.ts'
import { cx } from '../../ui/cx.ts'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useText } from '../../ui/text.ts'
import styles from './status.module.css'

/** Who is at the keyboard, with the colour that stands for them. */
export function Annotator(): ReactNode {
  const text = useText()
  const annotator = useSession(state => state.project?.annotator)
  if (!annotator) return null
  return (
    <span className={styles.item} title={text('status.annotator', { name: annotator.name })}>
      <span className={styles.dot} style={{ background: annotator.color }} aria-hidden="true" />
      <span className={styles.name}>{annotator.name}</span>
    </span>
  )
}

/** Marks of the open article as they are painted now; the project's sum in the tooltip. */
export function MarkCount(): ReactNode {
  const text = useText()
  useSession(state => state.marksVersion)
  const isOpen = useSession(state => state.open !== null)
  const articles = useSession(state => state.articles)
  const total = useMemo(
    () => articles.reduce((sum, { counts }) => sum + counts.entity + counts.commitment + counts.theme, 0),
    [articles],
  )
  if (!isOpen) return null
  return (
    <Tooltip text={text('status.marksHint', { total })} side="top">
      <span className={cx(styles.item, styles.count)}>{text('status.marks', { count: marks.size })}</span>
    </Tooltip>
  )
}

/** Says that nothing can be marked here, and is the way out: a copy that can be written. */
export function ReadOnly(): ReactNode {
  const text = useText()
  const isReadOnly = useSession(state => state.project?.readOnly ?? false)
  if (!isReadOnly) return null
  return (
    <Tooltip text={text('status.readOnlyHint')} side="top">
      <button type="button" className={styles.badge} onClick={() => void saveCopy()}>
        <LockKeyhole aria-hidden="true" />
        {text('status.readOnly')}
      </button>
    </Tooltip>
  )
}
