import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Label } from '../../../../shared/annotation/codebook.ts'
import type { Annotation } from '../../../../shared/annotation/model.ts'
import { canonicalJson } from '../../../../shared/base/json.ts'
import { bratImporter } from '../../../../shared/formats/brat/import.ts'
import { quoteOf } from '../../../../shared/annotation/check.ts'
import { orderedCodebook } from '../../../../shared/formats/codebook-order.ts'
import type { InputFile } from '../../../../shared/formats/index.ts'
import { dataset } from './arbitraries.ts'
import { exportFiles, toFile } from './export-files.ts'
import { importContext } from './import-context.ts'
import { smallCodebook } from './small-codebook.ts'
import { smallDataset } from './small-dataset.ts'

const read = (files: readonly InputFile[], context = importContext()) => bratImporter.read(files, context)
const readPair = (text: string, ann: string, context = importContext({ codebook: smallCodebook })) =>
  read([toFile('a.txt', text), toFile('a.ann', ann)], context)

/** Label code and words of every mark, as the annotator sees them. */
const marksOf = ({ articles, additions }: ReturnType<typeof read>, codebook = smallCodebook) =>
  articles.flatMap(({ text, annotations }) =>
    annotations.map(({ labelId, segments }) => {
      const label = [...codebook.labels, ...additions.labels].find(candidate => candidate.id === labelId)
      return `${label?.code}: ${quoteOf(text.text, segments)}`
    }),
  )
const lossCodes = ({ losses }: ReturnType<typeof read>) => losses.map(({ code, count }) => [code, count])
const refusals = ({ refused }: ReturnType<typeof read>) => refused.map(({ line, failure }) => [line, failure.code])

/** What brat carries of a mark, in a form that does not hang on ids. */
const shape = (mark: Annotation, all: readonly Annotation[]) => ({
  layer: mark.layer,
  labelId: mark.labelId,
  status: mark.status,
  segments: mark.segments,
  attributes: mark.attributes,
  frame: mark.frame && {
    ...mark.frame,
    parentId: mark.frame.parentId && all.find(({ id }) => id === mark.frame?.parentId)?.segments,
    slots: Object.fromEntries(
      Object.entries(mark.frame.slots).map(([code, fillers]) => [
        code,
        fillers
          .map(filler =>
            canonicalJson(
              filler.type === 'annotation' ? all.find(({ id }) => id === filler.annotationId)?.segments : filler,
            ),
          )
          .sort(),
      ]),
    ),
  },
})
const shapes = (annotations: readonly Annotation[]): readonly string[] =>
  annotations.map(mark => canonicalJson(shape(mark, annotations))).sort()

describe('our brat export, read again', () => {
  const exported = exportFiles('brat', smallDataset)
  const ours = exported.files.filter(file => /\.(txt|ann|conf)$|chugiai\.json$/.test(file.path))

  it('is claimed as a collection, and other files are left alone', () => {
    const paths = ours.map(file => file.path)
    expect(bratImporter.claims([...paths, 'README.md', 'lone.txt', 'other/annotation.conf'])).toEqual(paths)
  })

  it('gives back articles, marks, frames and codebook', () => {
    const result = read(ours)
    expect(result.refused).toEqual([])
    expect(result.losses).toEqual([])
    expect(orderedCodebook(result.additions)).toEqual(orderedCodebook(smallCodebook))
    for (const { article, annotations } of smallDataset.articles()) {
      const taken = result.articles.find(candidate => candidate.article.title === article.title)!
      expect(taken.article).toMatchObject({
        date: article.date,
        source: article.source,
        textHash: article.textHash,
        fileName: article.fileName,
      })
      // A line end inside a mark divides it; brat cannot hold one.
      const divided = annotations.filter(({ segments }) => !quoteOf(taken.text.text, segments).includes('\n'))
      expect(shapes(taken.annotations)).toEqual(expect.arrayContaining([...shapes(divided.map(withoutControls))]))
      expect(taken.annotations).toHaveLength(annotations.length)
    }
  })

  it('finds the same labels without the extra file, by the project’s codebook', () => {
    const bare = ours.filter(file => file.path !== 'chugiai.json')
    const result = read(bare, importContext({ codebook: smallCodebook }))
    expect(result.additions.labels).toEqual([])
    expect(marksOf(result).sort()).toEqual(marksOf(read(ours)).sort())
  })

  it('keeps every mark that holds more than white space, and every frame of theirs', () => {
    fc.assert(
      fc.property(dataset, of => {
        const { files, summary } = exportFiles('brat', of)
        const result = read(files.filter(file => /\.(txt|ann)$|chugiai\.json$/.test(file.path)))
        const blank = summary.losses.find(loss => loss.code === 'loss-blank')?.count ?? 0
        expect(result.refused).toEqual([])
        const taken = result.articles.flatMap(({ annotations }) => annotations)
        const given = [...of.articles()].flatMap(({ annotations }) => annotations)
        expect(taken.length).toBeGreaterThanOrEqual(given.length - blank)
        expect(taken.length).toBeLessThanOrEqual(given.length)
      }),
    )
  })

  it('gives back every mark and frame exactly, where no loss was reported but that of ids', () => {
    fc.assert(
      fc.property(dataset, of => {
        const { files, summary } = exportFiles('brat', of)
        fc.pre(summary.losses.every(({ code }) => code === 'loss-identity' || code === 'loss-name'))
        const result = read(files.filter(file => /\.(txt|ann)$|chugiai\.json$/.test(file.path)))
        expect(shapes(result.articles.flatMap(({ annotations }) => annotations))).toEqual(
          shapes([...of.articles()].flatMap(({ annotations }) => annotations)),
        )
      }),
      { maxSkipsPerRun: 1000 },
    )
  })

  /** brat's notes are one line, so a TAB in an attribute comes back as a space. */
  const withoutControls = (mark: Annotation): Annotation => ({
    ...mark,
    attributes: Object.fromEntries(
      Object.entries(mark.attributes).map(([code, value]) => [
        code,
        typeof value === 'string' ? value.replaceAll('\t', ' ') : value,
      ]),
    ),
  })
})

