import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { isCombo, type Press } from '../../../../renderer/app/combos.ts'
import { commandById, commands, keysFor, keysOf, type Command } from '../../../../renderer/app/commands.ts'
import { isSameCombo, judgeKeys, pressToCombo, pressToLetter } from '../../../../renderer/app/key-choice.ts'
import { commandFor, type Place } from '../../../../renderer/app/keyboard.ts'
import { session } from '../../../../renderer/data/store.ts'
import type { AppInfo } from '../../../../shared/ipc/contract.ts'

const initial = session.getState()
beforeEach(() => session.setState(initial, true))

const press = (key: string, code: string, held: Partial<Press> = {}): Press => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})
const prefer = (keys: Record<string, string[]>): void =>
  session.setState({ app: { preferences: { keys } } as unknown as AppInfo })
const judge = (id: string, combo: string) => judgeKeys(commandById(id)!, combo, commands, keysFor)

describe('keys that were pressed', () => {
  it('are written as the program writes shortcuts, on both platforms', () => {
    expect(pressToCombo(press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), 'other')).toBe('Mod+Shift+Z')
    expect(pressToCombo(press('z', 'KeyZ', { metaKey: true }), 'mac')).toBe('Mod+Z')
    expect(pressToCombo(press('¡', 'Digit1', { altKey: true }), 'mac')).toBe('Alt+1')
    expect(pressToCombo(press('?', 'Slash', { shiftKey: true }), 'other')).toBe('?')
    expect(pressToCombo(press('ф', 'KeyA', { ctrlKey: true }), 'other')).toBe('Mod+A')
    expect(pressToCombo(press('F7', 'F7'), 'other')).toBe('F7')
    expect(pressToCombo(press('Shift', 'ShiftLeft', { shiftKey: true }), 'other')).toBeUndefined()
  })

  it('mean the shortcut that was read from them', () => {
    const held = fc.record({ ctrlKey: fc.boolean(), altKey: fc.boolean(), shiftKey: fc.boolean() })
    const keys = fc.constantFrom<[string, string]>(
      ['g', 'KeyG'],
      ['7', 'Digit7'],
      ['PageUp', 'PageUp'],
      ['F9', 'F9'],
      ['ф', 'KeyA'],
    )
    fc.assert(
      fc.property(keys, held, ([key, code], mods) => {
        const pressed = press(key, code, mods)
        expect(isCombo(pressToCombo(pressed, 'other')!, pressed, 'other')).toBe(true)
      }),
    )
  })

  it('give a label the letter of the key, whatever Caps Lock or an input method makes of it', () => {
    expect(pressToLetter(press('G', 'KeyG'))).toBe('g')
    expect(pressToLetter(press('Process', 'KeyG'))).toBe('g')
    expect(pressToLetter(press('Control', 'ControlLeft', { ctrlKey: true }))).toBeUndefined()
  })
})

describe('new keys for a command', () => {
  it('are refused with the command that has them', () => {
    expect(judge('project.verify', 'Mod+K')).toMatchObject({
      ok: false,
      why: 'taken',
      by: { id: 'app.commandPalette' },
    })
    expect(judge('project.verify', 'Shift+Mod+Z')).toMatchObject({ why: 'taken', by: { id: 'history.redo' } })
  })

  it('may be those that another command has given up, and then cannot be taken back by it', () => {
    prefer({ 'app.commandPalette': ['Mod+J'] })
    expect(judge('project.verify', 'Mod+K')).toEqual({ ok: true })
    prefer({ 'app.commandPalette': ['Mod+J'], 'project.verify': ['Mod+K'] })
    expect(judge('app.commandPalette', 'Mod+K')).toMatchObject({ why: 'taken', by: { id: 'project.verify' } })
  })

  it('are refused where they move, select or type', () => {
    for (const combo of ['Mod+ArrowLeft', 'Mod+Tab', 'Escape', 'Mod+C', 'Enter', 'Alt+Enter']) {
      expect(judge('project.verify', combo), combo).toEqual({ ok: false, why: 'reserved' })
    }
    expect(judge('project.verify', 'Q')).toEqual({ ok: false, why: 'plain' })
    expect(judge('mark.uncertain', 'Q')).toEqual({ ok: true })
    expect(judge('mark.uncertain', '1')).toEqual({ ok: false, why: 'reserved' })
  })

  it('may always be the command’s own', () => {
    const own = (command: Command) => command.keys.map(keys => judge(command.id, keys))
    expect(commands.flatMap(own).filter(verdict => !verdict.ok)).toEqual([])
  })

  it('work in place of the old ones, and are the ones that are shown', () => {
    const place: Place = { isTyping: false, isInPopup: false, isReading: true }
    prefer({ 'app.commandPalette': ['Mod+J'] })
    const given = (key: string) =>
      commandFor(press(key, `Key${key.toUpperCase()}`, { ctrlKey: true }) as KeyboardEvent, place, 'other')?.id
    expect([given('j'), given('k')]).toEqual(['app.commandPalette', undefined])
    expect(keysOf('app.commandPalette')).toBe('Mod+J')
    expect(isSameCombo('Mod+Shift+Z', 'Shift+Mod+Z')).toBe(true)
  })
})
