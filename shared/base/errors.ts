import { errorTexts, type ErrorCode } from '../i18n/errors.ts'
import { fill, type Values } from '../i18n/fill.ts'

/** An expected failure as plain data: an Error subclass loses its fields on the way through Electron's IPC. */
export type Failure = {
  readonly ok: false
  readonly code: string
  /** English; the interface shows its own language's text of `code` filled with `values`. */
  readonly message: string
  readonly remedy: string
  readonly values: Values
}

/**
 * A failure the user can act on. Its words stand in the catalogue under `code`: what happened, and what to do.
 * `values` fill the placeholders, so that the same failure can be told in Vietnamese and in English.
 */
export class ActionableError extends Error {
  readonly code: ErrorCode
  readonly values: Values
  readonly remedy: string

  constructor(code: ErrorCode, values: Values = {}, options?: ErrorOptions) {
    super(fill(errorTexts[code].message.en, values), options)
    this.name = 'ActionableError'
    this.code = code
    this.values = values
    this.remedy = fill(errorTexts[code].remedy.en, values)
  }

  toFailure(): Failure {
    return { ok: false, code: this.code, message: this.message, remedy: this.remedy, values: this.values }
  }
}

/** Any thrown thing as a failure: ours as it is, everything else as `internal` with its message, never its stack. */
export function toFailure(error: unknown): Failure {
  if (error instanceof ActionableError) return error.toFailure()
  const detail = error instanceof Error ? error.message : String(error)
  return new ActionableError('internal', { detail }).toFailure()
}
