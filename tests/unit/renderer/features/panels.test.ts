import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { countStates, createArticleSearch, stepId } from '../../../../renderer/features/corpus/filter.ts'
import { articlesOf, missing, toggled, type ExportChoice } from '../../../../renderer/features/exporting/choice.ts'
import { descriptionKey, formatChoices } from '../../../../renderer/features/exporting/formats.ts'
import {
  countOutcomes,
  lineText,
  linesToShow,
  reportToText,
  type Say,
} from '../../../../renderer/features/importing/report.ts'
import { isMissing, readAttribute } from '../../../../renderer/features/inspector/attribute-values.ts'
import { countLabels, nextOfLabel } from '../../../../renderer/features/inspector/counting.ts'
import { relabel } from '../../../../renderer/data/relabel.ts'
import { exporters } from '../../../../shared/formats/index.ts'
import { catalogue } from '../../../../shared/i18n/messages.ts'
import type { ArticleRow, ImportLine } from '../../../../shared/ipc/contract.ts'
import { codebook, frameOf, labelOf, markAt } from './marks.ts'

const row = (id: string, title: string, more: Partial<ArticleRow> = {}): ArticleRow => ({
  id,
  title,
  date: null,
  titleCertainty: 'found',
  dateCertainty: 'unknown',
  source: '',
  author: '',
  note: '',
  textHash: '0'.repeat(64),
  fileName: `${id}.txt`,
  addedAt: '2026-01-01T00:00:00.000Z',
  length: 10,
  counts: { entity: 0, commitment: 0, theme: 0 },
  state: 'untouched',
  read: 0,
  ...more,
})
const rows = [
  row('a', 'Bộ trưởng tiếp Đại sứ', { state: 'done', source: 'VTC News' }),
  row('b', 'ASEAN bàn chuyển đổi số'),
  row('c', 'Hàn Quốc và Việt Nam', { state: 'in progress' }),
]
const search = createArticleSearch()
const idsOf = (found: readonly ArticleRow[]): readonly string[] => found.map(each => each.id)

describe('the list of articles', () => {
  it('finds titles and sources without marks, word by word', () => {
    expect(idsOf(search(rows, { query: 'dai su bo', state: null }))).toEqual(['a'])
    expect(idsOf(search(rows, { query: 'vtc', state: null }))).toEqual(['a'])
  })

  it('takes marks that were typed at their word', () => {
    expect(idsOf(search(rows, { query: 'đổi số', state: null }))).toEqual(['b'])
    expect(idsOf(search(rows, { query: 'đội số', state: null }))).toEqual([])
  })

  it('filters by state and counts states', () => {
    expect(idsOf(search(rows, { query: '', state: 'in progress' }))).toEqual(['c'])
    expect(countStates(rows)).toEqual({ untouched: 1, 'in progress': 1, done: 1 })
  })

  it('is walked to its ends and no further', () => {
    expect(stepId(rows, 'a', 1)).toBe('b')
    expect(stepId(rows, 'c', 1)).toBe('c')
    expect(stepId(rows, null, 1)).toBe('a')
    expect(stepId(rows, 'gone', -1)).toBe('c')
    expect(stepId([], 'a', 1)).toBeUndefined()
  })
})

describe('a typed attribute', () => {
  it('is a number with a point or a comma, or is said to be none', () => {
    expect(readAttribute('number', '450 000 000')).toEqual({ ok: true, value: 450_000_000 })
    expect(readAttribute('number', '3,5')).toEqual({ ok: true, value: 3.5 })
    expect(readAttribute('number', 'ba')).toEqual({ ok: false, problem: 'number' })
  })

  it('is a date of any precision in ISO form', () => {
    expect(readAttribute('date', '9/1/2026')).toEqual({ ok: true, value: '2026-01-09' })
    expect(readAttribute('date', '31/2/2026')).toEqual({ ok: false, problem: 'date' })
  })

  it('is taken away when the field is emptied', () => {
    expect(readAttribute('text', '  ')).toEqual({ ok: true, value: null })
  })

  it('is missing only when the codebook asks for it', () => {
    const use = labelOf('GPE').attributes.find(attribute => attribute.required)!
    expect(isMissing(use, undefined)).toBe(true)
    expect(isMissing(use, 'actor')).toBe(false)
    expect(isMissing({ ...use, required: false }, undefined)).toBe(false)
  })
})

describe('another label for a mark', () => {
  it('drops the attributes that it does not have', () => {
    const mark = markAt('GPE', ['Việt Nam'], { attributes: { use: 'actor', mention: 'name' } })
    const after = labelOf('ORG').attributes.map(attribute => attribute.code)
    const patch = relabel(mark, labelOf('ORG').id, codebook)
    expect(patch.labelId).toBe(labelOf('ORG').id)
    expect(Object.keys(patch.attributes ?? {})).toEqual(['use', 'mention'].filter(code => !after.includes(code)))
  })

  it('brings its own strength where the old one was a preset, and leaves one set by hand', () => {
    const preset = markAt('PLEDGE', ['nhất trí'], { frame: frameOf({}, { strength: labelOf('PLEDGE').strength }) })
    expect(relabel(preset, labelOf('WISH').id, codebook).frame).toEqual({ strength: labelOf('WISH').strength })
    const byHand = markAt('PLEDGE', ['nhất trí'], { frame: frameOf({}, { strength: 2 }) })
    expect(relabel(byHand, labelOf('WISH').id, codebook).frame).toBeUndefined()
  })
})

