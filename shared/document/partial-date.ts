import type { Language } from '../i18n/fill.ts'

/**
 * Reads a date of any precision as people type it: `2026`, `10/2026`, `9/1/2026` (day first), or ISO 8601. Gives
 * ISO 8601 of the same precision, or `undefined` for what is no date (also 31/2).
 */
export function readPartialDate(typed: string): string | undefined {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(typed.trim())
  if (iso) return partsToDate(iso[1]!, iso[2], iso[3])
  const local = /^(?:(?:(\d{1,2})[/.])?(\d{1,2})[/.])(\d{4})$/.exec(typed.trim())
  return local ? partsToDate(local[3]!, local[2], local[1]) : undefined
}

/**
 * Reads a date or an interval: two dates with `/` between ISO dates, or a dash or `..` between dates of any form
 * (`2026-2030`, `1/2026 – 9/2026`). Gives `date` or `date/date` in ISO 8601; `undefined` when the end comes first.
 */
export function readInterval(typed: string): string | undefined {
  const single = readPartialDate(typed)
  if (single !== undefined) return single
  const parts = splitInterval(typed.trim())
  const start = parts && readPartialDate(parts[0])
  const end = parts && readPartialDate(parts[1])
  if (start === undefined || end === undefined) return undefined
  return firstDay(start) <= lastDay(end) ? `${start}/${end}` : undefined
}

function splitInterval(typed: string): readonly [string, string] | undefined {
  const match =
    /^(\d{4}(?:-\d{2}){0,2})\/(\d{4}(?:-\d{2}){0,2})$/.exec(typed) ??
    /^(.+?)(?:\s+-\s+|\s*[–—]\s*|\s*\.\.\s*)(.+)$/.exec(typed) ??
    /^((?:\d{1,2}[/.])*\d{4})-((?:\d{1,2}[/.])*\d{4})$/.exec(typed)
  return match ? [match[1]!, match[2]!] : undefined
}

/** First day of a partial ISO date, as ISO date. */
export const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4)

/** Last day of a partial ISO date, as ISO date. */
export function lastDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  if (day !== undefined) return date
  return new Date(Date.UTC(year!, month ?? 12, 0)).toISOString().slice(0, 10)
}

function partsToDate(year: string, month: string | undefined, day: string | undefined): string | undefined {
  if (month === undefined) return year
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')))
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day ?? '1')) return undefined
  const whole = `${year}-${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`
  return day === undefined ? whole.slice(0, 7) : whole
}

const shapes = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'numeric' },
  10: { year: 'numeric', month: 'numeric', day: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>

/**
 * A partial ISO date as the language writes it: `9/1/2026`, `10/2026`. English spells the month, since 9/1 is read in
 * two ways there.
 */
export function formatPartialDate(date: string, language: Language): string {
  const shape = shapes[date.length as keyof typeof shapes] ?? shapes[10]
  const spelled = language === 'en' && date.length > 4 ? { ...shape, month: 'short' as const } : shape
  const day = new Date(firstDay(date))
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi', { ...spelled, timeZone: 'UTC' }).format(day)
}

/**
 * A date or an interval for a field to type in: as `readInterval` reads it, in the language's own form where that can
 * be read back, else in ISO 8601.
 */
export const editableDate = (interval: string, language: Language): string =>
  language === 'vi' ? formatInterval(interval, language) : interval

/** `date` or `date/date` as the language writes it, both ends with a dash between. */
export const formatInterval = (interval: string, language: Language): string =>
  interval
    .split('/')
    .map(date => formatPartialDate(date, language))
    .join(' – ')
