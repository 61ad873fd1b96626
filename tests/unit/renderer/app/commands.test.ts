import { beforeEach, describe, expect, it } from 'vitest'
import {
  commandById,
  commands,
  isEnabled,
  keysOf,
  runCommand,
  type Command,
} from '../../../../renderer/app/commands.ts'
import { commandFor, type Place } from '../../../../renderer/app/keyboard.ts'
import { session } from '../../../../renderer/data/store.ts'
import { parseCombo } from '../../../../renderer/ui/keys.ts'

const initial = session.getState()
beforeEach(() => session.setState(initial, true))

const text: Place = { isTyping: false, isInPopup: false, isReading: true }
const pressed = (key: string, code: string, mods: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...mods }) as KeyboardEvent

const clashes = (list: readonly Command[]): readonly string[] => {
  const all = list.flatMap(command => command.keys.map(keys => ({ id: command.id, keys: keys.toLowerCase() })))
  return all
    .filter(one => all.some(other => other.id !== one.id && other.keys === one.keys))
    .map(one => `${one.keys} ${one.id}`)
}

describe('the list of commands', () => {
  it('names each command once', () => {
    const ids = commands.map(command => command.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(commands.every(command => commandById(command.id) === command)).toBe(true)
  })

  it('gives no shortcut to two commands', () => {
    expect(clashes(commands)).toEqual([])
  })

  it('uses no plain letter or digit outside the text, where letters are labels or typing', () => {
    const plain = commands.filter(
      ({ where, keys }) =>
        where !== 'reading' && keys.some(keys => parseCombo(keys).mods.size === 0 && /^[a-z0-9]$/i.test(keys)),
    )
    expect(plain).toEqual([])
  })

  it('has every command that the native menu sends', () => {
    const menu = [
      'project.new',
      'project.open',
      'article.import',
      'article.importFolder',
      'dataset.export',
      'history.undo',
      'history.redo',
      'view.zoomIn',
      'view.zoomOut',
      'view.zoomReset',
      'app.commandPalette',
      'app.keyboardMap',
      'app.about',
    ]
    expect(menu.filter(id => commandById(id) === undefined)).toEqual([])
  })

  it('prints the first shortcut, and none where there is none', () => {
    expect(keysOf('history.redo')).toBe('Mod+Shift+Z')
    expect(keysOf('project.verify')).toBeUndefined()
    expect(keysOf('no.such')).toBeUndefined()
  })
})

describe('running a command', () => {
  it('does nothing, and leaves the key alone, when it cannot be done now', () => {
    const close = commandById('project.close')!
    expect(isEnabled(close)).toBe(false)
    expect(runCommand(close)).toBe(false)
  })

  it('opens the keyboard map with its key and closes it with the same', () => {
    const map = commandFor(pressed('?', 'Slash', { shiftKey: true }), text, 'other')!
    expect(runCommand(map)).toBe(true)
    expect(session.getState().dialog).toEqual({ type: 'keyboard-map' })
    runCommand(map)
    expect(session.getState().dialog).toBeNull()
  })

  it('hides and shows one layer and leaves the others', () => {
    runCommand({ ...commandById('layer.commitment')!, when: () => true })
    expect(session.getState().layers).toEqual({ entity: true, commitment: false, theme: true })
  })

  it('takes the letters of marks only while no words are selected', () => {
    const uncertain = commandById('mark.uncertain')!
    const project = { readOnly: false } as never
    const open = { id: 'a', text: 'x', topParagraph: 0 }
    session.setState({ project, open, focused: 'm' })
    expect(isEnabled(uncertain)).toBe(true)
    session.setState({ selection: { span: { start: 0, end: 1 } as never, quote: 'x', isExact: true } })
    expect(isEnabled(uncertain)).toBe(false)
  })

  it('changes nothing in a project that is read-only or whose process is gone', () => {
    const remove = commandById('mark.remove')!
    const open = { id: 'a', text: 'x', topParagraph: 0 }
    session.setState({ project: { readOnly: true } as never, open, focused: 'm' })
    expect(isEnabled(remove)).toBe(false)
    session.setState({ project: { readOnly: false } as never, workerGone: true })
    expect(isEnabled(remove)).toBe(false)
  })
})
