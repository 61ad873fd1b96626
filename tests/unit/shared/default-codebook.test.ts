import { describe, expect, it } from 'vitest'
import { Codebook, labelsInOrder, layers, type Layer } from '../../../shared/annotation/codebook.ts'
import { defaultCodebook } from '../../../shared/annotation/default-codebook.ts'
import { leastColorDistance, tint } from './color-distance.ts'

const codebook = defaultCodebook()
const inLayer = (layer: Layer) => labelsInOrder(codebook, layer)
const codesOf = (layer: Layer) => inLayer(layer).map(label => label.code)
const entries = [...codebook.labels, ...codebook.slots, ...codebook.statuses]
const tops = inLayer('theme').filter(label => label.parentId === null)

describe('the default codebook', () => {
  it('conforms to the codebook schema', () => {
    expect(Codebook.safeParse(codebook).success).toBe(true)
  })

  it('has 13 entity types, 9 modalities, 7 statuses, 12 slots and 8 fields of 26 themes', () => {
    expect(codesOf('entity')).toHaveLength(13)
    expect(codesOf('commitment')).toHaveLength(9)
    expect(codebook.statuses).toHaveLength(7)
    expect(codebook.slots).toHaveLength(12)
    expect(tops.map(label => label.code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    expect(inLayer('theme')).toHaveLength(8 + 26)
  })

  it('gives every caller a copy of its own', () => {
    const changed = defaultCodebook()
    changed.labels[0]!.name.vi = 'khác'
    changed.labels.pop()
    changed.slots[0]!.examples.push('khác')
    expect(defaultCodebook()).toEqual(codebook)
  })

  it('uses constant version 7 ids, each once', () => {
    const ids = entries.map(entry => entry.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(defaultCodebook().labels.map(label => label.id)).toEqual(codebook.labels.map(label => label.id))
  })

  it('keeps the ids that projects already made share', () => {
    const idOf = (code: string) => codebook.labels.find(label => label.code === code)?.id
    expect(idOf('PERSON')).toBe('019b76da-a800-73fb-894a-98695c90a0cd')
    expect(entries).toHaveLength(75)
  })

  it('uses each code once in its layer', () => {
    for (const layer of layers) expect(new Set(codesOf(layer)).size).toBe(codesOf(layer).length)
    for (const list of [codebook.slots, codebook.statuses]) {
      expect(new Set(list.map(entry => entry.code)).size).toBe(list.length)
    }
  })

  it('names and defines every entry in both languages, in composed letters', () => {
    for (const { code, name, definition } of entries) {
      for (const words of [name.vi, name.en, definition.vi, definition.en]) {
        expect(words, code).not.toBe('')
        expect(words, code).toBe(words.normalize('NFC').trim())
      }
    }
  })

  it('shows two or three examples of everything that one article can show', () => {
    const shown = [...codebook.labels, ...codebook.slots, ...codebook.statuses.filter(status => !status.linkOnly)]
    for (const { code, examples } of shown) {
      expect(examples.length, code).toBeGreaterThanOrEqual(2)
      expect(examples.length, code).toBeLessThanOrEqual(3)
    }
  })

  it('never gives the same words as example and as counter-example of a label', () => {
    for (const { code, examples, counterExamples } of codebook.labels) {
      expect(
        counterExamples.filter(words => examples.includes(words)),
        code,
      ).toEqual([])
    }
  })

  it('orders siblings without gaps', () => {
    for (const top of tops) {
      const children = inLayer('theme').filter(label => label.parentId === top.id)
      expect(children.map(child => child.order)).toEqual(children.map((_, index) => index))
      expect(children.every(child => child.code.startsWith(`${top.code}.`))).toBe(true)
      expect(children.every(child => child.color === top.color)).toBe(true)
    }
    expect(codebook.slots.map(slot => slot.order)).toEqual(codebook.slots.map((_, index) => index))
  })
})

describe('the keys of the default codebook', () => {
  it('are single small letters, so that they clash neither with 1, 2, 3 nor with the keys of the app', () => {
    const keys = codebook.labels.flatMap(label => label.shortcut ?? [])
    expect(keys.filter(key => !/^[a-z]$/.test(key))).toEqual([])
  })

  it('are unique within a layer and reach every entity type, modality and field of themes', () => {
    for (const layer of layers) {
      const roots = inLayer(layer).filter(label => label.parentId === null)
      expect(new Set(roots.map(label => label.shortcut)).size).toBe(roots.length)
      expect(roots.every(label => label.shortcut !== null)).toBe(true)
    }
  })
})

describe('the frame of the default codebook', () => {
  it('requires trigger, actor and action', () => {
    expect(codebook.slots.filter(slot => slot.required).map(slot => slot.code)).toEqual(['trigger', 'actor', 'action'])
  })

  it('reads parties as parties and the deadline as a date', () => {
    const codes = (kind: string) => codebook.slots.filter(slot => slot.kind === kind).map(slot => slot.code)
    expect(codes('party')).toEqual(['source', 'actor', 'recipient', 'partner', 'beneficiary'])
    expect(codes('date')).toEqual(['deadline'])
  })

  it('grades every modality but the report, from the pledge down to the wish', () => {
    const strengths = inLayer('commitment').map(label => [label.code, label.strength])
    expect(strengths).toEqual([
      ['PLEDGE', 5],
      ['AGREE', 5],
      ['WILLING', 4],
      ['PROPOSE', 3],
      ['REQUEST', 3],
      ['SUPPORT', 2],
      ['ADVISE', 2],
      ['WISH', 1],
      ['REPORT', null],
    ])
    expect([...inLayer('entity'), ...inLayer('theme')].every(label => label.strength === null)).toBe(true)
  })

  it('leaves restated, changed, fulfilled and lapsed to links between articles', () => {
    const linked = codebook.statuses.filter(status => status.linkOnly).map(status => status.code)
    expect(linked).toEqual(['restated', 'changed', 'fulfilled', 'lapsed'])
  })
})

describe('the attributes of the default codebook', () => {
  it('have values exactly when they are enumerated', () => {
    for (const attribute of codebook.labels.flatMap(label => label.attributes)) {
      expect(attribute.values.length > 0, attribute.code).toBe(attribute.kind === 'enumerated')
    }
  })

  it('tell an acting state from a place and date a time with its precision', () => {
    const attributesOf = (code: string) => codebook.labels.find(label => label.code === code)?.attributes ?? []
    const valuesOf = (label: string, code: string) =>
      attributesOf(label)
        .find(attribute => attribute.code === code)
        ?.values.map(value => value.code)
    expect(valuesOf('GPE', 'use')).toEqual(['actor', 'place'])
    expect(valuesOf('TIME', 'precision')).toEqual(['day', 'month', 'year', 'range', 'vague'])
    expect(attributesOf('TIME').map(attribute => attribute.code)).toContain('value')
  })
})

describe('the colours of the default codebook', () => {
  const families = {
    'entity types': inLayer('entity').map(label => label.color),
    modalities: inLayer('commitment').map(label => label.color),
    'fields of themes': tops.map(label => label.color),
  }

  // Distances in OKLab, where about 0.02 is the least difference that people notice.
  it.each(Object.entries(families))('keep %s apart for every kind of colour vision', (_, colors) => {
    expect(leastColorDistance(colors)).toBeGreaterThan(0.06)
  })

  it.each(Object.entries(families))('keep %s apart as tints of a light and of a dark page', (_, colors) => {
    expect(leastColorDistance(colors.map(color => tint(color, '#fdfcf8', 0.3)))).toBeGreaterThan(0.02)
    expect(leastColorDistance(colors.map(color => tint(color, '#16181c', 0.4)))).toBeGreaterThan(0.02)
  })
})
