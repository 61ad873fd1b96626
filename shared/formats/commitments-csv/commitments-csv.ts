import { unitMap } from '../../document/units.ts'
import type { Dataset, Exporter, ExportOptions, Loss, LossSink, OutputFile } from '../dataset.ts'
import { checkCommitmentsCsv } from './check.ts'
import { columnsOf, type Column, type Row } from './columns.ts'
import { EXCEL_CELL, isFormula, toCsvLine, type Cell } from './csv.ts'
import { marksById } from './slots.ts'

const FILE = 'commitments.csv'
/** Without it Excel reads the file in the system's old code page. */
const BOM = '\uFEFF'

function* csvLines(dataset: Dataset, options: ExportOptions, losses: LossSink): Generator<string> {
  const columns = columnsOf(dataset)
  const labels = new Map(dataset.codebook.labels.map(label => [label.id, label]))
  yield BOM + toCsvLine(columns.map(column => column.name))
  for (const source of dataset.articles()) {
    const codePoints = unitMap(source.text, 'codePoint')
    const byId = marksById(source)
    for (const annotation of source.annotations) {
      if (annotation.layer !== 'commitment') {
        losses.add({
          code: 'loss-layer',
          articleId: source.article.id,
          annotationId: annotation.id,
          detail: annotation.layer,
        })
        continue
      }
      const row = { source, annotation, label: labels.get(annotation.labelId)!, codePoints, byId }
      noteParent(row, losses)
      yield toCsvLine(columns.map(column => cellOf(column, row, options, losses)))
    }
  }
}

function cellOf({ name, value }: Column, row: Row, { guardFormulas }: ExportOptions, losses: LossSink): Cell {
  const cell = value(row)
  const lose = (code: Loss['code']): void =>
    losses.add({ code, articleId: row.source.article.id, annotationId: row.annotation.id, detail: name })
  if (typeof cell === 'string' && cell.length > EXCEL_CELL) lose('loss-cell-long')
  if (typeof cell === 'string' && cell.includes('\0')) lose('loss-character')
  if (!guardFormulas || !isFormula(cell)) return cell
  lose('loss-formula')
  return `'${cell}`
}

function noteParent({ annotation, source, byId }: Row, losses: LossSink): void {
  const parentId = annotation.frame?.parentId ?? null
  if (parentId === null || byId.has(parentId)) return
  losses.add({
    code: 'loss-parent-elsewhere',
    articleId: source.article.id,
    annotationId: annotation.id,
    detail: parentId,
  })
}

/** A table of commitments, one row a frame, for spreadsheets. Layout: docs/formats/commitments-csv.md. */
export const commitmentsCsv: Exporter = {
  id: 'commitments-csv',
  name: 'CSV',
  extensions: ['csv'],
  offsetUnit: 'utf16',
  *write(dataset, options, losses): Generator<OutputFile> {
    yield { path: FILE, chunks: csvLines(dataset, options, losses) }
  },
  check: checkCommitmentsCsv,
}
