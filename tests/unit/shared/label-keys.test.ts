import { describe, expect, it } from 'vitest'
import { layers, type Codebook } from '../../../shared/annotation/codebook.ts'
import { defaultCodebook } from '../../../shared/annotation/default-codebook.ts'
import { keysTo, labelChoices } from '../../../shared/annotation/label-keys.ts'

const codebook = defaultCodebook()
const labelOf = (code: string) => codebook.labels.find(label => label.code === code)!

describe('the keys that pick labels', () => {
  it('are the shortcuts of the codebook at the top of a layer', () => {
    const entities = labelChoices(codebook, 'entity', null)
    expect(entities.map(choice => choice.key)).toEqual(entities.map(choice => choice.label.shortcut))
    expect(entities.every(choice => !choice.opens)).toBe(true)
  })

  it('lead from a top theme to the themes under it, the theme itself first under its own key', () => {
    const [self, ...below] = labelChoices(codebook, 'theme', labelOf('2').id)
    expect(self).toMatchObject({ key: 'a', opens: false, label: { code: '2' } })
    expect(below.map(choice => [choice.key, choice.label.code])).toEqual([
      ['b', '2.1'],
      ['c', '2.2'],
      ['d', '2.3'],
    ])
  })

  it('are never the same for two labels of one list', () => {
    for (const layer of layers) {
      for (const parent of [null, ...codebook.labels.filter(label => label.layer === layer).map(label => label.id)]) {
        const keys = labelChoices(codebook, layer, parent).map(choice => choice.key)
        expect(new Set(keys).size).toBe(keys.length)
      }
    }
  })

  it('leave the digits that choose a layer alone', () => {
    const many: Codebook = {
      ...codebook,
      labels: Array.from({ length: 40 }, (_, order) => ({
        ...labelOf('ORG'),
        id: `label-${order}`,
        code: `L${order}`,
        shortcut: null,
        order,
      })),
    }
    const keys = labelChoices(many, 'entity', null).map(choice => choice.key)
    expect(keys.filter(key => key !== null && '123'.includes(key))).toEqual([])
    expect(keys.slice(33)).toEqual(Array.from({ length: 7 }, () => null))
  })

  it('can be listed in the order in which they are pressed', () => {
    expect(keysTo(codebook, labelOf('PERSON'))).toEqual(['p'])
    expect(keysTo(codebook, labelOf('2'))).toEqual(['a', 'a'])
    expect(keysTo(codebook, labelOf('2.2'))).toEqual(['a', 'c'])
  })
})
