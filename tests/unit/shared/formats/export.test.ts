import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  defaultExportOptions,
  exportDataset,
  exporterById,
  exporters,
  importers,
} from '../../../../shared/formats/index.ts'
import { createNameRegistry, safeFileName } from '../../../../shared/formats/names.ts'
import { createTypeNames } from '../../../../shared/formats/type-names.ts'
import { fromTsvCell, toTsvCell } from '../../../../shared/formats/text.ts'
import { mergeCodebook } from '../../../../shared/formats/codebook-merge.ts'
import { exportFiles } from './export-files.ts'
import { fixedId, labelIds, smallCodebook } from './small-codebook.ts'
import { smallArticles, smallDataset, toDataset } from './small-dataset.ts'

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
