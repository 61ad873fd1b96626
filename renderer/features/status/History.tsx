import { Redo2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { canWrite } from '../../app/commands/command.ts'
import { keysOf } from '../../app/commands.ts'
import { redo, undo } from '../../data/actions.ts'
import { useSession } from '../../data/store.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useText } from '../../ui/text.ts'
import styles from './status.module.css'

export function History(): ReactNode {
  const text = useText()
  const canUndo = useSession(state => state.canUndo)
  const canRedo = useSession(state => state.canRedo)
  const isWritable = useSession(canWrite)
  return (
    <div className={styles.group}>
      <IconButton
        size="small"
        side="top"
        icon={<Undo2 />}
        label={text('command.history.undo')}
        keys={keysOf('history.undo')}
        disabled={!canUndo || !isWritable}
        onClick={() => void undo()}
      />
      <IconButton
        size="small"
        side="top"
        icon={<Redo2 />}
        label={text('command.history.redo')}
        keys={keysOf('history.redo')}
        disabled={!canRedo || !isWritable}
        onClick={() => void redo()}
      />
    </div>
  )
}
