import type { ViewSelection } from './api.ts'
import type { Names } from './names.ts'

/** UTF-16 code units that are read out in full; of a longer selection only its two ends. */
const READ_OUT = 160
const END_LENGTH = 40

export function describeSelection({ quote }: ViewSelection, names: Names): string {
  if (quote.length <= READ_OUT) return names.say('viewer.selected', { quote })
  const start = quote.slice(0, END_LENGTH).trimEnd()
  const end = quote.slice(-END_LENGTH).trimStart()
  return names.say('viewer.selectedLong', { count: quote.length, start, end })
}
