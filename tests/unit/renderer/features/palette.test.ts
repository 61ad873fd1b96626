import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atTop, keyOf, pressPalette, type PaletteState } from '../../../../renderer/features/reading/palette-keys.ts'
import { filterLabels, likelyLabels, orderChoices } from '../../../../renderer/features/reading/palette-order.ts'
import { placeBeside } from '../../../../renderer/features/reading/placement.ts'
import { labelChoices } from '../../../../shared/annotation/label-keys.ts'
import { codebook, labelOf, markAt, text } from './marks.ts'

const pressed = (key: string, more: Partial<Parameters<typeof keyOf>[0]> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})

describe('a key pressed while words are selected', () => {
  it('marks with the label whose letter it is, in the layer that is shown', () => {
    expect(pressPalette(codebook, atTop('entity'), 'p')).toEqual({ type: 'mark', labelId: labelOf('PERSON').id })
    expect(pressPalette(codebook, atTop('commitment'), 'p')).toEqual({ type: 'mark', labelId: labelOf('PLEDGE').id })
  })

  it('changes the layer by its digit, and goes to the top of it', () => {
    const inGroup: PaletteState = { layer: 'theme', parentId: labelOf('2').id, filter: null }
    expect(pressPalette(codebook, inGroup, '1')).toEqual({ type: 'go', state: atTop('entity') })
    expect(pressPalette(codebook, inGroup, '3')).toEqual({ type: 'go', state: atTop('theme') })
  })

  it('leads from a top theme to those under it, where the same letter marks with the top theme itself', () => {
    const opened = pressPalette(codebook, atTop('theme'), 'a')
    expect(opened).toEqual({ type: 'go', state: { layer: 'theme', parentId: labelOf('2').id, filter: null } })
    const inside = (opened as { state: PaletteState }).state
    expect(pressPalette(codebook, inside, 'a')).toEqual({ type: 'mark', labelId: labelOf('2').id })
    expect(pressPalette(codebook, inside, 'b')).toEqual({ type: 'mark', labelId: labelOf('2.1').id })
  })

  it('goes one step back with Escape, and lets the selection go at the top', () => {
    const inGroup: PaletteState = { layer: 'theme', parentId: labelOf('2').id, filter: null }
    expect(pressPalette(codebook, { ...inGroup, filter: 'x' }, 'Escape')).toEqual({ type: 'go', state: inGroup })
    expect(pressPalette(codebook, inGroup, 'Escape')).toEqual({ type: 'go', state: atTop('theme') })
    expect(pressPalette(codebook, atTop('theme'), 'Escape')).toEqual({ type: 'close' })
  })

  it('names a letter that no label has, and leaves all other keys alone', () => {
    expect(pressPalette(codebook, atTop('entity'), 'z')).toEqual({ type: 'unknown', key: 'z' })
    expect(pressPalette(codebook, atTop('entity'), 'ArrowRight')).toBeUndefined()
    expect(pressPalette(codebook, atTop('entity'), 'Backspace')).toBeUndefined()
    expect(pressPalette(codebook, atTop('entity'), ']')).toBeUndefined()
  })

  it('opens the filter and adds to the focused mark by signs', () => {
    expect(pressPalette(codebook, atTop('entity'), '/')).toEqual({
      type: 'go',
      state: { ...atTop('entity'), filter: '' },
    })
    expect(pressPalette(codebook, atTop('entity'), '+')).toEqual({ type: 'add-segment' })
  })
})

describe('the name of a key', () => {
  it('does not depend on Caps Lock, and is none with a modifier', () => {
    expect(keyOf(pressed('P'))).toBe('p')
    expect(keyOf(pressed('p', { ctrlKey: true }))).toBeUndefined()
    expect(keyOf(pressed('1', { altKey: true }))).toBeUndefined()
  })

  it('comes from the place on the keyboard when an input method or another script hides the letter', () => {
    expect(keyOf(pressed('Process', { code: 'KeyD' }))).toBe('d')
    expect(keyOf(pressed('đ', { code: 'KeyD' }))).toBe('d')
    expect(keyOf(pressed('з', { code: 'KeyP' }))).toBe('p')
    expect(keyOf(pressed('Process', { code: 'Digit2' }))).toBe('2')
    expect(keyOf(pressed('?', { code: 'Slash' }))).toBe('?')
  })
})

