import type { Session } from '../../data/store.ts'
import type { MessageKey } from '../../../shared/i18n/messages.ts'

export const commandGroups = ['project', 'article', 'mark', 'view', 'program'] as const
export type CommandGroup = (typeof commandGroups)[number]

/** One thing that can be done, for the palette, the keyboard map, the menu and the key handler alike. */
export type Command = {
  /** Also the id in the native menu's notices. */
  readonly id: string
  readonly group: CommandGroup
  readonly title: MessageKey
  /** Shortcuts, as `ui/keys.ts` reads them; the first is the one that is shown. */
  readonly keys: readonly string[]
  /**
   * Where the keys work. `reading`: while the reading pane has the focus. `window`: everywhere but in dialogs and, for
   * keys that could be typing, in text fields. `always`: in dialogs too. `notTyping`: as `window`, but never in a text
   * field, where the same key edits the text.
   */
  readonly where: 'reading' | 'window' | 'always' | 'notTyping'
  /** Whether it can be done now; always when absent. */
  readonly when?: (state: Session) => boolean
  /** `false` says that nothing was done and that the key is the browser's. */
  readonly run: () => unknown
}

export const hasProject = (state: Session): boolean => state.project !== null
export const hasArticle = (state: Session): boolean => state.project !== null && state.open !== null
/** Whether what is marked now would be stored. */
export const canWrite = (state: Session): boolean =>
  state.project !== null && !state.project.readOnly && !state.workerGone
export const hasFocusedMark = (state: Session): boolean => hasArticle(state) && state.focused !== null
/** A mark is focused and no words are selected: then letters are commands, otherwise they are labels. */
export const canChangeMark = (state: Session): boolean =>
  canWrite(state) && hasFocusedMark(state) && state.selection === null
