import { Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { commandById, keysOf, runCommand } from '../../app/commands.ts'
import { zoomSteps } from '../../app/zoom.ts'
import { useSession } from '../../data/store.ts'
import { cx } from '../../ui/cx.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useText } from '../../ui/text.ts'
import styles from './status.module.css'

const run = (id: string) => (): void => {
  const command = commandById(id)
  if (command) runCommand(command)
}

export function Zoom(): ReactNode {
  const text = useText()
  const zoom = useSession(state => state.app?.preferences.zoom ?? 1)
  const percent = Math.round(zoom * 100)
  return (
    <div className={cx(styles.group, styles.zoom)}>
      <IconButton
        size="small"
        side="top"
        icon={<Minus />}
        label={text('command.view.zoomOut')}
        keys={keysOf('view.zoomOut')}
        disabled={zoom <= zoomSteps[0]}
        onClick={run('view.zoomOut')}
      />
      <Tooltip text={text('command.view.zoomReset')} keys={keysOf('view.zoomReset')} side="top">
        <button
          type="button"
          className={styles.percent}
          aria-label={text('status.zoom', { percent })}
          onClick={run('view.zoomReset')}
        >
          {percent} %
        </button>
      </Tooltip>
      <IconButton
        size="small"
        side="top"
        icon={<Plus />}
        label={text('command.view.zoomIn')}
        keys={keysOf('view.zoomIn')}
        disabled={zoom >= zoomSteps[zoomSteps.length - 1]!}
        onClick={run('view.zoomIn')}
      />
    </div>
  )
}
