import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { stepWords } from '../../../../renderer/app/steps.ts'
import { defaultCodebook } from '../../../../shared/annotation/default-codebook.ts'
import { stepActs } from '../../../../shared/annotation/step-name.ts'
import type { Language } from '../../../../shared/i18n/fill.ts'
import { catalogue } from '../../../../shared/i18n/messages.ts'
import type { HistoryStep } from '../../../../shared/ipc/contract.ts'
import type { Text } from '../../../../renderer/ui/text.ts'

const codebook = defaultCodebook()
const person = codebook.labels.find(label => label.code === 'PERSON') ?? codebook.labels[0]!
function say(language: Language): Text {
  const intl = createIntl({ locale: language, messages: catalogue(language) })
  return (key, values) => intl.formatMessage({ id: key }, values)
}

const step = (given: Partial<HistoryStep>): HistoryStep => ({
  step: '019b76da-a800-7000-8000-000000000001',
  author: '019b76da-a800-7000-8000-000000000002',
  state: 'done',
  at: '2026-01-09T08:00:00.000Z',
  kinds: [{ kind: 'annotation.add', count: 1 }],
  act: 'mark',
  count: 1,
  value: '',
  articleId: null,
  articleTitle: 'Hợp tác',
  quote: 'Singapore',
  labelId: person.id,
  annotationId: null,
  start: null,
  ...given,
})
const words = (given: Partial<HistoryStep>, language: Language = 'en'): string =>
  stepWords(step(given), say(language), language, codebook)

describe('a step in words', () => {
  it('names what was marked and as what, in both languages', () => {
    expect(words({})).toBe(`Marked “Singapore” as ${person.name.en}`)
    expect(words({}, 'vi')).toBe(`Đánh dấu “Singapore” là ${person.name.vi}`)
    expect(words({ count: 12 })).toBe(`Marked 12 passages as ${person.name.en}`)
  })

  it('names imports, edges, keys and states', () => {
    expect(words({ act: 'import', count: 5 })).toBe('Imported 5 articles')
    expect(words({ act: 'import' })).toBe('Imported “Hợp tác”')
    expect(words({ act: 'edge' })).toBe('Moved an edge, to “Singapore”')
    expect(words({ act: 'shortcut', value: 'g' })).toBe(`Gave the label ${person.name.en} the key G`)
    expect(words({ act: 'progress', value: 'done' })).toContain('Hợp tác')
    expect(words({ act: 'slot', value: 'actor' })).not.toContain(' actor ')
  })

  it('has a sentence for every act in both languages, with nothing left open', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const act of stepActs) {
        for (const count of [1, 3]) expect(words({ act, count, labelId: null }, language)).not.toMatch(/[{}]|^$/)
      }
    }
  })

  it('cuts long words short, and says of a label that it is no more', () => {
    expect(words({ quote: 'từ '.repeat(100) }).length).toBeLessThan(100)
    expect(words({ labelId: null })).toContain('no more')
  })
})
