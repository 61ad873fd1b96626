import { createCheckLog, fileText, textLines } from '../check.ts'
import type { CheckResult, InputFile } from '../dataset.ts'
import { ArticleLine, HeaderLine } from './schema.ts'

/** Reads an export again: every line has its form, every quote is what stands at its offsets. */
export function checkJsonl(files: readonly InputFile[]): CheckResult {
  const log = createCheckLog()
  const [header, ...articles] = textLines(fileText(files, 'dataset.jsonl') ?? '')
  if (!HeaderLine.safeParse(JSON.parse(header ?? 'null')).success) log.problem('line 1', 'not a header')
  articles.forEach((line, index) => {
    const where = `line ${index + 2}`
    const parsed = ArticleLine.safeParse(JSON.parse(line))
    if (!parsed.success) return log.problem(where, parsed.error.message)
    const { text, annotations, regions = [] } = parsed.data
    for (const { start, end, quote } of regions) log.compare(where, text.slice(start, end), quote)
    for (const { segments, frame } of annotations) {
      for (const { start, end, quote } of segments) log.compare(where, text.slice(start, end), quote)
      for (const filler of Object.values(frame?.slots ?? {}).flat()) {
        if (filler.type === 'segment') log.compare(where, text.slice(filler.start, filler.end), filler.quote)
      }
    }
  })
  return log.result()
}
