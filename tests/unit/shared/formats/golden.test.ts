import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { exporters, validate } from '../../../../shared/formats/index.ts'
import { exportFiles, textOf } from './export-files.ts'
import { golden } from './golden-file.ts'
import { smallDataset } from './small-dataset.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe.each(exporters.map(exporter => exporter.id))('an export as %s', format => {
  const exported = exportFiles(format, smallDataset)

  it('has the bytes that the golden files hold', () => {
    for (const { path } of exported.files) {
      const made = textOf(exported.files, path)
      expect(made, path).toBe(golden(`tests/fixtures/formats/${format}/${path}`, made))
    }
  })

  it('is the same, byte for byte, when it is repeated', () => {
    expect(exportFiles(format, smallDataset).files).toEqual(exported.files)
  })

  it('quotes at every offset the words that stand there', () => {
    const { offsets, problems } = validate(format, exported.files)
    expect(problems).toEqual([])
    expect(offsets).toBeGreaterThan(0)
  })

  it('lists the true hash of every other file', () => {
    const sums = exported.text('SHA256SUMS').trimEnd().split('\n')
    const others = exported.files.filter(file => file.path !== 'SHA256SUMS')
    expect(sums).toEqual(others.map(({ path, bytes }) => `${sha256(bytes)}  ${path}`))
  })

  it('counts articles, marks and losses in a report that programs can read', () => {
    const report = JSON.parse(exported.text('export-report.json')) as Record<string, unknown>
    expect(report).toMatchObject({ format, articles: 3, annotations: { entity: 9, commitment: 3, theme: 2 } })
    expect(report['losses']).toEqual(JSON.parse(JSON.stringify(exported.summary.losses)))
    expect(exported.summary).toMatchObject({ articles: 3, annotations: 14 })
  })

  it('leaves uncertain marks out when asked to, and says how many', () => {
    const { summary, files } = exportFiles(format, smallDataset, { includeUncertain: false })
    expect(summary.annotations).toBe(12)
    expect(summary.losses.find(loss => loss.code === 'loss-uncertain-left-out')?.count).toBe(2)
    expect(validate(format, files).problems).toEqual([])
  })

  it('gives every path a name that is safe on every system', () => {
    for (const { path } of exported.files) expect(path).toMatch(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/)
  })
})
