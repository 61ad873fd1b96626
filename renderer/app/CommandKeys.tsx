import type { ReactNode } from 'react'
import { setPreferences } from '../data/actions.ts'
import { session, useSession } from '../data/store.ts'
import { comboText, platformOf } from '../ui/keys.ts'
import { useText } from '../ui/text.ts'
import { commands, keysFor, type Command } from './commands.ts'
import { judgeKeys, pressToCombo } from './key-choice.ts'
import { KeyRow, type KeyAnswer } from './KeyRow.tsx'

/** A command with its shortcut, which can be changed. Kept with the program's preferences, for every project. */
export function CommandKeys({ command }: { readonly command: Command }): ReactNode {
  const text = useText()
  const own = useSession(state => state.app?.preferences.keys[command.id])
  const platform = platformOf(navigator.platform)
  const refusal = (combo: string): string | undefined => {
    const verdict = judgeKeys(command, combo, commands, keysFor)
    if (verdict.ok) return undefined
    const keys = comboText(combo, platform)
    return verdict.why === 'taken'
      ? text('map.taken', { keys, other: text(verdict.by.title) })
      : text(`map.${verdict.why}`, { keys })
  }
  const onKeys = (press: KeyboardEvent): KeyAnswer => {
    const combo = pressToCombo(press, platform)
    if (combo === undefined) return { type: 'waiting' }
    const why = refusal(combo)
    if (why !== undefined) return { type: 'refused', why }
    keep(command.id, [combo])
    return { type: 'taken' }
  }
  const onReset = (): string | undefined => {
    if (own === undefined) return undefined
    const why = command.keys.map(refusal).find(each => each !== undefined)
    if (why === undefined) keep(command.id, undefined)
    return why
  }
  return (
    <KeyRow
      name={text(command.title)}
      keys={own ?? command.keys}
      isChanged={own !== undefined}
      prompt={text('map.press')}
      onKeys={onKeys}
      onReset={onReset}
    />
  )
}

function keep(id: string, chosen: readonly string[] | undefined): void {
  const { [id]: _before, ...rest } = session.getState().app?.preferences.keys ?? {}
  void setPreferences({ keys: chosen ? { ...rest, [id]: [...chosen] } : rest })
}
