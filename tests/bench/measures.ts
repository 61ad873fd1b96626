/** What a suite is given: a folder for its files, and how often to measure, when that was asked for. */
export type SuiteOptions = { readonly folder: string; readonly runs: number | undefined }

/** Numbers of one thing, measured again and again. */
export type Measure = {
  readonly suite: string
  readonly name: string
  readonly unit: 'ms' | 'MB/s'
  readonly runs: number
  readonly median: number
  readonly p95: number
  /** How many times the floor of the same run (for a speed: its part of the floor). */
  readonly ratio?: number
  /** The ratio that the project has set itself. */
  readonly limit?: number
  readonly values: readonly number[]
}

/** The value that `share` (0 to 1) of the values do not exceed; the nearest one that was measured. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

type Named = Pick<Measure, 'suite' | 'name' | 'unit'> & { readonly limit?: number }

export function toMeasure(named: Named, values: readonly number[], floor?: readonly number[]): Measure {
  return {
    ...named,
    runs: values.length,
    median: round(median(values)),
    // Of speeds the slow end is the one that is felt.
    p95: round(quantile(values, named.unit === 'ms' ? 0.95 : 0.05)),
    ...(floor ? { ratio: round(median(values) / median(floor)) } : {}),
    values: values.map(round),
  }
}

const round = (value: number): number => Math.round(value * 100) / 100

export function printTable(title: string, measures: readonly Measure[]): void {
  const rows = measures.map(({ name, unit, runs, median, p95, ratio, limit }) => [
    name,
    `${median.toFixed(1)} ${unit}`,
    `${p95.toFixed(1)} ${unit}`,
    ratio === undefined ? '' : `${ratio.toFixed(2)}×${limit === undefined ? '' : ` (limit ${limit}×)`}`,
    String(runs),
  ])
  const all = [[title, 'median', 'p95', 'to the floor', 'runs'], ...rows]
  const widths = all[0]?.map((_none, column) => Math.max(...all.map(row => row[column]?.length ?? 0))) ?? []
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  process.stdout.write(`\n${all.map(line).join('\n')}\n`)
}
