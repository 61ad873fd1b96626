import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import type { Failure } from '../../shared/base/errors.ts'
import { errorTexts, isErrorCode } from '../../shared/i18n/errors.ts'
import { fill, type Language } from '../../shared/i18n/fill.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'

export type TextValues = Readonly<Record<string, string | number | boolean | Date>>
/** A sentence of the interface in the language that is shown now. */
export type Text = (key: MessageKey, values?: TextValues) => string

/** The catalogue as a function; it changes identity when the language changes, so what depends on it renders anew. */
export function useText(): Text {
  const intl = useIntl()
  return useCallback((key, values) => intl.formatMessage({ id: key }, values), [intl])
}

/** The language that is shown now. */
export const useLanguage = (): Language => (useIntl().locale === 'vi' ? 'vi' : 'en')

/** What a failure says in one language: what happened and what to do. */
export type FailureText = { readonly message: string; readonly remedy: string }

/** Words of a failure in `language`; a code that this catalogue does not know keeps the words it came with. */
export function failureText(failure: Failure, language: Language): FailureText {
  if (!isErrorCode(failure.code)) return { message: failure.message, remedy: failure.remedy }
  const { message, remedy } = errorTexts[failure.code]
  return { message: fill(message[language], failure.values), remedy: fill(remedy[language], failure.values) }
}
