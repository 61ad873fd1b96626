import { Popover } from '@base-ui/react/popover'
import { ListFilter } from 'lucide-react'
import type { ReactNode } from 'react'
import { labelsInOrder, layers, type Label } from '../../../shared/annotation/codebook.ts'
import { keysOf } from '../../app/commands.ts'
import { countByLabel, hideOthers, setHiddenLabels, toggleLabel } from '../../data/actions.ts'
import { labelLook } from '../../data/labels.ts'
import { session, update, useSession } from '../../data/store.ts'
import { useMarkList } from '../../data/useMarkList.ts'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import { LabelChip } from '../../ui/LabelChip.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './LabelFilter.module.css'
import status from './status.module.css'

/** Which labels are drawn: those of the open article with their counts, each switched by itself. */
export function LabelFilter(): ReactNode {
  const text = useText()
  const isArticleOpen = useSession(state => state.open !== null)
  const isOpen = useSession(state => state.dialog?.type === 'label-filter')
  const hidden = useSession(state => state.hiddenLabels.length)
  if (!isArticleOpen) return null
  return (
    <Popover.Root open={isOpen} onOpenChange={open => update({ dialog: open ? { type: 'label-filter' } : null })}>
      <Tooltip text={text('status.labels')} keys={keysOf('view.labelFilter')} side="top">
        <Popover.Trigger
          className={cx(status.layer, styles.trigger)}
          aria-label={text('status.labels')}
          data-some={hidden > 0 || undefined}
        >
          <ListFilter aria-hidden="true" />
          {hidden > 0 && text('status.labelsHidden', { count: hidden })}
        </Popover.Trigger>
      </Tooltip>
      <Popover.Portal>
        <Popover.Positioner className={status.positioner} side="top" align="end" sideOffset={6} collisionPadding={8}>
          <Popover.Popup className={styles.popup} aria-label={text('status.labels')} finalFocus={backToText}>
            <Choices />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

/** The keyboard goes back to the text, where what was chosen is seen. */
const backToText = (): boolean => {
  session.getState().viewer?.focus()
  return false
}

function Choices(): ReactNode {
  const text = useText()
  const codebook = useSession(state => state.project?.codebook)
  const hidden = useSession(state => state.hiddenLabels)
  const counts = countByLabel(useMarkList())
  const labels = codebook ? layers.flatMap(layer => labelsInOrder(codebook, layer)) : []
  const used = labels.filter(label => counts.has(label.id))
  return (
    <>
      <p className={styles.hint}>{text('status.labelsHint')}</p>
      {used.length === 0 && <p className={styles.hint}>{text('status.labelsNone')}</p>}
      <ul className={styles.list}>
        {used.map(label => (
          <Choice key={label.id} label={label} count={counts.get(label.id) ?? 0} isShown={!hidden.includes(label.id)} />
        ))}
      </ul>
      <footer className={styles.foot}>
        <Button size="small" disabled={hidden.length === 0} onClick={() => setHiddenLabels([])}>
          {text('status.allLabels')}
        </Button>
      </footer>
    </>
  )
}

function Choice({
  label,
  count,
  isShown,
}: {
  readonly label: Label
  readonly count: number
  readonly isShown: boolean
}): ReactNode {
  const text = useText()
  const look = labelLook(label, useLanguage())
  return (
    <li className={styles.row}>
      <button
        type="button"
        role="switch"
        aria-checked={isShown}
        className={styles.switch}
        onClick={() => toggleLabel(label.id)}
      >
        <LabelChip {...look} />
        <span className={styles.count}>{count}</span>
      </button>
      <button
        type="button"
        className={styles.only}
        aria-label={text('status.onlyLabelName', { label: look.name })}
        onClick={() => hideOthers(label.id)}
      >
        {text('status.onlyLabel')}
      </button>
    </li>
  )
}
