import type { Failure } from '../../shared/base/errors.ts'
import { errorTexts, isErrorCode } from '../../shared/i18n/errors.ts'
import { fill, type Bilingual, type Language, type Values } from '../../shared/i18n/fill.ts'
import { cliMessages } from '../../shared/i18n/messages/cli.ts'
import { reportMessages } from '../../shared/i18n/messages/report.ts'
import type { ImportLine } from '../../shared/ipc/contract.ts'

/** 0 done; 1 done, with findings; 2 bad usage or input; 3 internal. */
export type ExitStatus = 0 | 1 | 2 | 3

/** What a command answers: the words for people, and the same as data. */
export type Answer = {
  readonly status: ExitStatus
  readonly text: readonly string[]
  readonly json: Readonly<Record<string, unknown>>
}

export const say = (key: keyof typeof cliMessages, language: Language, values: Values = {}): string =>
  fill(cliMessages[key][language], values)

export type Words = { readonly message: string; readonly remedy: string }

/** The words of a code of the catalogues of errors or of reports. */
export function wordsOf(code: string, values: Values, language: Language): Words {
  if (isErrorCode(code)) {
    const { message, remedy } = errorTexts[code]
    return { message: fill(message[language], values), remedy: fill(remedy[language], values) }
  }
  const texts: Readonly<Record<string, Bilingual>> = reportMessages
  return {
    message: fill(texts[code]?.[language] ?? code, values),
    remedy: fill(texts[`${code}.remedy`]?.[language] ?? '', values),
  }
}

/** A line of an import report with its words. */
export const lineWithWords = (line: ImportLine, language: Language) => ({
  ...line,
  ...wordsOf(line.code, line.values, language),
})

/** What went wrong, as an answer: whatever the user can act on is status 2, everything else 3. */
export function failureAnswer(failure: Failure, language: Language): Answer {
  const { message, remedy } = wordsOf(failure.code, failure.values, language)
  return {
    status: failure.code === 'internal' ? 3 : 2,
    text: [message, remedy],
    json: { ok: false, code: failure.code, message, remedy, values: failure.values },
  }
}