describe('brat of another make', () => {
  const text = 'Mayor Lan 😀 of Huế vowed to plant and water trees.\nShe left.\n'
  const ann = [
    'T1\tMAYOR 0 9\tMayor Lan',
    'T2\tCITY 15 18\tHuế',
    'T3\tAim 28 33;44 49\tplant trees',
    'T4\tThủ-phạm 28 49\tplant and water trees',
    'T5\tVOW 19 24\tvowed',
    'R1\tmade_by Arg1:T3 Arg2:T1\t',
    'E1\tVOW:T5 Agent:T1 Content:T3',
    'A1\tFirm T3',
    'M2\tCertainty T3 high',
    'A3\tCertainty T3 low',
    'N1\tReference T2 Wikidata:Q1\tHue (city)',
    '*\tEquiv T3 T4',
    '#1\tAnnotatorNotes T3\tcheck the budget line',
    '#2\tSTATUS T1\treviewed',
    '# a remark',
    'X9\tsomething new',
    '',
  ].join('\n')

  it('is taken with its marks, notes and attributes; what has no place is counted', () => {
    const result = readPair(text, ann)
    expect(result.refused).toEqual([])
    expect(marksOf(result)).toEqual([
      'MAYOR: Mayor Lan',
      'CITY: Huế',
      'Aim: plant trees',
      'Th--ph-m: plant and water trees',
      'VOW: vowed',
    ])
    const marks = result.articles[0]!.annotations
    expect(marks[2]).toMatchObject({ note: 'check the budget line', attributes: { Firm: true, Certainty: 'low' } })
    expect(marks[0]?.note).toBe('STATUS: reviewed')
    expect(lossCodes(result)).toEqual([
      ['loss-event', 1],
      ['loss-line-unread', 2],
      ['loss-normalisation', 1],
      ['loss-relation', 2],
    ])
  })

  it('brings labels for the types that nobody knows, with the attributes that occur', () => {
    const { labels } = readPair(text, ann).additions
    expect(labels.map(({ layer, code, name }) => [layer, code, name.vi])).toEqual([
      ['entity', 'MAYOR', 'MAYOR'],
      ['entity', 'CITY', 'CITY'],
      ['entity', 'Aim', 'Aim'],
      ['entity', 'Th--ph-m', 'Thủ-phạm'],
      ['entity', 'VOW', 'VOW'],
    ])
    expect(
      labels[2]?.attributes.map(({ code, kind, values }) => [code, kind, values.map(value => value.code)]),
    ).toEqual([
      ['Firm', 'boolean', []],
      ['Certainty', 'enumerated', ['high', 'low']],
    ])
  })

  it('reads an event of a known modality as a commitment', () => {
    const result = readPair(
      'Lan hứa trồng cây.',
      'T1\tPERSON 0 3\tLan\nT2\tPLEDGE 4 7\thứa\nT3\tTREE 14 17\tcây\nE1\tPLEDGE:T2 actor:T1 action:T3 goal:T3 \n',
    )
    const [lan, tree, pledge] = result.articles[0]!.annotations
    expect(pledge).toMatchObject({
      layer: 'commitment',
      segments: [{ start: 4, end: 7 }],
      frame: {
        status: 'announced',
        strength: 5,
        slots: {
          trigger: [{ type: 'segment', start: 4, end: 7 }],
          actor: [{ type: 'annotation', annotationId: lan?.id }],
          action: [{ type: 'annotation', annotationId: tree?.id }],
        },
      },
    })
    expect(lossCodes(result)).toEqual([['loss-slot', 1]])
  })

  const vietnamese = 'Bộ trưởng 😀 ở Huế\nvà Đà Nẵng\n'
  const bound = (id: number, from: string, words: string, count: (before: string) => number): string => {
    const start = from.indexOf(words)
    return `T${id}\tCITY ${count(from.slice(0, start))} ${count(from.slice(0, start + words.length))}\t${words}\n`
  }
  const anns = (from: string, count: (before: string) => number): string =>
    bound(1, from, 'Huế', count) + bound(2, from, 'Đà Nẵng', count)
  const codePoints = (before: string): number => Array.from(before).length
  const utf16 = (before: string): number => before.length
  const utf8 = (before: string): number => Buffer.byteLength(before)
  const withBom = `\uFEFF${vietnamese}`
  const withCrlf = vietnamese.replaceAll('\n', '\r\n')

  it.each<[string, string, string, string | undefined]>([
    ['code points', vietnamese, anns(vietnamese, codePoints), undefined],
    ['UTF-16 code units', vietnamese, anns(vietnamese, utf16), 'utf16, as it is'],
    ['bytes of UTF-8', vietnamese, anns(vietnamese, utf8), 'utf8, as it is'],
    ['code points with the byte order mark', withBom, anns(withBom, codePoints), undefined],
    ['code points without the byte order mark', withBom, anns(vietnamese, codePoints), 'codePoint, without BOM'],
    ['UTF-16 with the byte order mark', withBom, anns(withBom, utf16), 'utf16, as it is'],
    ['code points with CRLF', withCrlf, anns(withCrlf, codePoints), undefined],
    ['code points as if CRLF were LF', withCrlf, anns(vietnamese, codePoints), 'codePoint, CRLF read as LF'],
    ['UTF-16 as if CRLF were LF', withCrlf, anns(vietnamese, utf16), 'utf16, CRLF read as LF'],
    ['bytes as if CRLF were LF', withCrlf, anns(vietnamese, utf8), 'utf8, CRLF read as LF'],
    ['code points as if LF were CRLF', vietnamese, anns(withCrlf, codePoints), 'codePoint, LF read as CRLF'],
  ])('finds out by the words that offsets count %s', (_what, file, annFile, unusual) => {
    const result = readPair(file, annFile)
    expect(result.refused).toEqual([])
    expect(marksOf(result)).toEqual(['CITY: Huế', 'CITY: Đà Nẵng'])
    expect(result.losses.map(({ sample }) => sample[0]?.detail)).toEqual(unusual ? [`a.ann: ${unusual}`] : [])
  })

  it('fits no counting to a text whose letters are taken apart when the offsets are not', () => {
    const offsets = anns(vietnamese, codePoints).normalize('NFD')
    expect(refusals(readPair(vietnamese.normalize('NFD'), offsets))).toEqual([[1, 'brat-offsets']])
  })

  it('carries offsets of a decomposed text with CRLF to the composed one', () => {
    const original = withCrlf.normalize('NFD')
    const words = (quote: string): string => quote.normalize('NFD')
    const result = readPair(
      original,
      bound(1, original, words('Huế'), codePoints) + bound(2, original, words('Đà Nẵng'), codePoints),
    )
    expect(marksOf(result)).toEqual(['CITY: Huế', 'CITY: Đà Nẵng'])
    expect(result.articles[0]?.text).toMatchObject({ text: vietnamese, original })
  })

  it('takes a document of several annotation files as one', () => {
    const files = [
      toFile('a.txt', 'Lan hứa.'),
      toFile('a.a1', 'T1\tPERSON 0 3\tLan\n'),
      toFile('a.a2', 'T2\tPLEDGE 4 7\thứa\nE1\tPLEDGE:T2 actor:T1\n'),
    ]
    expect(marksOf(read(files, importContext({ codebook: smallCodebook })))).toEqual(['PERSON: Lan', 'PLEDGE: hứa'])
  })

  it('takes CRLF, a byte order mark and an empty file of annotations', () => {
    expect(marksOf(readPair('Lan đi.', '\uFEFFT1\tPERSON 0 3\tLan\r\n'))).toEqual(['PERSON: Lan'])
    expect(readPair('Lan đi.', '').articles[0]?.annotations).toEqual([])
    expect(readPair('Lan đi.', '\uFEFF').articles[0]?.annotations).toEqual([])
  })

  it.each<[string, string, readonly unknown[]]>([
    ['an offset behind the text', 'T1\tPERSON 0 300\tLan', [1, 'brat-offsets']],
    ['words that stand elsewhere', 'T1\tPERSON 0 3\tLan\nT2\tPERSON 4 7\tHoa', [2, 'brat-offsets']],
    ['an empty range', 'T1\tPERSON 3 3\t', [1, 'format-line']],
    ['offsets that are no numbers', 'T1\tPERSON a b\tLan', [1, 'format-line']],
    ['an offset beyond all numbers', 'T1\tPERSON 0 99999999999999999999\tLan', [1, 'format-line']],
    ['fragments out of order', 'T1\tPERSON 4 6;0 3\tđi Lan', [undefined, 'segments-disordered']],
    ['an id used twice', 'T1\tPERSON 0 3\tLan\nT1\tPERSON 0 3\tLan', [2, 'format-duplicate-id']],
    ['an event without its trigger', 'E1\tPLEDGE:T7', [1, 'format-target']],
    ['an argument that is not there', 'T1\tPLEDGE 0 3\tLan\nE1\tPLEDGE:T1 actor:T9', [2, 'format-target']],
    [
      'events that are items of each other',
      'T1\tPLEDGE 0 3\tLan\nE1\tPLEDGE:T1 item_of:E2\nE2\tPLEDGE:T1 item_of:E1',
      [undefined, 'frame-cycle'],
    ],
    ['half of a letter', 'T1\tPERSON 8 9\tr', [undefined, 'segment-splits-letter']],
    ['a NUL', 'T1\tPERSON 0 3\tLan\0', [undefined, 'text-binary']],
  ])('refuses the whole document for %s', (_what, lines, expected) => {
    const result = readPair('Lan đi. r\u0302', `${lines}\n`)
    expect(result.articles).toEqual([])
    expect(refusals(result)).toEqual([expected])
  })

  it('refuses annotations without their text, and takes the other documents', () => {
    const result = read([toFile('x/a.ann', ''), toFile('x/b.txt', 'Lan'), toFile('x/b.ann', 'T1\tPERSON 0 3\tLan\n')])
    expect(result.refused).toMatchObject([
      { file: 'x/a.ann', failure: { code: 'brat-text-missing', values: { text: 'a.txt' } } },
    ])
    expect(result.articles).toHaveLength(1)
  })

  it('brings labels and attributes that the codebook can hold, whatever they are called', () => {
    const long = 'x'.repeat(300)
    const result = readPair(
      'Lan đi',
      `T1\t__proto__ 0 3\tLan\nT2\t${long} 4 6\tđi\nA1\t__proto__ T1\nA2\tconstructor T1 cao\n`,
    )
    for (const label of result.additions.labels) expect(Label.safeParse(label).success).toBe(true)
    expect(result.articles[0]?.annotations[0]?.attributes).toEqual({ proto: true, constructor: 'cao' })
  })

  it('brings no label of a document that was refused', () => {
    expect(readPair('Lan', 'T1\tNEW 0 3\tHoa\n').additions.labels).toEqual([])
  })

  it('passes over an extra file that is damaged, and says so', () => {
    const result = read([
      toFile('a.txt', 'Lan'),
      toFile('a.ann', 'T1\tPERSON 0 3\tLan\n'),
      toFile('chugiai.json', '{"format":"chugiai-b'),
    ])
    expect(marksOf(result)).toEqual(['PERSON: Lan'])
    expect(lossCodes(result)).toEqual([['loss-line-unread', 1]])
  })

  it('never throws, whatever the lines hold', () => {
    const piece = fc.constantFrom(
      'T1',
      'T2',
      'E1',
      'R1',
      'A1',
      '#1',
      '\t',
      ' ',
      'PERSON',
      'PLEDGE',
      '0',
      '3',
      ';',
      ':',
      'actor',
      'T1',
      'Lan',
      '\n',
      '__proto__',
      '9',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 40 }), parts => {
        const { articles, refused } = readPair('Lan đi.', parts.join(''))
        expect(articles.length + refused.length).toBe(1)
      }),
      { numRuns: 500 },
    )
  })
})
