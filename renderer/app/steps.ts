import { kindToNoun, kindToVerb } from '../../shared/annotation/events.ts'
import type { StepSummary } from '../../shared/ipc/contract.ts'
import type { MessageKey } from '../../shared/i18n/messages.ts'
import type { Text } from '../ui/text.ts'

const verbKey = {
  add: 'step.added',
  change: 'step.changed',
  remove: 'step.removed',
  restore: 'step.restored',
} as const satisfies Record<string, MessageKey>

/** What a step did, in words: `2 marks added, 1 article changed`. The kinds stand in the order they came. */
export const describeStep = (step: StepSummary, text: Text): string =>
  step.kinds.map(({ kind, count }) => text(verbKey[kindToVerb(kind)], { noun: kindToNoun(kind), count })).join(', ')
