import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { writeCard } from './card.ts'
import type { Dataset, Exporter, ExportOptions, LossCount, OutputFile } from './dataset.ts'
import type { WrittenFile } from './facts.ts'
import { createLossLog } from './losses.ts'
import { prepare, type Tally } from './prepare.ts'
import { writeReport } from './report.ts'

export type ExportSummary = {
  readonly format: string
  readonly files: readonly WrittenFile[]
  readonly articles: number
  readonly annotations: number
  readonly losses: readonly LossCount[]
}

export type DatasetExport = {
  /** The format's files, then `README.md`, `export-report.json` and `SHA256SUMS`. To be read once, to the end. */
  readonly files: Iterable<OutputFile>
  /** Known when all files have been read. */
  summary(): ExportSummary
}

/**
 * A dataset in one format, as files to be written one after another. Deterministic: the same dataset and options give
 * the same bytes, for nothing of the moment or the machine goes in.
 */
export function exportDataset(exporter: Exporter, dataset: Dataset, options: ExportOptions): DatasetExport {
  const losses = createLossLog()
  const { prepared, tally } = prepare(dataset, options, losses, exporter)
  const written: WrittenFile[] = []
  function* files(): Generator<OutputFile> {
    for (const file of exporter.write(prepared, options, losses)) yield* hashed(file, written)
    const facts = { exporter, dataset, options, tally, losses: losses.counts(), files: [...written] }
    yield* hashed({ path: 'README.md', chunks: [writeCard(facts)] }, written)
    yield* hashed({ path: 'export-report.json', chunks: [writeReport(facts)] }, written)
    const sums = written.map(file => `${file.sha256}  ${file.path}\n`).join('')
    yield* hashed({ path: 'SHA256SUMS', chunks: [sums] }, written)
  }
  return {
    files: files(),
    summary: () => ({ format: exporter.id, files: written, ...total(tally), losses: losses.counts() }),
  }
}

const total = (tally: Tally): { articles: number; annotations: number } => ({
  articles: tally.articles,
  annotations: Object.values(tally.byLayer).reduce((sum, count) => sum + count, 0),
})

/** Hands a file on and notes its size and hash, once its chunks have been read. */
function* hashed(file: OutputFile, written: WrittenFile[]): Generator<OutputFile> {
  let done = false
  function* chunks(): Generator<string> {
    const hash = sha256.create()
    let bytes = 0
    for (const chunk of file.chunks) {
      const encoded = utf8ToBytes(chunk)
      hash.update(encoded)
      bytes += encoded.length
      yield chunk
    }
    written.push({ path: file.path, bytes, sha256: bytesToHex(hash.digest()) })
    done = true
  }
  yield { path: file.path, chunks: chunks() }
  if (!done) throw new Error(`${file.path} was not read to its end before the next file was asked for`)
}
