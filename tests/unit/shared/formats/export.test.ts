import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  defaultExportOptions,
  exportDataset,
  exporterById,
  exporters,
  importers,
  validate,
} from '../../../../shared/formats/index.ts'
import { defaultCodebook } from '../../../../shared/annotation/default-codebook.ts'
import { Annotation } from '../../../../shared/annotation/model.ts'
import { sampleArticles } from '../../../../shared/samples/sample-articles.ts'
import { sampleMarks } from '../../../../shared/samples/sample-marks.ts'
import { createNameRegistry, safeFileName } from '../../../../shared/formats/names.ts'
import { createTypeNames } from '../../../../shared/formats/type-names.ts'
import { fromTsvCell, toTsvCell } from '../../../../shared/formats/text.ts'
import { mergeCodebook } from '../../../../shared/formats/codebook-merge.ts'
import { exportFiles, toFile } from './export-files.ts'
import { importContext } from './import-context.ts'
import { fixedId, labelIds, smallCodebook } from './small-codebook.ts'
import { smallArticles, smallDataset, toArticle, toDataset } from './small-dataset.ts'

const [first] = smallArticles
const lossCounts = (format: string, of = smallDataset, options = {}): Record<string, number> =>
  Object.fromEntries(exportFiles(format, of, options).summary.losses.map(({ code, count }) => [code, count]))

describe('the formats', () => {
  it('are known by ids that differ', () => {
    expect(exporters.map(exporter => exporter.id)).toEqual([
      'chugiai-jsonl',
      'doccano',
      'brat',
      'conll',
      'commitments-csv',
    ])
    expect(importers.map(importer => importer.id)).toEqual(['brat', 'chugiai-jsonl'])
    expect(() => exporterById('word')).toThrow('There is no format “word”.')
  })
})

describe('an export', () => {
  it('reads articles one by one as its files are written, never all at once', () => {
    let asked = 0
    const articles = function* () {
      for (const article of smallArticles) {
        asked += 1
        yield article
      }
    }
    const { files } = exportDataset(exporterById('chugiai-jsonl'), { ...smallDataset, articles }, defaultExportOptions)
    const [file] = files
    const chunks = file!.chunks[Symbol.iterator]()
    chunks.next()
    chunks.next()
    expect(asked).toBe(1)
  })

  it('says so when a file is left unread, since its hash would be wrong', () => {
    const { files } = exportDataset(exporterById('doccano'), smallDataset, defaultExportOptions)
    expect(() => [...files]).toThrow('doccano.jsonl was not read to its end')
  })

  it('leaves out marks whose label the codebook lacks, and counts them', () => {
    const unknown = {
      ...first!,
      annotations: first!.annotations.map(mark =>
        mark.labelId === labelIds.gpe ? { ...mark, labelId: fixedId(999) } : mark,
      ),
    }
    expect(lossCounts('chugiai-jsonl', toDataset([unknown]))).toEqual({ 'loss-label-unknown': 4, 'loss-reference': 1 })
  })

  it('turns a slot’s mark that stays behind into its words', () => {
    const exported = exportFiles('commitments-csv', smallDataset, { includeUncertain: false })
    expect(exported.text('commitments.csv')).toContain('Bộ trưởng Lê Thị Ánh 👩‍👩‍👧')
    expect(lossCounts('chugiai-jsonl', smallDataset, { includeUncertain: false })).toEqual({
      'loss-reference': 1,
      'loss-uncertain-left-out': 2,
    })
  })

  it('loses nothing in our JSONL', () => {
    expect(lossCounts('chugiai-jsonl')).toEqual({})
  })

  it('does not depend on the order in which marks and codebook are stored', () => {
    const shuffled = {
      ...toDataset(smallArticles.map(article => ({ ...article, annotations: article.annotations.toReversed() }))),
      codebook: {
        labels: smallCodebook.labels.toReversed(),
        slots: smallCodebook.slots.toReversed(),
        statuses: smallCodebook.statuses.toReversed(),
      },
    }
    for (const { id } of exporters)
      expect(exportFiles(id, shuffled).text('SHA256SUMS')).toBe(exportFiles(id, smallDataset).text('SHA256SUMS'))
  })

  it('of nothing is a dataset too', () => {
    for (const { id, check } of exporters) {
      const { files, summary } = exportFiles(id, toDataset([]))
      expect(summary).toMatchObject({ articles: 0, annotations: 0 })
      expect(check(files).problems).toEqual([])
    }
  })
})

describe('an export that was altered', () => {
  it.each([
    ['chugiai-jsonl', 'dataset.jsonl', '"quote":"Huế"', '"quote":"Hue"'],
    ['chugiai-jsonl', 'dataset.jsonl', '{"annotations"', '{"annotation'],
    ['doccano', 'doccano.jsonl', '"start_offset":24', '"start_offset":25'],
    ['brat', 'Hoi-nghi-so-tai-Hue.ann', 'GPE 18 21', 'GPE 18 22'],
    ['brat', 'Hoi-nghi-so-tai-Hue.ann', 'item_of:E1', 'item_of:E9'],
    ['conll', 'dataset.conll', 'Huế\tB-GPE', 'Huế\tI-GPE'],
    ['conll', 'offsets.tsv', '\t19\t22\tHuế', '\t19\t23\tHuế'],
    ['commitments-csv', 'commitments.csv', '[54,89)', '[54,90)'],
  ])('of %s does not pass: %s', (format, path, words, others) => {
    const { files, text } = exportFiles(format, smallDataset)
    expect(text(path)).toContain(words)
    const altered = files.map(file => (file.path === path ? toFile(path, text(path).replace(words, others)) : file))
    expect(validate(format, files).problems).toEqual([])
    expect(validate(format, altered).problems).not.toEqual([])
  })
})

