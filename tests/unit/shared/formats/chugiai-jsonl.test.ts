import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { canonicalJson } from '../../../../shared/base/json.ts'
import { textToHash } from '../../../../shared/document/hash.ts'
import { chugiaiJsonlImporter } from '../../../../shared/formats/chugiai-jsonl/import.ts'
import { ArticleLine, lineSchema } from '../../../../shared/formats/chugiai-jsonl/schema.ts'
import { byteLines, lineText } from '../../../../shared/formats/lines.ts'
import { dataset } from './arbitraries.ts'
import { exportFiles, toFile } from './export-files.ts'
import { golden } from './golden-file.ts'
import { importContext, importedDataset } from './import-context.ts'
import { fixedId, labelIds, smallCodebook } from './small-codebook.ts'
import { smallArticles, smallDataset } from './small-dataset.ts'

const FILE = 'dataset.jsonl'
const exported = exportFiles('chugiai-jsonl', smallDataset).text(FILE)
const [header = '', first = '', second = ''] = exported.split('\n')
const read = (text: string, context = importContext()) => chugiaiJsonlImporter.read([toFile(FILE, text)], context)

type Path = readonly (string | number)[]

/** The value with what stands at `path` replaced, or taken away when `next` is `undefined`. */
function withChange(value: unknown, [key, ...rest]: Path, next: unknown): unknown {
  if (key === undefined) return next
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >
  copy[key] = withChange(copy[key], rest, next)
  if (copy[key] === undefined) delete copy[key]
  return copy
}

const firstLine = ArticleLine.parse(JSON.parse(first))
const readLine = (line: unknown) => read(`${header}\n${JSON.stringify(line)}\n${second}\n`)
/** The first article with something in it changed, behind the true header. */
const readChanged = (path: Path, next: unknown) => readLine(withChange(firstLine, path, next))
const refusedCodes = (result: ReturnType<typeof read>) =>
  result.refused.map(({ line, failure }) => [line, failure.code])

describe('our JSONL, read again', () => {
  it('gives back the dataset, every id kept, and exports to the same bytes', () => {
    fc.assert(
      fc.property(dataset, of => {
        const before = exportFiles('chugiai-jsonl', of)
        const result = chugiaiJsonlImporter.read(
          before.files.filter(file => file.path === FILE),
          importContext(),
        )
        expect(result.refused).toEqual([])
        expect(result.losses).toEqual([])
        for (const { article, text, annotations } of of.articles()) {
          const taken = result.articles.find(candidate => candidate.article.id === article.id)!
          expect(taken.article).toEqual(article)
          expect(taken.text).toMatchObject({ text, hash: article.textHash })
          expect([...taken.annotations].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
            [...annotations].sort((a, b) => (a.id < b.id ? -1 : 1)),
          )
        }
        const after = exportFiles('chugiai-jsonl', importedDataset(result, of.project))
        expect(after.text(FILE)).toBe(before.text(FILE))
      }),
    )
  })

  it('is canonical JSON, line by line', () => {
    for (const line of exported.trimEnd().split('\n')) expect(line).toBe(canonicalJson(JSON.parse(line)))
  })

  it('fits the published schema, which is the one that the program makes', () => {
    const made = `${JSON.stringify(lineSchema(), null, 2)}\n`
    const published = golden('docs/formats/chugiai-jsonl.schema.json', made)
    expect(published).toBe(made)
    const schema = z.fromJSONSchema(JSON.parse(published) as Parameters<typeof z.fromJSONSchema>[0])
    fc.assert(
      fc.property(dataset, of => {
        for (const line of exportFiles('chugiai-jsonl', of).text(FILE).trimEnd().split('\n'))
          schema.parse(JSON.parse(line))
      }),
    )
    expect(schema.safeParse({ ...(JSON.parse(first) as object), text: 7 }).success).toBe(false)
  })

  it('uses the project’s label of the same layer and code, and says so', () => {
    const own = smallCodebook.labels.map(label => (label.code === 'PERSON' ? { ...label, id: fixedId(900) } : label))
    const result = read(exported, importContext({ codebook: { ...smallCodebook, labels: own } }))
    const used = new Set(result.articles.flatMap(({ annotations }) => annotations).map(({ labelId }) => labelId))
    expect(used.has(fixedId(900))).toBe(true)
    expect(used.has(labelIds.person)).toBe(false)
    expect(result.additions).toEqual({ labels: [], slots: [], statuses: [] })
    expect(result.losses.map(({ code, count }) => [code, count])).toEqual([['loss-label-joined', 1]])
  })

  it('composes a text that is not in normal form C, and carries every offset along', () => {
    const { text, article } = smallArticles[0]!
    const decompose = (words: string): string => words.normalize('NFD').replaceAll('\n', '\r\n')
    const original = decompose(text)
    // Words are cut from the composed text and written as they stand in the other.
    const annotations = firstLine.annotations
      .filter(mark => mark.layer === 'entity' && mark.segments.length === 1)
      .map(mark => {
        const { start, quote } = mark.segments[0]!
        const from = decompose(text.slice(0, start)).length
        return { ...mark, segments: [{ start: from, end: from + decompose(quote).length, quote: decompose(quote) }] }
      })
    const result = readLine({ article: { ...article, textHash: textToHash(original) }, text: original, annotations })
    expect(result.refused).toEqual([])
    const taken = result.articles[0]!
    expect(taken.text).toMatchObject({ text, original, hash: article.textHash })
    const expected = smallArticles[0]!.annotations.filter(
      ({ layer, segments }) => layer === 'entity' && segments.length === 1,
    )
    const places = (marks: readonly { segments: unknown; id: string }[]) =>
      new Map(marks.map(({ id, segments }) => [id, segments]))
    expect(places(taken.annotations)).toEqual(places(expected))
  })
})

