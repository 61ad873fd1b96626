export type Language = 'vi' | 'en'
export const languages: readonly Language[] = ['vi', 'en']
/** The same sentence in both languages of the interface. */
export type Bilingual = Readonly<Record<Language, string>>
export type Values = Readonly<Record<string, string | number>>

/**
 * Replaces `{name}` by its value. Plain on purpose: texts of errors and reports need no plurals, and must be
 * readable without a browser (command line, log). Unknown names stay as they are, so that a gap is seen.
 */
export const fill = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole))
