import { describe, expect, it } from 'vitest'
import { isCombo, type Press } from '../../../../renderer/app/combos.ts'
import { createKeyLayers } from '../../../../renderer/app/key-layers.ts'
import { worksAt, type Place } from '../../../../renderer/app/keyboard.ts'
import { comboAria, comboCaps, comboText } from '../../../../renderer/ui/keys.ts'

const press = (key: string, code: string, mods: Partial<Press> = {}): Press => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...mods,
})

describe('a shortcut', () => {
  it('takes Control for Mod, and Command on macOS', () => {
    expect(isCombo('Mod+K', press('k', 'KeyK', { ctrlKey: true }), 'other')).toBe(true)
    expect(isCombo('Mod+K', press('k', 'KeyK', { metaKey: true }), 'mac')).toBe(true)
    expect(isCombo('Mod+K', press('k', 'KeyK', { ctrlKey: true }), 'mac')).toBe(false)
  })

  it('wants exactly its modifiers', () => {
    expect(isCombo('Mod+Z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), 'other')).toBe(false)
    expect(isCombo('Mod+Shift+Z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), 'other')).toBe(true)
    expect(isCombo('N', press('n', 'KeyN', { altKey: true }), 'other')).toBe(false)
  })

  it('does not care for Caps Lock', () => {
    expect(isCombo('N', press('N', 'KeyN'), 'other')).toBe(true)
  })

  it('takes a sign with or without Shift, since layouts differ', () => {
    expect(isCombo('?', press('?', 'Slash', { shiftKey: true }), 'other')).toBe(true)
    expect(isCombo('Mod++', press('=', 'Equal', { ctrlKey: true }), 'other')).toBe(true)
    expect(isCombo('Mod++', press('+', 'Equal', { ctrlKey: true, shiftKey: true }), 'other')).toBe(true)
    expect(isCombo('+', press('+', 'NumpadAdd'), 'other')).toBe(true)
    expect(isCombo('Mod+-', press('-', 'Minus', { ctrlKey: true }), 'other')).toBe(true)
  })

  it('goes by the place of the key where Alt or another script hides the letter', () => {
    expect(isCombo('Alt+1', press('¡', 'Digit1', { altKey: true }), 'mac')).toBe(true)
    expect(isCombo('Mod+K', press('л', 'KeyK', { ctrlKey: true }), 'other')).toBe(true)
    expect(isCombo('Mod+K', press('j', 'KeyK', { ctrlKey: true }), 'other')).toBe(false)
  })

  it('is printed as each platform prints it', () => {
    expect(comboCaps('Mod+Shift+Z', 'other')).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(comboText('Mod+Shift+Z', 'mac')).toBe('⇧⌘Z')
    expect(comboText('Mod++', 'other')).toBe('Ctrl++')
    expect(comboCaps('+', 'other')).toEqual(['+'])
    expect(comboAria('Mod+Shift+Z', 'mac')).toBe('Meta+Shift+Z')
    expect(comboAria('Mod++', 'other')).toBe('Control+Plus')
  })
})

describe('where a shortcut works', () => {
  const text: Place = { isTyping: false, isInPopup: false, isReading: true }
  const list: Place = { isTyping: false, isInPopup: false, isReading: false }
  const field: Place = { isTyping: true, isInPopup: false, isReading: false }
  const dialog: Place = { isTyping: true, isInPopup: true, isReading: false }

  it('leaves letters to a text field, and Tab and Delete to everything but the text', () => {
    expect(worksAt({ where: 'reading' }, 'N', text)).toBe(true)
    expect(worksAt({ where: 'reading' }, 'Delete', list)).toBe(false)
    expect(worksAt({ where: 'window' }, '?', field)).toBe(false)
  })

  it('keeps combinations that cannot be typing at work in a text field', () => {
    expect(worksAt({ where: 'window' }, 'Mod+B', field)).toBe(true)
    expect(worksAt({ where: 'window' }, 'F6', field)).toBe(true)
    expect(worksAt({ where: 'window' }, 'Alt+1', field)).toBe(false)
  })

  it('leaves undo to the text field that is being typed in', () => {
    expect(worksAt({ where: 'notTyping' }, 'Mod+Z', field)).toBe(false)
    expect(worksAt({ where: 'notTyping' }, 'Mod+Z', list)).toBe(true)
  })

  it('lets only zoom and the palette through to an open dialog', () => {
    expect(worksAt({ where: 'window' }, 'Mod+B', dialog)).toBe(false)
    expect(worksAt({ where: 'always' }, 'Mod+K', dialog)).toBe(true)
  })
})

describe('key layers', () => {
  const event = {} as KeyboardEvent

  it('are asked from the top, and the first that uses the key keeps it', () => {
    const layers = createKeyLayers()
    const asked: string[] = []
    layers.register('below', () => asked.push('below') > 0)
    layers.register('above', () => asked.push('above') < 0)
    layers.register('top', () => asked.push('top') < 0)
    expect(layers.offer(event)).toBe(true)
    expect(asked).toEqual(['top', 'above', 'below'])
  })

  it('go when they are taken away, each by itself', () => {
    const layers = createKeyLayers()
    const remove = layers.register('palette', () => true)
    layers.register('frame', () => false)
    remove()
    remove()
    expect(layers.names()).toEqual(['frame'])
    expect(layers.offer(event)).toBe(false)
  })
})
