import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../../shared/annotation/model.ts'
import { textToSentences } from '../../../../shared/formats/conll/tokens.ts'
import { quoteSpan } from '../../../../shared/samples/quotes.ts'
import { exportFiles } from './export-files.ts'
import { fixedId, labelIds } from './small-codebook.ts'
import { smallDataset, toArticle, toDataset } from './small-dataset.ts'

const sentences = (text: string): readonly string[] =>
  textToSentences(text).map(tokens => tokens.map(({ start, end }) => text.slice(start, end)).join(' '))

/** The entity column of a text whose marks are given by their words, longest last where it matters. */
function tagsOf(text: string, ...marks: readonly (readonly string[])[]) {
  const article = toArticle(70, 'Bài', text)
  const annotations = marks.map((quotes, index): Annotation => ({
    id: fixedId(700 + index),
    articleId: article.id,
    layer: 'entity',
    labelId: index % 2 === 0 ? labelIds.person : labelIds.gpe,
    segments: quotes.map(quote => ({ start: quoteSpan(text, quote).start, end: quoteSpan(text, quote).end })),
    status: 'confirmed',
    note: '',
    attributes: {},
    annotatorId: fixedId(40),
    createdAt: `2026-01-11T08:00:00.00${index}Z`,
  }))
  const { text: read, summary } = exportFiles('conll', toDataset([{ article, text, annotations }]))
  const tags = read('dataset.conll')
    .split('\n')
    .slice(3)
    .map(line => line.split('\t')[1] ?? '')
    .join(' ')
    .trim()
  const always = ['loss-identity', 'loss-metadata']
  return { tags, losses: summary.losses.map(({ code }) => code).filter(code => !always.includes(code)) }
}

describe('the tokens of a text', () => {
  it('are syllables, numbers and abbreviations, with every mark of punctuation by itself', () => {
    expect(sentences('Bộ KH&CN chi 30,7 tỷ (5G), ĐMST…')).toEqual(['Bộ KH & CN chi 30,7 tỷ ( 5G ) , ĐMST …'])
  })

  it('end a sentence at a stop before a capital, not behind an abbreviation or an initial', () => {
    expect(sentences('Ông ở TP. Hồ Chí Minh. Bà ở PGS. A. Lan! Ai? “Tôi.” Hết')).toEqual([
      'Ông ở TP . Hồ Chí Minh .',
      'Bà ở PGS . A . Lan !',
      'Ai ?',
      '“ Tôi . ”',
      'Hết',
    ])
  })

  it('end a sentence at every line end, and hold no white space', () => {
    expect(sentences('Châu Á. Bằng lòng.\n\n Ảnh\u00a0minh họa \nv.v. và')).toEqual([
      'Châu Á .',
      'Bằng lòng .',
      'Ảnh minh họa',
      'v.v . và',
    ])
  })
})

describe('IOB2 tags', () => {
  it('begin every mark with B, also where two touch', () => {
    expect(tagsOf('Lan Anh ở Huế', ['Lan Anh'], ['ở'], ['Huế'])).toEqual({
      tags: 'B-PERSON I-PERSON B-GPE B-PERSON',
      losses: [],
    })
  })

  it('keep the longest of marks that share a token, then the one made first', () => {
    expect(tagsOf('Bộ trưởng Lan', ['Lan'], ['Bộ trưởng Lan'], ['trưởng Lan'])).toEqual({
      tags: 'B-GPE I-GPE I-GPE',
      losses: ['loss-overlap'],
    })
    expect(tagsOf('Lan', ['Lan'], ['Lan'])).toEqual({ tags: 'B-PERSON', losses: ['loss-overlap'] })
  })

  it('divide a mark at the end of a sentence and between its passages, and say so', () => {
    expect(tagsOf('Lan đi. Hoa về', ['đi. Hoa'])).toEqual({
      tags: 'O B-PERSON I-PERSON  B-PERSON O',
      losses: ['loss-sentence'],
    })
    expect(tagsOf('trồng và tưới cây', ['trồng', 'cây'])).toEqual({
      tags: 'B-PERSON O O B-PERSON',
      losses: ['loss-discontinuous'],
    })
  })

  it('widen a mark to whole tokens, and drop one without tokens, and say so', () => {
    expect(tagsOf('Lan Anh', ['an A'])).toEqual({ tags: 'B-PERSON I-PERSON', losses: ['loss-token'] })
    expect(tagsOf('Lan Anh', [' '])).toEqual({ tags: 'O O', losses: ['loss-no-token'] })
  })

  it('count what the small dataset loses', () => {
    const { losses } = exportFiles('conll', smallDataset).summary
    expect(Object.fromEntries(losses.map(({ code, count }) => [code, count]))).toEqual({
      'loss-attribute': 5,
      'loss-discontinuous': 2,
      'loss-frame': 3,
      'loss-identity': 14,
      'loss-metadata': 3,
      'loss-note': 2,
      'loss-overlap': 5,
      'loss-sentence': 1,
      'loss-slot': 8,
      'loss-token': 1,
      'loss-uncertain-unmarked': 2,
    })
  })
})
