import { annotationErrors } from './errors/annotation.ts'
import { appErrors } from './errors/app.ts'
import { documentErrors } from './errors/document.ts'
import { formatErrors } from './errors/format.ts'
import { projectErrors } from './errors/project.ts'
import { searchErrors } from './errors/search.ts'
import type { Bilingual } from './fill.ts'

/** What happened, and what to do; both in both languages, with `{placeholders}`. */
export type ErrorText = { readonly message: Bilingual; readonly remedy: Bilingual }

/** Every failure a user can meet, by code. The codes are part of the command line's `--json` output. */
export const errorTexts = {
  ...annotationErrors,
  ...appErrors,
  ...documentErrors,
  ...formatErrors,
  ...projectErrors,
  ...searchErrors,
} as const satisfies Record<string, ErrorText>

export type ErrorCode = keyof typeof errorTexts
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorTexts, code)
