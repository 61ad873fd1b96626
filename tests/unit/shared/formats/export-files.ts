import {
  defaultExportOptions,
  exportDataset,
  exporterById,
  type Dataset,
  type ExportOptions,
  type ExportSummary,
  type InputFile,
} from '../../../../shared/formats/index.ts'

export type Exported = {
  readonly files: readonly InputFile[]
  readonly summary: ExportSummary
  text(path: string): string
}

/** Everything that an export writes, as it would stand on disk. */
export function exportFiles(format: string, dataset: Dataset, options: Partial<ExportOptions> = {}): Exported {
  const written = exportDataset(exporterById(format), dataset, { ...defaultExportOptions, ...options })
  const files: InputFile[] = []
  for (const { path, chunks } of written.files) files.push({ path, bytes: Buffer.from([...chunks].join(''), 'utf8') })
  return { files, summary: written.summary(), text: path => textOf(files, path) }
}

export function textOf(files: readonly InputFile[], path: string): string {
  const file = files.find(candidate => candidate.path === path)
  if (!file) throw new Error(`the export has no ${path}: ${files.map(other => other.path).join(', ')}`)
  return Buffer.from(file.bytes).toString('utf8')
}

export const toFile = (path: string, text: string): InputFile => ({ path, bytes: Buffer.from(text, 'utf8') })