describe('a damaged file of our JSONL', () => {
  it('loses only the article that is damaged', () => {
    const result = read(`${header}\n${first.slice(0, -9)}\n${second}\n`)
    expect(refusedCodes(result)).toEqual([[2, 'format-json']])
    expect(result.articles.map(({ article }) => article.title)).toEqual(['+Đường dây'])
  })

  it('is refused whole when its header is missing, of another make or newer', () => {
    expect(refusedCodes(read(`${first}\n`))).toEqual([[1, 'format-header']])
    expect(refusedCodes(read('{"id":1,"text":"Huế","label":[]}\n'))).toEqual([[1, 'format-header']])
    expect(refusedCodes(read(header.replace('"version":1', '"version":2')))).toEqual([[1, 'format-version']])
    expect(refusedCodes(read(header.slice(0, 200)))).toEqual([[1, 'format-json']])
    expect(refusedCodes(read(''))).toEqual([[1, 'text-empty']])
    expect(refusedCodes(read('null\n'))).toEqual([[1, 'format-header']])
  })

  const mark: Path = ['annotations', 0]
  const segment: Path = [...mark, 'segments', 0]
  const frame: Path = ['annotations', 5, 'frame']
  it.each<[what: string, code: string, path: Path, next: unknown]>([
    ['a wrong type', 'format-shape', [...segment, 'start'], '12'],
    ['a negative offset', 'format-shape', [...segment, 'start'], -1],
    ['a fraction', 'format-shape', [...segment, 'start'], 12.5],
    ['an id that is none', 'format-shape', [...mark, 'id'], '../../etc'],
    ['a file name with a folder', 'format-shape', ['article', 'fileName'], '../../etc/passwd'],
    ['a field that is missing', 'format-shape', [...mark, 'createdAt'], undefined],
    ['half a letter in a note', 'format-shape', [...mark, 'note'], '\ud83d'],
    ['a quote that stands elsewhere', 'format-quote', [...segment, 'quote'], 'Hà Nội'],
    ['an offset behind the text', 'segment-outside', [...segment, 'end'], 9999],
    ['an empty range', 'segment-outside', [...segment, 'end'], firstLine.annotations[0]?.segments[0]?.start],
    ['a label that the header lacks', 'label-unknown', [...mark, 'labelId'], fixedId(999)],
    ['a label code that is another’s', 'label-unknown', [...mark, 'label'], 'PERSON'],
    ['a text of another hash', 'format-hash', ['text'], `${firstLine.text}!`],
    ['an id used twice', 'format-duplicate-id', ['annotations', 1, 'id'], firstLine.annotations[0]?.id],
    ['an annotator nobody knows', 'format-target', [...mark, 'annotatorId'], fixedId(999)],
    ['an attribute value that is not allowed', 'attribute-invalid', ['annotations', 1, 'attributes', 'use'], 'x'],
    ['an entity with a frame', 'frame-missing', [...mark, 'frame'], firstLine.annotations[5]?.frame],
    [
      'a mark in a slot that is not there',
      'format-target',
      [...frame, 'slots', 'actor', 0, 'annotationId'],
      fixedId(999),
    ],
    ['a slot that the codebook lacks', 'slot-unknown', [...frame, 'slots', 'constructor'], [{ type: 'none' }]],
    ['frames that are items of each other', 'frame-cycle', [...frame, 'parentId'], fixedId(121)],
  ])('refuses the whole article with its line for %s', (_what, code, path, next) => {
    const result = readChanged(path, next)
    expect(refusedCodes(result)).toEqual([[2, code]])
    expect(result.articles).toHaveLength(1)
    expect(result.refused[0]?.failure.remedy).not.toBe('')
  })

  it('refuses an offset inside a surrogate pair and one between a letter and its mark', () => {
    const { text, annotations } = firstLine
    const cut = (letter: string, from: number, to: number) => {
      const start = text.indexOf(letter) + from
      const end = text.indexOf(letter) + to
      return readLine({
        ...firstLine,
        annotations: [{ ...annotations[0], segments: [{ start, end, quote: text.slice(start, end) }] }],
      })
    }
    expect(refusedCodes(cut('r\u0302', 0, 1))).toEqual([[2, 'segment-splits-letter']])
    expect(refusedCodes(cut('👩‍👩‍👧', 0, 2))).toEqual([[2, 'segment-splits-letter']])
    expect(refusedCodes(cut('😀', 0, 1))).toEqual([[2, 'format-shape']])
  })

  it('refuses texts with a NUL or half a letter', () => {
    const { article } = smallArticles[1]!
    const withText = (text: string) =>
      readLine({ article: { ...article, textHash: textToHash(text) }, text, annotations: [] })
    expect(refusedCodes(withText('a\0b'))).toEqual([[2, 'text-binary']])
    expect(refusedCodes(withText('a\ud83db'))).toEqual([[2, 'text-lone-surrogate']])
  })

  it('refuses an article that stands there twice', () => {
    expect(refusedCodes(read(`${header}\n${second}\n${second}\n`))).toEqual([[3, 'format-duplicate-id']])
  })

  it('names the byte of a line that is not UTF-8', () => {
    const bytes = Buffer.from(`${header}\n${second}\n`, 'utf8')
    const at = Buffer.byteLength(header) + 1 + second.indexOf('text')
    bytes[at] = 0xff
    const result = chugiaiJsonlImporter.read([{ path: FILE, bytes }], importContext())
    expect(result.refused[0]).toMatchObject({
      line: 2,
      failure: { code: 'text-undecodable', values: { offset: at, byte: 'ff' } },
    })
  })

  it('is not touched by keys that reach for a prototype, and reports them', () => {
    const result = read(
      `${header}\n${second.replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{}},')}\n`,
    )
    expect(result.articles).toHaveLength(1)
    expect(result.losses).toMatchObject([{ code: 'loss-line-unread', count: 2 }])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    const slot = readChanged([...frame, 'slots'], JSON.parse('{"__proto__":[{"type":"none"}]}'))
    expect(slot.articles[0]?.annotations.find(({ frame }) => frame)?.frame?.slots).toEqual({})
    expect(slot.losses).toMatchObject([{ code: 'loss-line-unread', count: 1 }])
  })

  it('is read with a byte order mark, CRLF and blank lines', () => {
    const result = read(`\uFEFF${header}\r\n\r\n${second}\r\n   \r\n`)
    expect(result.refused).toEqual([])
    expect(result.articles).toHaveLength(1)
  })

  it('refuses a line that is longer than any article', () => {
    const [line] = byteLines(Buffer.from('x'.repeat(3_000_000)))
    expect(() => lineText(line!, FILE, 1024 * 1024)).toThrow('3 MB, more than the 1 MB')
  })

  it('never throws, whatever bytes it is given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(header.length), (noise, at) => {
        const bytes = Buffer.concat([
          Buffer.from(header.slice(0, at)),
          noise,
          Buffer.from(`${header.slice(at)}\n${second}`),
        ])
        const { articles, refused } = chugiaiJsonlImporter.read([{ path: FILE, bytes }], importContext())
        expect(articles.length + refused.length).toBeGreaterThan(0)
      }),
    )
  })
})
