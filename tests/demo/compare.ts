import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Annotation } from '../../shared/annotation/model.ts'
import { exporters, validate, type InputFile } from '../../shared/formats/index.ts'
import type { Planned } from './marking.ts'
import type { Report } from './report.ts'

/** Whether everything that was asked for by keyboard is stored, at the same words, and nothing else. */
export function compareMarks(
  title: string,
  { passages, slots }: Planned,
  stored: readonly Annotation[],
  report: Report,
): void {
  const asked = passages.map(({ labelId, span }) => `${labelId} ${span.start} ${span.end}`).sort()
  const found = stored
    .map(({ labelId, segments }) => `${labelId} ${segments.map(({ start, end }) => `${start} ${end}`).join(' ')}`)
    .sort()
  report.compare(
    `“${title}”: the marks stored are the marks made`,
    same(asked, found),
    `${asked.join('; ')} / ${found.join('; ')}`,
  )
  const filled = stored.flatMap(mark => Object.keys(mark.frame?.slots ?? {})).sort()
  report.compare(
    `“${title}”: the frame has its ${slots.length} slots`,
    same([...slots].sort(), filled),
    filled.join(', '),
  )
}

/** Reads every dataset again, as a stranger would, and compares each offset with the words beside it. */
export function compareOffsets(folder: string, report: Report): void {
  for (const { id } of exporters) {
    const { offsets, problems } = validate(id, filesIn(path.join(folder, id)))
    report.compare(
      `${id}: ${offsets} offsets meet their words`,
      offsets > 0 && problems.length === 0,
      problems.slice(0, 3).join('; '),
    )
  }
}

/** The articles and marks of the lossless dataset before and after a journey through another project. */
export function compareDatasets(before: string, after: string, report: Report): void {
  const [first, second] = [before, after].map(folder =>
    articleLines(path.join(folder, 'chugiai-jsonl', 'dataset.jsonl')),
  )
  report.compare(
    'the dataset comes back with every article, mark and slot the same',
    same(first ?? [], second ?? []),
    difference(first, second),
  )
}

/** Everything but the header, which names the project. */
const articleLines = (file: string): readonly string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(1).sort() : [`${file} is not there`]

function difference(first: readonly string[] = [], second: readonly string[] = []): string {
  const at = first.findIndex((line, index) => line !== second[index])
  const [one, other] = [first[at] ?? '', second[at] ?? '']
  const from = Array.from(one).findIndex((letter, index) => letter !== other[index])
  return `line ${at + 1}: ${one.slice(from - 40, from + 80)} / ${other.slice(from - 40, from + 80)}`
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at])

const filesIn = (folder: string): readonly InputFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .map(file => ({ path: path.relative(folder, file), bytes: readFileSync(file) }))
