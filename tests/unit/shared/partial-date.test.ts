import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Deadline } from '../../../shared/annotation/model.ts'
import {
  editableDate,
  firstDay,
  formatInterval,
  formatPartialDate,
  lastDay,
  readInterval,
  readPartialDate,
} from '../../../shared/document/partial-date.ts'

describe('reading a date that was typed', () => {
  it.each([
    ['2026', '2026'],
    ['10/2026', '2026-10'],
    ['9/1/2026', '2026-01-09'],
    [' 29.10.2025 ', '2025-10-29'],
    ['2026-1-9', '2026-01-09'],
    ['2026-10', '2026-10'],
  ])('takes %s as %s', (typed, date) => expect(readPartialDate(typed)).toBe(date))

  it.each(['', '31/2/2026', '2026-13', '13/2026', '26', 'mai', '1/2/26'])('refuses %s', typed =>
    expect(readPartialDate(typed)).toBeUndefined(),
  )
})

describe('reading an interval that was typed', () => {
  it.each([
    ['2026', '2026'],
    ['2026-2030', '2026/2030'],
    ['2026 - 2030', '2026/2030'],
    ['1/2026 – 9/2026', '2026-01/2026-09'],
    ['2026-01-01/2026-12-31', '2026-01-01/2026-12-31'],
    ['15/1/2026..20/1/2026', '2026-01-15/2026-01-20'],
    ['2026-10', '2026-10'],
  ])('takes %s as %s', (typed, interval) => expect(readInterval(typed)).toBe(interval))

  it('refuses one that ends before it begins', () => {
    expect(readInterval('2030-2026')).toBeUndefined()
    expect(readInterval('31/12/2026 - 1/1/2026')).toBeUndefined()
  })

  it('takes a month that lies inside the year that ends the interval', () => {
    expect(readInterval('10/2026 - 2026')).toBe('2026-10/2026')
  })

  it('gives only what a deadline can hold, and the same again when that is read', () => {
    const date = fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })
    const precision = fc.constantFrom(4, 7, 10)
    fc.assert(
      fc.property(date, date, precision, precision, (a, b, first, second) => {
        const [start, end] = [a, b].map(day => day.toISOString()).sort() as [string, string]
        const interval = readInterval(`${start.slice(0, first)}/${end.slice(0, second)}`)
        expect(Deadline.shape.interval.safeParse(interval).success).toBe(true)
        expect(readInterval(interval!)).toBe(interval)
      }),
    )
  })
})

describe('the days of a partial date', () => {
  it('are its first and its last', () => {
    expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31'])
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29'])
    expect([firstDay('2024-02-03'), lastDay('2024-02-03')]).toEqual(['2024-02-03', '2024-02-03'])
  })
})

describe('writing a date', () => {
  it.each([
    ['2026', '2026', '2026'],
    ['2026-10', '10/2026', 'Oct 2026'],
    ['2026-01-09', '9/1/2026', '9 Jan 2026'],
  ])('writes %s as %s and %s', (date, vi, en) => {
    expect(formatPartialDate(date, 'vi')).toBe(vi)
    expect(formatPartialDate(date, 'en')).toBe(en)
  })

  it('gives fields only what can be read back', () => {
    for (const interval of ['2026', '2026-10', '2026-01-09', '2026/2030', '2026-01/2026-09', '2026-01-15/2026-01-20']) {
      for (const language of ['vi', 'en'] as const)
        expect(readInterval(editableDate(interval, language))).toBe(interval)
    }
  })

  it('joins the ends of an interval', () => {
    expect(formatInterval('2026/2030', 'vi')).toBe('2026 – 2030')
  })
})
