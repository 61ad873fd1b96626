import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../../shared/annotation/model.ts'
import { parseCsv } from '../../../../shared/formats/commitments-csv/csv.ts'
import { exporters, validate, type Dataset, type DatasetArticle } from '../../../../shared/formats/index.ts'
import { fromTsvCell } from '../../../../shared/formats/text.ts'
import { dataset } from './arbitraries.ts'
import { exportFiles } from './export-files.ts'

/** Cuts by bytes of UTF-16, not by the string methods that the exporters use. */
const byUtf16 = (text: string, start: number, end: number): string =>
  Buffer.from(text, 'utf16le')
    .subarray(start * 2, end * 2)
    .toString('utf16le')
const byCodePoints = (text: string, start: number, end: number): string => Array.from(text).slice(start, end).join('')

const articlesOf = (of: Dataset): readonly DatasetArticle[] => [...of.articles()]
const rowsOf = (tsv: string): readonly (readonly string[])[] =>
  tsv
    .replace(/\n$/, '')
    .split('\n')
    .slice(1)
    .map(row => row.split('\t'))
const spansOf = ({ segments }: Annotation): readonly string[] => segments.map(({ start, end }) => `${start} ${end}`)

describe('every offset of an export', () => {
  it.each(exporters.map(exporter => exporter.id))('quotes its words when %s is read again', format => {
    fc.assert(
      fc.property(dataset, of => {
        expect(validate(format, exportFiles(format, of).files).problems).toEqual([])
      }),
    )
  })

  it('counts UTF-16 code units in our JSONL, and every passage of the model is there', () => {
    fc.assert(
      fc.property(dataset, of => {
        const lines = exportFiles('chugiai-jsonl', of).text('dataset.jsonl').trimEnd().split('\n').slice(1)
        articlesOf(of).forEach(({ text, annotations }, index) => {
          const line = JSON.parse(lines[index]!) as {
            text: string
            annotations: { segments: { start: number; end: number; quote: string }[] }[]
          }
          const segments = line.annotations.flatMap(mark => mark.segments)
          expect(line.text).toBe(text)
          for (const { start, end, quote } of segments) expect(byUtf16(text, start, end)).toBe(quote)
          expect(segments.map(({ start, end }) => `${start} ${end}`).sort()).toEqual(
            annotations.flatMap(spansOf).sort(),
          )
        })
      }),
    )
  })

  it('counts UTF-16 code units in doccano, beside a table of the words', () => {
    fc.assert(
      fc.property(dataset, of => {
        const exported = exportFiles('doccano', of)
        const rows = rowsOf(exported.text('offsets.tsv'))
        const texts = articlesOf(of).map(({ text }) => text)
        for (const [line, , start, end, words] of rows) {
          expect(byUtf16(texts[Number(line) - 1]!, Number(start), Number(end))).toBe(fromTsvCell(words!))
        }
        const marked = articlesOf(of).flatMap(({ annotations }, index) =>
          annotations.flatMap(spansOf).map(place => `${index + 1} ${place}`),
        )
        const written = rows.map(([line, , start, end]) => `${line} ${start} ${end}`)
        expect(written).toEqual(expect.arrayContaining(marked))
      }),
    )
  })

  it('counts code points in brat', () => {
    fc.assert(
      fc.property(dataset, of => {
        const { files, text } = exportFiles('brat', of)
        for (const { path } of files.filter(file => file.path.endsWith('.ann'))) {
          const source = text(path.replace('.ann', '.txt'))
          for (const line of text(path)
            .split('\n')
            .filter(candidate => candidate.startsWith('T'))) {
            const [, data, words] = /^T\d+\t\S+ ([\d ;]+)\t(.*)$/su.exec(line)!
            const parts = data!.split(';').map(pair => pair.split(' ').map(Number))
            expect(parts.map(([start, end]) => byCodePoints(source, start!, end!)).join(' ')).toBe(words)
          }
        }
      }),
    )
  })

  it('counts UTF-16 code units in the table beside CoNLL columns, which hold every letter of the text', () => {
    fc.assert(
      fc.property(dataset, of => {
        const rows = rowsOf(exportFiles('conll', of).text('offsets.tsv'))
        for (const { article, text } of articlesOf(of)) {
          const own = rows.filter(row => row[1] === article.id)
          for (const [, , start, end, words] of own)
            expect(byUtf16(text, Number(start), Number(end))).toBe(fromTsvCell(words!))
          expect(
            own
              .map(row => fromTsvCell(row[4]!))
              .join('')
              .replace(/[\s\p{Cc}]/gu, ''),
          ).toBe(text.replace(/[\s\p{Cc}]/gu, ''))
        }
      }),
    )
  })

  it('counts both UTF-16 code units and code points in the table of commitments', () => {
    fc.assert(
      fc.property(dataset, of => {
        const [head, ...rows] = parseCsv(
          exportFiles('commitments-csv', of, { guardFormulas: false }).text('commitments.csv'),
        )
        const cell = (row: readonly string[], name: string): string => row[head!.indexOf(name)]!
        const ranges = (value: string): number[][] =>
          [...value.matchAll(/\[(\d+),(\d+)\)/g)].map(([, start, end]) => [Number(start), Number(end)])
        for (const row of rows) {
          const { text } = articlesOf(of).find(({ article }) => article.id === cell(row, 'article_id'))!
          const words = cell(row, 'evidence')
          expect(
            ranges(cell(row, 'evidence_utf16'))
              .map(([start, end]) => byUtf16(text, start!, end!))
              .join(' […] '),
          ).toBe(words)
          expect(
            ranges(cell(row, 'evidence_codepoints'))
              .map(([start, end]) => byCodePoints(text, start!, end!))
              .join(' […] '),
          ).toBe(words)
        }
        expect(rows).toHaveLength(
          articlesOf(of)
            .flatMap(({ annotations }) => annotations)
            .filter(({ frame }) => frame).length,
        )
      }),
    )
  })
})
