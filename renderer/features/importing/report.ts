import type { ImportLine, ImportReport } from '../../../shared/ipc/contract.ts'
import { errorTexts, isErrorCode } from '../../../shared/i18n/errors.ts'
import { fill, type Language } from '../../../shared/i18n/fill.ts'
import { messages, type MessageKey } from '../../../shared/i18n/messages.ts'

/** What a line of the report says: what came of the file, and what to do (empty when there is nothing to do). */
export type LineText = { readonly message: string; readonly remedy: string }

/** Says a message of the catalogue, as `useText` gives it. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string

/**
 * The words of a line: of the catalogue of errors when its code is one, else of the catalogue of reports, where the
 * remedy has the key `CODE.remedy`. A code that nobody knows is shown as it is.
 */
export function lineText(
  { code, values }: Pick<ImportLine, 'code' | 'values'>,
  language: Language,
  say: Say,
): LineText {
  if (isErrorCode(code)) {
    const { message, remedy } = errorTexts[code]
    return { message: fill(message[language], values), remedy: fill(remedy[language], values) }
  }
  const remedy = `${code}.remedy`
  return {
    message: isKey(code) ? say(code, values) : code,
    remedy: isKey(remedy) ? say(remedy, values) : '',
  }
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(messages, key)

/** The lines of one outcome (`null`: all), those that ask for attention first; within an outcome as they came. */
export function linesToShow(
  lines: readonly ImportLine[],
  outcome: ImportLine['outcome'] | null,
): readonly ImportLine[] {
  const urgency = { refused: 0, odd: 1, duplicate: 2, taken: 3 }
  return lines
    .filter(line => outcome === null || line.outcome === outcome)
    .toSorted((a, b) => urgency[a.outcome] - urgency[b.outcome])
}

export function countOutcomes(lines: readonly ImportLine[]): Readonly<Record<ImportLine['outcome'], number>> {
  const counts = { taken: 0, odd: 0, duplicate: 0, refused: 0 }
  for (const { outcome } of lines) counts[outcome] += 1
  return counts
}

/** The report as plain text, one line a file, columns parted by tabs: for a message or a spreadsheet. */
export function reportToText(report: ImportReport, language: Language, say: Say): string {
  const rows = report.lines.map(line => {
    const { message, remedy } = lineText(line, language, say)
    return [say(`importing.name.${line.outcome}`), line.file, message, remedy].join('\t')
  })
  return [
    say('importing.summary', { taken: report.taken, refused: report.refused, annotations: report.annotations }),
    ...rows,
  ].join('\n')
}
