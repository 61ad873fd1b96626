import { onNotice } from '../data/actions.ts'
import { commandById, runCommand } from './commands.ts'
import { takePaths } from './drops.ts'
import { isTextField } from './keyboard.ts'

/** What the menu and the command line ask for. The result stops listening. */
export function listenToNotices(): () => void {
  const stops = [
    onNotice('menu.command', ({ command }) => runFromMenu(command)),
    onNotice('paths.offered', ({ paths }) => void takePaths(paths)),
  ]
  return () => stops.forEach(stop => stop())
}

/** Undo and redo of the menu belong to the text field while one has the keyboard. */
function runFromMenu(id: string): void {
  const command = commandById(id)
  if (!command) return
  if (command.where === 'notTyping' && isTextField(document.activeElement)) {
    document.execCommand(id === 'history.redo' ? 'redo' : 'undo')
    return
  }
  runCommand(command)
}
