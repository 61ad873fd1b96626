import { BookOpenText, FilePlus2, FolderOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { commandById, keysOf, runCommand } from '../../app/commands.ts'
import { cx } from '../../ui/cx.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { useText } from '../../ui/text.ts'
import type { MessageKey } from '../../../shared/i18n/messages.ts'
import styles from './start.module.css'

type Action = {
  readonly command: string
  readonly icon: ReactNode
  readonly title: MessageKey
  readonly hint: MessageKey
}
const actions: readonly Action[] = [
  { command: 'project.new', icon: <FilePlus2 />, title: 'start.new', hint: 'start.newHint' },
  { command: 'project.open', icon: <FolderOpen />, title: 'start.open', hint: 'start.openHint' },
  { command: 'project.openSample', icon: <BookOpenText />, title: 'start.sample', hint: 'start.sampleHint' },
]

/** The three ways to begin. */
export function Actions(): ReactNode {
  const text = useText()
  return (
    <div className={styles.actions}>
      {actions.map(({ command, icon, title, hint }, at) => (
        <button
          key={command}
          type="button"
          className={cx(styles.action, at === 0 && styles.main)}
          onClick={() => {
            const known = commandById(command)
            if (known) runCommand(known)
          }}
        >
          <span className={styles.actionIcon} aria-hidden="true">
            {icon}
          </span>
          <span className={styles.actionWords}>
            <span className={styles.actionTitle}>{text(title)}</span>
            <span className={styles.actionHint}>{text(hint)}</span>
          </span>
          <Keys command={command} />
        </button>
      ))}
    </div>
  )
}

function Keys({ command }: { readonly command: string }): ReactNode {
  const keys = keysOf(command)
  return keys === undefined ? null : <Kbd keys={keys} />
}
