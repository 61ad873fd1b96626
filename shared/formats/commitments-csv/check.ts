import { createCheckLog, fileText, type CheckLog } from '../check.ts'
import type { CheckResult, InputFile } from '../dataset.ts'
import { parseCsv } from './csv.ts'
import { PASSAGE_GAP } from './slots.ts'

type Range = readonly [number, number]

/**
 * Reads an export again: every row has all columns, and the passages are as long as both counts of offsets say. The
 * articles' texts are not in the file, so that the words themselves can only be compared by their length.
 */
export function checkCommitmentsCsv(files: readonly InputFile[]): CheckResult {
  const log = createCheckLog()
  const [head = [], ...rows] = parseCsv(fileText(files, 'commitments.csv') ?? '')
  rows.forEach((cells, index) => {
    if (cells.length !== head.length) return log.problem(`row ${index + 2}`, `${cells.length} cells`)
    const cell = (name: string): string => cells[head.indexOf(name)] ?? ''
    checkRow(`row ${index + 2}`, cell, log)
  })
  return log.result()
}

function checkRow(where: string, cell: (name: string) => string, log: CheckLog): void {
  const utf16 = toRanges(cell('evidence_utf16'))
  const codePoints = toRanges(cell('evidence_codepoints'))
  const length = utf16.reduce((sum, [start, end]) => sum + end - start, 0) + PASSAGE_GAP.length * (utf16.length - 1)
  const evidence = cell('evidence')
  // A guard before a formula is not part of the words.
  let rest = evidence.length === length + 1 && evidence.startsWith("'") ? evidence.slice(1) : evidence
  utf16.forEach(([start, end], index) => {
    const words = rest.slice(0, end - start)
    const [cpStart, cpEnd] = codePoints[index] ?? [0, 0]
    log.compare(where, String(Array.from(words).length), String(cpEnd - cpStart))
    rest = rest.slice(end - start + PASSAGE_GAP.length)
  })
  if (rest !== '' || utf16.length === 0 || utf16.length !== codePoints.length)
    log.problem(where, 'evidence and offsets differ')
}

const toRanges = (cell: string): readonly Range[] =>
  [...cell.matchAll(/\[(\d+),(\d+)\)/g)].map(([, start, end]) => [Number(start), Number(end)] as const)
