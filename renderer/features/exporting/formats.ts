import { messages, type MessageKey } from '../../../shared/i18n/messages.ts'
import type { OffsetUnit } from '../../../shared/document/units.ts'

/** What the dialog must know of a format; the code that writes it stays out of the screen's bundle. */
export type FormatChoice = { readonly id: string; readonly name: string; readonly offsetUnit: OffsetUnit | 'token' }

/** The formats in the order in which they are offered; a test holds them to those that can be written. */
export const formatChoices: readonly FormatChoice[] = [
  { id: 'chugiai-jsonl', name: 'Chú Giải JSONL', offsetUnit: 'utf16' },
  { id: 'doccano', name: 'doccano JSONL', offsetUnit: 'utf16' },
  { id: 'brat', name: 'brat standoff', offsetUnit: 'codePoint' },
  { id: 'conll', name: 'CoNLL (IOB2)', offsetUnit: 'token' },
  { id: 'commitments-csv', name: 'CSV', offsetUnit: 'utf16' },
]

/** The line that describes a format: what it is for, and what it cannot carry. */
export function descriptionKey(id: string): MessageKey {
  const key = `exporting.format.${id}`
  return Object.hasOwn(messages, key) ? (key as MessageKey) : 'exporting.format.other'
}
