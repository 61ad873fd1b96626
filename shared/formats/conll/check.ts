import { createCheckLog, fileText, textLines } from '../check.ts'
import type { CheckResult, InputFile } from '../dataset.ts'
import { fromTsvCell, toColumnCell } from '../text.ts'

const TAG = /^(?:O|[BI]-(.+))$/

/**
 * Reads an export again: four columns a line, `I-` only behind the same label, and for every token a row of offsets
 * with its text, as long as the offsets say.
 */
export function checkConll(files: readonly InputFile[]): CheckResult {
  const log = createCheckLog()
  const lines = textLines(fileText(files, 'dataset.conll') ?? '')
  const rows = new Map(
    textLines(fileText(files, 'offsets.tsv') ?? '')
      .slice(1)
      .map(row => row.split('\t'))
      .map(([line, , start, end, text]) => [
        Number(line),
        { length: Number(end) - Number(start), text: fromTsvCell(text ?? '') },
      ]),
  )
  let before: readonly string[] = []
  lines.forEach((line, index) => {
    const where = `line ${index + 1}`
    const cells = line === '' || line.startsWith('# ') ? [] : line.split('\t')
    const row = rows.get(index + 1)
    if (cells.length === 0) {
      if (row) log.problem(where, 'offsets for a line without a token')
    } else if (row === undefined || row.text.length !== row.length)
      log.problem(where, 'no offsets, or of another length')
    else log.compare(where, cells[0], toColumnCell(row.text))
    if (cells.length > 0 && cells.length !== 4) log.problem(where, `${cells.length} columns`)
    cells.slice(1).forEach((tag, column) => {
      const label = TAG.exec(tag)
      const continues = tag.startsWith('I-') && before[column + 1]?.slice(2) !== label?.[1]
      if (!label || continues) log.problem(where, `tag ${tag} behind ${before[column + 1] ?? 'nothing'}`)
    })
    before = cells
  })
  return log.result()
}
