import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { slotOptions } from '../../../../renderer/features/commitment/options.ts'
import { frameSentence, type Say } from '../../../../renderer/features/commitment/sentence.ts'
import type { Annotation } from '../../../../shared/annotation/model.ts'
import type { Language } from '../../../../shared/i18n/fill.ts'
import { catalogue } from '../../../../shared/i18n/messages.ts'
import { codebook, groundOf, labelOf, markAt, proposal, slotOf, text, words } from './marks.ts'

const sayIn = (language: Language): Say => {
  const intl = createIntl({ locale: language, messages: catalogue(language) })
  return (id, values) => intl.formatMessage({ id }, values)
}
const sentence = (commitment: Annotation, language: Language, ...others: readonly Annotation[]): string =>
  frameSentence(commitment, {
    codebook,
    label: labelOf('PROPOSE'),
    ground: groundOf(commitment, ...others),
    language,
    say: sayIn(language),
  })

describe('a frame read back as a sentence', () => {
  const state = markAt('GPE', ['Việt Nam'])
  const full = proposal(
    {
      trigger: [words('đề xuất')],
      actor: [{ type: 'annotation', annotationId: state.id }],
      source: [words('Bộ trưởng Nguyễn Văn An')],
      recipient: [words('Singapore')],
      action: [words('phát triển VSIP 2.0')],
      deadline: [{ type: 'none' }],
    },
    { deadline: { kind: 'none', interval: null, tentative: false } },
  )

  it('says who, per whom, to whom, what and when in English', () => {
    expect(sentence(full, 'en', state)).toBe(
      'Proposal by Việt Nam (per Bộ trưởng Nguyễn Văn An) to Singapore: phát triển VSIP 2.0; no deadline stated.',
    )
  })

  it('says the same in Vietnamese', () => {
    expect(sentence(full, 'vi', state)).toBe(
      'Đề xuất của Việt Nam (theo Bộ trưởng Nguyễn Văn An) với Singapore: phát triển VSIP 2.0; không nêu thời hạn.',
    )
  })

  it('gives the words of a deadline with its dates, and calls a plan a plan', () => {
    const dated = proposal(
      { action: [words('phát triển VSIP 2.0')], deadline: [words('trong năm 2026')] },
      {
        deadline: { kind: 'by', interval: '2026-12-31', tentative: true },
      },
    )
    expect(sentence(dated, 'vi')).toBe(
      'Đề xuất: phát triển VSIP 2.0; thời hạn: trong năm 2026 (đến hết 31/12/2026, dự kiến).',
    )
    expect(sentence(dated, 'en')).toBe(
      'Proposal: phát triển VSIP 2.0; deadline: trong năm 2026 (by 31 Dec 2026, tentative).',
    )
  })

  it('joins several fillers and names slots of its own words', () => {
    const many = proposal({
      actor: [
        { type: 'text', text: 'Việt Nam' },
        { type: 'text', text: 'Singapore' },
      ],
      purpose: [{ type: 'text', text: 'hợp tác' }],
    })
    expect(sentence(many, 'vi')).toBe('Đề xuất của Việt Nam và Singapore: chưa điền hành động; mục đích: hợp tác.')
  })

  it('takes from its parent what it does not fill itself', () => {
    const child = proposal({ action: [{ type: 'text', text: 'ký bản ghi nhớ' }] }, { parentId: full.id })
    expect(sentence(child, 'en', full, state)).toBe(
      'Proposal by Việt Nam (per Bộ trưởng Nguyễn Văn An) to Singapore: ký bản ghi nhớ; no deadline stated.',
    )
  })

  it('leaves out a mark that is no more', () => {
    expect(sentence(full, 'en')).toContain('Proposal (per')
  })
})

describe('the choices for a slot', () => {
  const commitment = proposal()
  const near = markAt('GPE', ['Việt Nam'])
  const far = markAt('GPE', ['Hai bên'])
  const again = markAt('GPE', ['Việt Nam'], {}, 2)
  const event = markAt('EVENT', ['Singapore và Việt Nam'])
  const given = {
    slot: slotOf('actor'),
    commitment,
    entities: [event, far, again, near],
    text,
    selection: null,
    noneWord: 'không nêu',
  }
  const typesAndWords = (typed: string, more: Partial<typeof given> = {}) =>
    slotOptions(typed, { ...given, ...more }).map(option =>
      'words' in option ? `${option.type} ${option.words}` : option.type,
    )

  it('begin with the way to take words from the text, then the entities nearest to the evidence, each once', () => {
    expect(typesAndWords('')).toEqual([
      'pick',
      'entity Việt Nam',
      'entity Hai bên',
      'entity Singapore và Việt Nam',
      'none',
    ])
  })

  it('begin with the selected words when there are some, as the entity that is marked there', () => {
    const selection = { span: near.segments[0]!, quote: 'Việt Nam' }
    const [first] = slotOptions('', { ...given, selection })
    expect(first).toEqual({
      type: 'selected',
      words: 'Việt Nam',
      filler: { type: 'annotation', annotationId: near.id },
    })
  })

  it('narrow down by what is typed, without marks, the ones that begin so first', () => {
    expect(typesAndWords('vi')).toEqual(['entity Việt Nam', 'entity Singapore và Việt Nam', 'typed vi'])
    expect(typesAndWords('hai')).toEqual(['entity Hai bên', 'typed hai'])
  })

  it('offer "none stated" by its own word too', () => {
    expect(typesAndWords('khong')).toEqual(['typed khong', 'none'])
  })

  it('offer a slot that is no party only the entities of the evidence', () => {
    expect(typesAndWords('', { slot: slotOf('action') })).toEqual(['pick', 'entity Việt Nam', 'none'])
  })
})
