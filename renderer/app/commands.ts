import { session } from '../data/store.ts'
import { articleCommands } from './commands/articles.ts'
import type { Command } from './commands/command.ts'
import { findingCommands } from './commands/finding.ts'
import { markCommands } from './commands/marks.ts'
import { programCommands } from './commands/program.ts'
import { projectCommands } from './commands/project.ts'
import { regionCommands } from './commands/regions.ts'
import { viewCommands } from './commands/view.ts'

export { commandGroups, type Command, type CommandGroup } from './commands/command.ts'

/** Everything that can be done from the keyboard, the palette and the menu; in the order in which it is listed. */
export const commands: readonly Command[] = [
  ...projectCommands,
  ...articleCommands,
  ...findingCommands,
  ...markCommands,
  ...regionCommands,
  ...viewCommands,
  ...programCommands,
]

const byId = new Map(commands.map(command => [command.id, command]))
export const commandById = (id: string): Command | undefined => byId.get(id)

/** The shortcuts of a command: the user's own, else the program's. */
export const keysFor = ({ id, keys }: Pick<Command, 'id' | 'keys'>): readonly string[] =>
  session.getState().app?.preferences.keys[id] ?? keys

/** The shortcut to print beside a button that does what the command does. */
export function keysOf(id: string): string | undefined {
  const command = byId.get(id)
  return command && keysFor(command)[0]
}

export const isEnabled = (command: Command): boolean => command.when?.(session.getState()) ?? true

/** Does it, when it can be done now. Returns whether the key that asked for it has been used. */
export function runCommand(command: Command): boolean {
  if (!isEnabled(command)) return false
  return command.run() !== false
}
