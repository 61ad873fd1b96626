import type { Preferences } from '../../../shared/ipc/contract.ts'
import { setPreferences } from '../../data/actions.ts'
import { session, update, type OpenDialog } from '../../data/store.ts'
import type { Command } from './command.ts'

/** Opens a dialog, or closes it when it is the one that is open: the same key comes and goes. */
const toggleDialog = (type: 'palette' | 'keyboard-map' | 'settings') => (): void => {
  const isOpen = session.getState().dialog?.type === type
  update({ dialog: isOpen ? null : ({ type } satisfies OpenDialog) })
}

const nextTheme: Readonly<Record<Preferences['theme'], Preferences['theme']>> = {
  system: 'light',
  light: 'dark',
  dark: 'system',
}

export const programCommands: readonly Command[] = [
  {
    id: 'app.commandPalette',
    group: 'program',
    title: 'command.app.commandPalette',
    keys: ['Mod+K'],
    where: 'always',
    run: toggleDialog('palette'),
  },
  {
    id: 'app.keyboardMap',
    group: 'program',
    title: 'command.app.keyboardMap',
    keys: ['?', 'F1'],
    where: 'window',
    run: toggleDialog('keyboard-map'),
  },
  {
    id: 'app.settings',
    group: 'program',
    title: 'command.app.settings',
    keys: ['Mod+,'],
    where: 'window',
    run: toggleDialog('settings'),
  },
  {
    id: 'app.language',
    group: 'program',
    title: 'command.app.language',
    keys: [],
    where: 'window',
    run: () => setPreferences({ language: session.getState().app?.language === 'vi' ? 'en' : 'vi' }),
  },
  {
    id: 'app.theme',
    group: 'program',
    title: 'command.app.theme',
    keys: [],
    where: 'window',
    run: () => setPreferences({ theme: nextTheme[session.getState().app?.preferences.theme ?? 'system'] }),
  },
  {
    id: 'app.about',
    group: 'program',
    title: 'command.app.about',
    keys: [],
    where: 'window',
    run: toggleDialog('settings'),
  },
]
