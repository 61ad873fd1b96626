import type { MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../shared/i18n/fill.ts'
import { menuMessages } from '../../shared/i18n/messages/menu.ts'

type MenuKey = keyof typeof menuMessages

export type MenuOptions = {
  readonly language: Language
  readonly isMac: boolean
  /** Commands whose shortcut the user has changed: the menu shows none for them, since it knows only the program's own. */
  readonly changedKeys?: ReadonlySet<string>
  /** Gives a command of the command palette by its id. */
  readonly send: (command: string) => void
}

/**
 * The native menu. Keys that the page handles by itself (undo, marks, panes) are shown here but not registered: in a
 * text field they belong to the text, and only the page knows where the focus is.
 */
export function menuTemplate({ language, isMac, changedKeys, send }: MenuOptions): MenuItemConstructorOptions[] {
  const say = (key: MenuKey): string => label(menuMessages[key][language], isMac)
  const command = (id: string, key: MenuKey, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label: say(key),
    click: () => send(id),
    ...(accelerator === undefined || changedKeys?.has(id) ? {} : { accelerator, registerAccelerator: false }),
  })
  const role = (key: MenuKey, name: NonNullable<MenuItemConstructorOptions['role']>): MenuItemConstructorOptions => ({
    role: name,
    label: say(key),
  })
  return [
    ...(isMac ? [appMenu(command, role)] : []),
    { label: say('menu.file'), submenu: fileMenu(command, role, isMac) },
    { label: say('menu.edit'), submenu: editMenu(command, role) },
    { label: say('menu.view'), submenu: viewMenu(command, role) },
    { label: say('menu.article'), submenu: articleMenu(command) },
    { label: say('menu.help'), submenu: helpMenu(command, isMac) },
  ]
}

/** macOS has no mnemonic letters. */
const label = (text: string, isMac: boolean): string => (isMac ? text.replace('&', '') : text)

type Command = (id: string, key: MenuKey, accelerator?: string) => MenuItemConstructorOptions
type Role = (key: MenuKey, name: NonNullable<MenuItemConstructorOptions['role']>) => MenuItemConstructorOptions
const separator: MenuItemConstructorOptions = { type: 'separator' }

const appMenu = (command: Command, role: Role): MenuItemConstructorOptions => ({
  role: 'appMenu',
  submenu: [
    command('app.about', 'menu.help.about'),
    separator,
    role('menu.app.hide', 'hide'),
    role('menu.app.hideOthers', 'hideOthers'),
    separator,
    role('menu.file.quit', 'quit'),
  ],
})

const fileMenu = (command: Command, role: Role, isMac: boolean): MenuItemConstructorOptions[] => [
  command('project.new', 'menu.file.new', 'CmdOrCtrl+N'),
  command('project.open', 'menu.file.open', 'CmdOrCtrl+O'),
  command('project.openSample', 'menu.file.sample'),
  separator,
  command('article.import', 'menu.file.import'),
  command('article.importFolder', 'menu.file.importFolder'),
  command('dataset.export', 'menu.file.export'),
  separator,
  command('project.saveCopy', 'menu.file.saveCopy'),
  command('project.verify', 'menu.file.verify'),
  command('project.close', 'menu.file.close'),
  ...(isMac ? [] : [separator, role('menu.file.quit', 'quit')]),
]

const editMenu = (command: Command, role: Role): MenuItemConstructorOptions[] => [
  command('history.undo', 'menu.edit.undo', 'CmdOrCtrl+Z'),
  command('history.redo', 'menu.edit.redo', 'CmdOrCtrl+Shift+Z'),
  separator,
  role('menu.edit.cut', 'cut'),
  role('menu.edit.copy', 'copy'),
  role('menu.edit.paste', 'paste'),
  role('menu.edit.selectAll', 'selectAll'),
]

const viewMenu = (command: Command, role: Role): MenuItemConstructorOptions[] => [
  command('app.commandPalette', 'menu.view.palette', 'CmdOrCtrl+K'),
  separator,
  command('view.toggleCorpus', 'menu.view.corpus', 'CmdOrCtrl+B'),
  command('view.toggleInspector', 'menu.view.inspector', 'CmdOrCtrl+I'),
  separator,
  command('view.zoomIn', 'menu.view.zoomIn', 'CmdOrCtrl+Plus'),
  command('view.zoomOut', 'menu.view.zoomOut', 'CmdOrCtrl+-'),
  command('view.zoomReset', 'menu.view.zoomReset', 'CmdOrCtrl+0'),
  separator,
  role('menu.view.fullScreen', 'togglefullscreen'),
]

const articleMenu = (command: Command): MenuItemConstructorOptions[] => [
  command('article.next', 'menu.article.next'),
  command('article.previous', 'menu.article.previous'),
  command('article.markDone', 'menu.article.done'),
]

const helpMenu = (command: Command, isMac: boolean): MenuItemConstructorOptions[] => [
  command('app.keyboardMap', 'menu.help.keyboard'),
  ...(isMac ? [] : [command('app.about', 'menu.help.about')]),
]
