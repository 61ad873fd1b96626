import { toFailure, type Failure } from '../../../shared/base/errors.ts'
import type { Values } from '../../../shared/i18n/fill.ts'
import type { reportMessages } from '../../../shared/i18n/messages/report.ts'
import type { ImportLine } from '../../../shared/ipc/contract.ts'

export type ReportCode = Exclude<keyof typeof reportMessages, `${string}.remedy`>

/** A file, or a document in it, that was not taken, and why. */
export const refusal = (file: string, error: unknown): ImportLine => refusedLine(file, toFailure(error))

/** The same for a failure that is plain data already. */
export function refusedLine(file: string, { code, values }: Failure): ImportLine {
  return { file, outcome: 'refused', code, values: { ...values } }
}

/** Something worth a look. */
export const remark = (file: string, code: ReportCode, values: Values = {}, articleId?: string): ImportLine => ({
  file,
  outcome: 'odd',
  code,
  values: { ...values },
  ...(articleId === undefined ? {} : { articleId }),
})
