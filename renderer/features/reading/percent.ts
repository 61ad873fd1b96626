import type { Language } from '../../../shared/i18n/fill.ts'

/** A fraction from 0 to 1 as whole per cent, as the language writes it. */
export const percent = (fraction: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(fraction)