describe('the order of labels', () => {
  const marks = [markAt('GPE', ['Việt Nam']), markAt('PERSON', ['Nguyễn Văn An']), markAt('PROGRAMME', ['VSIP 2.0'])]

  it('begins with the label that the same words have in the article, marks or not', () => {
    expect(likelyLabels('entity', { marks, text, quote: 'viet nam' })[0]).toBe(labelOf('GPE').id)
  })

  it('goes on with the labels used last', () => {
    const likely = likelyLabels('entity', { marks, text, quote: 'Singapore' })
    expect(likely).toEqual([labelOf('PROGRAMME').id, labelOf('PERSON').id, labelOf('GPE').id])
  })

  it('knows nothing of other layers', () => {
    expect(likelyLabels('theme', { marks, text, quote: 'Việt Nam' })).toEqual([])
  })

  it('keeps the rest as the codebook has it, and every label with its key', () => {
    const choices = labelChoices(codebook, 'entity', null)
    const ordered = orderChoices(choices, [labelOf('TECH').id], codebook)
    expect(ordered[0]!.label.code).toBe('TECH')
    expect(ordered.slice(1)).toEqual(choices.filter(choice => choice.label.code !== 'TECH'))
  })

  it('brings a top theme forward for the sake of a theme under it, and leaves the group itself first inside', () => {
    const likely = [labelOf('6.2').id]
    expect(orderChoices(labelChoices(codebook, 'theme', null), likely, codebook)[0]!.label.code).toBe('6')
    const inside = orderChoices(labelChoices(codebook, 'theme', labelOf('6').id), likely, codebook)
    expect(inside.map(choice => choice.label.code)).toEqual(['6', '6.2', '6.1', '6.3', '6.4'])
  })
})

describe('filtering labels', () => {
  const codes = (query: string) => filterLabels(codebook, 'entity', query, 'vi').map(label => label.code)

  it('finds without marks, and exactly with them', () => {
    expect(codes('to chuc')).toContain('ORG')
    expect(codes('tổ chức')).toContain('ORG')
    expect(codes('tố chức')).toEqual([])
  })

  it('lists the layer that is shown first, then the others', () => {
    const found = filterLabels(codebook, 'commitment', 'đề xuất', 'vi')
    expect(found[0]).toMatchObject({ layer: 'commitment', code: 'PROPOSE' })
    expect(filterLabels(codebook, 'theme', 'AI', 'en')[0]!.layer).toBe('theme')
  })

  it('finds themes by the name of the theme above them', () => {
    expect(filterLabels(codebook, 'theme', 'tri tue nhan tao', 'vi').map(label => label.code)).toEqual([
      '2',
      '2.1',
      '2.2',
      '2.3',
    ])
  })
})

describe('the place of the palette', () => {
  const size = { width: 400, height: 300 }

  it('is under the words, and above them near the lower edge', () => {
    const window = { width: 1440, height: 900 }
    expect(placeBeside({ left: 500, top: 100, right: 600, bottom: 120 }, size, window)).toEqual({ left: 500, top: 128 })
    expect(placeBeside({ left: 500, top: 800, right: 600, bottom: 820 }, size, window)).toEqual({ left: 500, top: 492 })
  })

  it('stays in every window that can hold it', () => {
    const box = fc.record({ left: fc.integer({ min: -50, max: 2000 }), top: fc.integer({ min: -50, max: 1500 }) })
    const room = fc.record({ width: fc.integer({ min: 420, max: 2000 }), height: fc.integer({ min: 320, max: 1500 }) })
    fc.assert(
      fc.property(box, room, ({ left, top }, window) => {
        const placed = placeBeside({ left, top, right: left + 80, bottom: top + 20 }, size, window)
        expect(placed.left).toBeGreaterThanOrEqual(8)
        expect(placed.top).toBeGreaterThanOrEqual(8)
        expect(placed.left + size.width).toBeLessThanOrEqual(window.width - 8)
        expect(placed.top + size.height).toBeLessThanOrEqual(window.height - 8)
      }),
    )
  })
})
