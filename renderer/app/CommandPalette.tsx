import { Command as Cmdk } from 'cmdk'
import type { ReactNode } from 'react'
import { messages } from '../../shared/i18n/messages.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { useText } from '../ui/text.ts'
import styles from './CommandPalette.module.css'
import { commandById, commandGroups, commands, isEnabled, keysFor, runCommand, type Command } from './commands.ts'
import { matchScore } from './search.ts'
import { useDialog } from './useDialog.ts'

/** Every command by name, in either language, with its shortcut; Enter does it. */
export function CommandPalette(): ReactNode {
  const text = useText()
  const { isOpen, close } = useDialog('palette')
  const choose = (id: string): void => {
    close()
    runAfterFocusIsBack(id)
  }
  return (
    <Dialog open={isOpen} onClose={close} title={text('command.app.commandPalette')} bare>
      <Cmdk label={text('palette.list')} filter={score} loop className={styles.palette ?? ''}>
        <Cmdk.Input className={styles.input} placeholder={text('palette.placeholder')} />
        <Cmdk.List className={styles.list} label={text('palette.list')}>
          <Cmdk.Empty className={styles.empty}>{text('palette.empty')}</Cmdk.Empty>
          {commandGroups.map(group => (
            <Cmdk.Group key={group} heading={text(`group.${group}`)} className={styles.group}>
              {commands
                .filter(command => command.group === group)
                .map(command => (
                  <Item key={command.id} command={command} onChoose={choose} />
                ))}
            </Cmdk.Group>
          ))}
        </Cmdk.List>
      </Cmdk>
    </Dialog>
  )
}

function Item({
  command,
  onChoose,
}: {
  readonly command: Command
  readonly onChoose: (id: string) => void
}): ReactNode {
  const text = useText()
  const [keys] = keysFor(command)
  return (
    <Cmdk.Item value={command.id} onSelect={onChoose} disabled={!isEnabled(command)} className={styles.item}>
      <span className={styles.name}>{text(command.title)}</span>
      {keys !== undefined && <Kbd keys={keys} />}
    </Cmdk.Item>
  )
}

/** By the better of both languages' names: who learnt a command in one finds it in the other. */
function score(id: string, query: string): number {
  const command = commandById(id)
  if (!command) return 0
  const { vi, en } = messages[command.title]
  return Math.max(matchScore(vi, query), matchScore(en, query))
}

/**
 * The dialog gives the focus back to where it was in the frames after it closes; a command that moves the focus, or
 * asks where it is, comes after that.
 */
function runAfterFocusIsBack(id: string): void {
  const command = commandById(id)
  if (command) requestAnimationFrame(() => requestAnimationFrame(() => runCommand(command)))
}
