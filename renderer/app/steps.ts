import { labelById, type Codebook } from '../../shared/annotation/codebook.ts'
import { kindToNoun, kindToVerb } from '../../shared/annotation/events.ts'
import type { Language } from '../../shared/i18n/fill.ts'
import type { HistoryStep, StepSummary } from '../../shared/ipc/contract.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import type { Text } from '../ui/text.ts'

const verbKey = {
  add: 'step.added',
  change: 'step.changed',
  remove: 'step.removed',
  restore: 'step.restored',
} as const satisfies Record<string, MessageKey>

/** Words of a quote or title that a line has room for. Unit: UTF-16 code units. */
const SHOWN = 60
const shorten = (words: string): string => (words.length > SHOWN ? `${words.slice(0, SHOWN - 1).trimEnd()}…` : words)

/** What a step changed, in numbers: `2 marks added, 1 article changed`. The kinds stand in the order they came. */
export const describeStep = ({ kinds }: Pick<StepSummary, 'kinds'>, text: Text): string =>
  kinds.map(({ kind, count }) => text(verbKey[kindToVerb(kind)], { noun: kindToNoun(kind), count })).join(', ')

/** What a step was, in one sentence: `Marked “Singapore” as State`. */
export function stepWords(step: HistoryStep, text: Text, language: Language, codebook: Codebook | undefined): string {
  const label = codebook && step.labelId !== null ? labelById(codebook, step.labelId)?.name[language] : undefined
  return text(`history.act.${step.act}`, {
    count: step.count,
    quote: shorten(step.quote),
    title: shorten(step.articleTitle),
    label: label ?? text('history.unknownLabel'),
    value: shorten(valueWords(step, text, language, codebook)),
    kinds: describeStep(step, text),
  })
}

/** The name of what was given, in the language that is shown; the code itself where the codebook knows it no more. */
function valueWords(
  { act, value, labelId }: HistoryStep,
  text: Text,
  language: Language,
  codebook: Codebook | undefined,
): string {
  if (act === 'progress') {
    return value === 'done' || value === 'in progress' || value === 'untouched' ? text(`corpus.state.${value}`) : value
  }
  if (act === 'slot') return codebook?.slots.find(slot => slot.code === value)?.name[language] ?? value
  if (act !== 'attribute') return act === 'shortcut' ? value.toUpperCase() : value
  const label = codebook && labelId !== null ? labelById(codebook, labelId) : undefined
  return label?.attributes.find(attribute => attribute.code === value)?.name[language] ?? value
}
