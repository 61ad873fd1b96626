import { z } from 'zod'
import { createCheckLog, fileText, textLines, type CheckLog } from '../check.ts'
import type { CheckResult, InputFile } from '../dataset.ts'
import { fromTsvCell } from '../text.ts'

/** The rules by which doccano silently drops what is not valid: ranges of at least one unit, labels with a name. */
const Document = z.object({
  text: z.string().min(1),
  entities: z.array(
    z.object({
      id: z.number().int().positive(),
      label: z.string().min(1),
      start_offset: z.number().int().nonnegative(),
      end_offset: z.number().int().positive(),
    }),
  ),
  relations: z.array(z.object({ from_id: z.number(), to_id: z.number(), type: z.string().min(1) })),
})
type Document = z.infer<typeof Document>

/** Reads an export again: every span is valid, tied only to spans of its line, and holds the words of the table. */
export function checkDoccano(files: readonly InputFile[]): CheckResult {
  const log = createCheckLog()
  const quotes = new Map(
    textLines(fileText(files, 'offsets.tsv') ?? '')
      .slice(1)
      .map(row => row.split('\t'))
      .map(([line, id, start, end, text]) => [`${line} ${id} ${start} ${end}`, fromTsvCell(text ?? '')] as const),
  )
  textLines(fileText(files, 'doccano.jsonl') ?? '').forEach((line, index) => {
    const parsed = Document.safeParse(JSON.parse(line))
    if (parsed.success) checkDocument(parsed.data, index + 1, quotes, log)
    else log.problem(`line ${index + 1}`, parsed.error.message)
  })
  return log.result()
}

function checkDocument(
  { text, entities, relations }: Document,
  line: number,
  quotes: ReadonlyMap<string, string>,
  log: CheckLog,
): void {
  const ids = new Set(entities.map(entity => entity.id))
  for (const { id, start_offset: start, end_offset: end } of entities) {
    if (start >= end || end > text.length)
      log.problem(`line ${line}, entity ${id}`, `range ${start}–${end} is not valid`)
    const quote = quotes.get(`${line} ${id} ${start} ${end}`)
    if (quote === undefined) log.problem(`line ${line}, entity ${id}`, 'missing in offsets.tsv')
    else log.compare(`line ${line}, entity ${id}`, text.slice(start, end), quote)
  }
  for (const { from_id: from, to_id: to } of relations) {
    if (!ids.has(from) || !ids.has(to)) log.problem(`line ${line}`, `relation ${from}→${to} leads out of the line`)
  }
}
