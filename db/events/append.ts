import type { Clock } from '../../shared/base/clock.ts'
import { newId, type Id } from '../../shared/base/ids.ts'
import {
  kindToNoun,
  kindToVerb,
  restoration,
  type Change,
  type Event,
  type Intent,
  type Noun,
} from '../../shared/annotation/events.ts'
import { hashOf, type StoredText } from '../repositories/texts.ts'
import type { StepSummary } from '../repositories/steps.ts'
import { applyEvent, type Tables } from './state.ts'

/** What a step did. `affected`: each object once, in the order of its first event. */
export type StepResult = StepSummary & {
  readonly events: number
  /** Of an undo or redo: the step that it turned. */
  readonly target: Id | null
  readonly affected: { readonly noun: Noun; readonly id: string }[]
}

/** `step`: of a step that is written in several parts, such as a long import; absent for one written at once. */
export type StepHead = {
  readonly author: Id
  readonly intent: Intent
  readonly target: Id | null
  /** Of a step written in parts. One that was undone meanwhile is not gone on with: the part becomes a step of its own. */
  readonly step?: Id | undefined
}

/**
 * Stamps the changes as one step and writes texts, events, tables and step. Must run inside a transaction. Throws on
 * what only a bug can cause: no changes, a text that is not the one its hash names, an article without its text,
 * fields that do not make an object.
 */
export function writeStep(
  tables: Tables,
  clock: Clock,
  { author, intent, target, step: wanted }: StepHead,
  changes: readonly Change[],
  texts: readonly StoredText[] = [],
): StepResult {
  if (changes.length === 0) throw new Error('a step needs at least one change')
  for (const text of texts) addText(tables, text)
  const step = wanted !== undefined && tables.steps.canGoOn(wanted, author) ? wanted : newId()
  const events = changes
    .flatMap(change => withRestoration(tables, change))
    .map(({ kind, payload }): Event => ({
      id: newId(),
      at: clock.tick(author),
      author,
      kind,
      payload,
      step,
      intent,
      target,
    }))
  for (const event of events) {
    requireText(tables, event)
    tables.events.add(event)
    applyEvent(tables, event)
  }
  tables.steps.add(events[0]!)
  return summarize(events)
}

/**
 * Adding what was removed before (progress and the default labels have ids that come again) brings it back as well:
 * by itself an `add` leaves a removed object removed, or another project's set-up would undo a deletion in a merge.
 */
function withRestoration({ state }: Tables, change: Change): readonly Change[] {
  const noun = kindToNoun(change.kind)
  const { object } = change.payload
  const comesBack = kindToVerb(change.kind) === 'add' && state[noun].load(object)?.removed === true
  return comesBack ? [change, restoration(noun, object)] : [change]
}

/** Keeps a text whose hash is right. Throws otherwise. */
export function addText({ texts }: Pick<Tables, 'texts'>, text: StoredText): void {
  if (hashOf(text.text) !== text.hash) throw new Error(`a text does not have the hash ${text.hash}`)
  texts.add(text)
}

/** Refuses an event that names a text which is not there. */
export function requireText({ texts }: Pick<Tables, 'texts'>, { kind, payload }: Event): void {
  const hash = kindToNoun(kind) === 'article' ? payload.set?.['textHash'] : undefined
  if (typeof hash === 'string' && !texts.has(hash))
    throw new Error(`the text ${hash} of article ${payload.object} is missing`)
}

function summarize(events: readonly Event[]): StepResult {
  const first = events[0]!
  const counts = new Map<Event['kind'], number>()
  const affected = new Map<string, { noun: Noun; id: string }>()
  for (const { kind, payload } of events) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    const noun = kindToNoun(kind)
    affected.set(`${noun} ${payload.object}`, { noun, id: payload.object })
  }
  return {
    step: first.step,
    intent: first.intent,
    target: first.target,
    at: first.at,
    kinds: [...counts].map(([kind, count]) => ({ kind, count })),
    objects: [...new Set(events.map(event => event.payload.object))],
    events: events.length,
    affected: [...affected.values()],
  }
}