describe('the marks of an article by label', () => {
  const marks = [markAt('GPE', ['Singapore'], {}, 2), markAt('GPE', ['Việt Nam']), markAt('PERSON', ['Nguyễn Văn An'])]

  it('are counted in the order of the codebook', () => {
    expect(countLabels(marks, codebook).map(({ label, count }) => [label.code, count])).toEqual([
      ['PERSON', 1],
      ['GPE', 2],
    ])
  })

  it('are walked in the order of the text, round and round', () => {
    const first = nextOfLabel(marks, labelOf('GPE').id, -1)
    expect(first).toBe(marks[1])
    expect(nextOfLabel(marks, labelOf('GPE').id, first!.segments[0]!.start)).toBe(marks[0])
    expect(nextOfLabel(marks, labelOf('GPE').id, marks[0]!.segments[0]!.start)).toBe(first)
    expect(nextOfLabel(marks, labelOf('ORG').id, -1)).toBeUndefined()
  })
})

describe('the report of an import', () => {
  const intl = createIntl({ locale: 'en', messages: catalogue('en') })
  const say: Say = (id, values) => intl.formatMessage({ id }, values)
  const line = (file: string, outcome: ImportLine['outcome'], code: string): ImportLine => ({
    file,
    outcome,
    code,
    values: { file },
  })
  const lines = [
    line('a.txt', 'taken', 'nobody-knows-this'),
    line('b.txt', 'refused', 'file-missing'),
    line('c.txt', 'odd', 'nobody-knows-this'),
  ]

  it('shows first what asks for attention', () => {
    expect(linesToShow(lines, null).map(each => each.file)).toEqual(['b.txt', 'c.txt', 'a.txt'])
    expect(linesToShow(lines, 'odd').map(each => each.file)).toEqual(['c.txt'])
    expect(countOutcomes(lines)).toEqual({ taken: 1, odd: 1, duplicate: 0, refused: 1 })
  })

  it('says reason and remedy of a refusal in the language that is shown', () => {
    expect(lineText(lines[1]!, 'vi', say)).toEqual({
      message: 'b.txt: không tìm thấy.',
      remedy: 'Tệp có thể vừa bị dời hay xóa. Hãy chọn lại.',
    })
    expect(lineText(lines[1]!, 'en', say).message).toBe('b.txt: it is not there.')
  })

  it('can be copied as one line a file', () => {
    const copied = reportToText({ lines, taken: 2, refused: 1, annotations: 0 }, 'en', say).split('\n')
    expect(copied).toHaveLength(4)
    expect(copied[0]).toBe('2 articles were taken, 1 refused.')
    expect(copied[2]!.split('\t').slice(0, 2)).toEqual(['Refused', 'b.txt'])
  })
})

describe('the export dialog', () => {
  const choice: ExportChoice = { formats: ['brat'], scope: 'all', chosen: [], folder: '/data' }

  it('offers every format that can be written, in the same order and with the same unit of offsets', () => {
    expect(formatChoices).toEqual(exporters.map(({ id, name, offsetUnit }) => ({ id, name, offsetUnit })))
  })

  it('describes each format in words of its own', () => {
    const keys = formatChoices.map(format => descriptionKey(format.id))
    expect(new Set(keys).size).toBe(formatChoices.length)
    expect(keys).not.toContain('exporting.format.other')
    expect(descriptionKey('made-up')).toBe('exporting.format.other')
  })

  it('says what is missing, one thing at a time, until it can run', () => {
    expect(missing({ ...choice, formats: [], folder: null }, rows)).toBe('exporting.needFormat')
    expect(missing({ ...choice, scope: 'chosen', folder: null }, rows)).toBe('exporting.needArticle')
    expect(missing({ ...choice, folder: null }, rows)).toBe('exporting.needFolder')
    expect(missing(choice, rows)).toBeUndefined()
  })

  it('exports all, the done ones, or the ticked ones in the order of the list', () => {
    expect(articlesOf(choice, rows)).toBeUndefined()
    expect(articlesOf({ ...choice, scope: 'done' }, rows)).toEqual(['a'])
    expect(articlesOf({ ...choice, scope: 'chosen', chosen: ['c', 'a', 'gone'] }, rows)).toEqual(['a', 'c'])
  })

  it('ticks and unticks without changing the order', () => {
    expect(toggled(['c'], 'a', true, ['a', 'b', 'c'])).toEqual(['a', 'c'])
    expect(toggled(['a', 'c'], 'a', false, ['a', 'b', 'c'])).toEqual(['c'])
  })
})