describe('the marked sample article', () => {
  const { text, fileName } = sampleArticles.find(({ isMarked }) => isMarked)!
  const article = toArticle(90, fileName, text)
  let made = 1000
  const annotations = sampleMarks(text, { articleId: article.id, newId: () => fixedId((made += 1)) }).map(mark =>
    Annotation.parse({
      note: '',
      attributes: {},
      status: 'confirmed',
      ...mark,
      annotatorId: fixedId(40),
      createdAt: '2026-01-11T08:00:00.000Z',
    }),
  )
  const of = { ...toDataset([{ article, text, annotations }]), codebook: defaultCodebook() }

  it.each(exporters.map(exporter => exporter.id))('goes out as %s with every offset right', format => {
    const { problems, offsets } = validate(format, exportFiles(format, of).files)
    expect(problems).toEqual([])
    expect(offsets).toBeGreaterThan(10)
  })

  it.each(importers.map(importer => importer.id))('comes back from %s with every mark', format => {
    const importer = importers.find(candidate => candidate.id === format)!
    const { files } = exportFiles(format, of)
    const claimed = importer.claims(files.map(file => file.path))
    const result = importer.read(
      files.filter(file => claimed.includes(file.path)),
      importContext({ codebook: defaultCodebook() }),
    )
    expect(result.refused).toEqual([])
    expect(result.additions.labels).toEqual([])
    expect(result.articles[0]?.annotations).toHaveLength(annotations.length)
  })
})

describe('names of files', () => {
  it('are plain ASCII, never a path, a device or hidden', () => {
    expect(safeFileName('Đường đến Huế: 5 việc', 'x')).toBe('Duong-den-Hue-5-viec')
    expect(safeFileName('../../etc/passwd', 'x')).toBe('etc-passwd')
    expect(safeFileName('con', 'x')).toBe('x')
    expect(safeFileName('...', 'x')).toBe('x')
    expect(safeFileName('😀', 'x')).toBe('x')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), title => {
        expect(safeFileName(title, 'x')).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/)
      }),
    )
  })

  it('are given once, also where systems do not tell cases apart', () => {
    const nameOf = createNameRegistry(['README'])
    expect(['a', 'A', 'a', 'a-2', 'readme'].map(nameOf)).toEqual(['a', 'A-2', 'a-3', 'a-2-2', 'readme-2'])
  })
})

describe('names of types', () => {
  it('differ for labels of one code in several layers, and each leads back to its label', () => {
    const twins = smallCodebook.labels.map(label => ({ ...label, code: 'X' }))
    const codebook = { ...smallCodebook, labels: twins }
    const names = createTypeNames(codebook, code => code)
    const given = twins.map(({ id }) => names.label(id))
    expect(new Set(given).size).toBe(twins.length)
    expect(given.map(name => names.meaning(name))).toEqual(twins.map(label => ({ kind: 'label', label })))
    expect(names.renamed.map(({ code }) => code)).toEqual(['X', 'X', 'X', 'X'])
  })
})

describe('a cell of a TSV file', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\\', 't', 'n', '\t', '\n', '\r', 'Huế') }), words => {
        expect(toTsvCell(words)).not.toMatch(/[\t\n\r]/)
        expect(fromTsvCell(toTsvCell(words))).toBe(words)
      }),
    )
  })
})

describe('a codebook that comes in', () => {
  const newId = () => fixedId(0x2000)
  const empty = { labels: [], slots: [], statuses: [] }

  it('puts parents before their children, and makes a root of what hangs on nothing', () => {
    const [theme, child] = smallCodebook.labels.filter(({ layer }) => layer === 'theme')
    const merged = mergeCodebook(empty, { ...empty, labels: [child!, theme!] }, newId)
    expect(merged.additions.labels.map(({ code, parentId }) => [code, parentId])).toEqual([
      ['1', null],
      ['1.1', theme!.id],
    ])
    expect(mergeCodebook(empty, { ...empty, labels: [child!] }, newId).additions.labels[0]?.parentId).toBeNull()
    const circle = [{ ...theme!, parentId: child!.id }, child!]
    expect(mergeCodebook(empty, { ...empty, labels: circle }, newId).additions.labels).toHaveLength(2)
  })

  it('hangs a new child under the project’s own label of the parent’s code', () => {
    const [theme, child] = smallCodebook.labels.filter(({ layer }) => layer === 'theme')
    const own = { ...theme!, id: fixedId(800) }
    const merged = mergeCodebook({ ...empty, labels: [own] }, { ...empty, labels: [theme!, child!] }, newId)
    expect(merged.additions.labels).toEqual([{ ...child, parentId: own.id }])
  })

  it('leaves a shortcut off that is taken here', () => {
    const [person, gpe] = smallCodebook.labels
    const merged = mergeCodebook(
      { ...empty, labels: [{ ...person!, shortcut: 'p' }] },
      { ...empty, labels: [{ ...gpe!, shortcut: 'p' }] },
      newId,
    )
    expect(merged.additions.labels[0]?.shortcut).toBeNull()
  })
})
