import { Check, CircleAlert } from 'lucide-react'
import { Popover } from '@base-ui/react/popover'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import type { Failure } from '../../../shared/base/errors.ts'
import { saveCopy } from '../../data/actions.ts'
import { useSession } from '../../data/store.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useText } from '../../ui/text.ts'
import { savedView } from './saved-view.ts'
import styles from './status.module.css'

/** Whether what was marked is on the disk. It says "Saved" only of what the disk has acknowledged. */
export function SavedState(): ReactNode {
  const text = useText()
  const intl = useIntl()
  const saved = useSession(state => state.saved)
  const file = useSession(state => state.project?.path ?? '')
  const view = savedView(saved)
  if (view.type === 'failed') return <NotSaved failure={view.failure} />
  const time =
    view.type === 'saved' && view.at !== null ? intl.formatTime(view.at, { timeStyle: 'medium', hour12: false }) : null
  return (
    <Tooltip text={text('status.savedHint', { file })} side="top">
      <span className={styles.item} data-saved={view.type}>
        <Check aria-hidden="true" />
        <output className={styles.saved}>
          {view.type === 'saving'
            ? text('status.saving')
            : time === null
              ? text('status.savedBefore')
              : text('status.savedAt', { time })}
        </output>
      </span>
    </Tooltip>
  )
}

/** The failure with its ways out, one press away, until a later write succeeds. */
function NotSaved({ failure }: { readonly failure: Failure }): ReactNode {
  const text = useText()
  return (
    <Popover.Root>
      <Popover.Trigger className={styles.notSaved}>
        <CircleAlert aria-hidden="true" />
        {text('status.notSaved')}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} side="top" align="start" sideOffset={6} collisionPadding={8}>
          <Popover.Popup className={styles.popup}>
            <ErrorNotice
              failure={failure}
              actions={
                <Button size="small" onClick={() => void saveCopy()}>
                  {text('command.project.saveCopy')}
                </Button>
              }
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
