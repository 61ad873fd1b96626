import { sameJson, type Json } from '../base/json.ts'
import { kindToNoun, kindToVerb, type Event, type Fields } from './events.ts'

/** What a step was for, as the history names it. Each has one sentence in the catalogue, `history.act.…`. */
export const stepActs = [
  'mark',
  'relabel',
  'edge',
  'addPassage',
  'dropPassage',
  'note',
  'uncertain',
  'certain',
  'attribute',
  'slot',
  'frame',
  'changeMark',
  'removeMark',
  'import',
  'rename',
  'date',
  'details',
  'correct',
  'removeArticle',
  'progress',
  'aside',
  'kept',
  'shortcut',
  'noShortcut',
  'codebook',
  'other',
] as const
export type StepAct = (typeof stepActs)[number]

/** `value`: what was given (a key, a state of progress, the code of an attribute or slot, a title), else empty. */
export type StepName = { readonly act: StepAct; readonly value: string }
export type StepHead = Pick<Event, 'kind' | 'payload'>

/**
 * The event that a step is named after: the first one that is no progress, since marking in an untouched article begins
 * it beside. `events` in their order, at least one.
 */
export const headOf = <E extends StepHead>(events: readonly E[]): E =>
  events.find(({ kind }) => kindToNoun(kind) !== 'progress') ?? events[0]!

/** What a step was for, read from the event that stands for it. */
export function nameStep({ kind, payload }: StepHead): StepName {
  const noun: string = kindToNoun(kind)
  const verb = kindToVerb(kind)
  const { set = {}, was = {} } = payload
  if (noun === 'annotation') return nameOfMark(verb, set, was)
  if (noun === 'article') return nameOfArticle(verb, set)
  if (noun === 'progress') return { act: 'progress', value: wordOf(set['state']) }
  if (noun === 'region') return { act: set['state'] === 'kept' ? 'kept' : 'aside', value: '' }
  if (noun === 'label' && 'shortcut' in set && verb === 'change') {
    const value = wordOf(set['shortcut'])
    return { act: value === '' ? 'noShortcut' : 'shortcut', value }
  }
  return { act: ['label', 'slot', 'status'].includes(noun) ? 'codebook' : 'other', value: '' }
}

function nameOfMark(verb: string, set: Fields, was: Fields): StepName {
  if (verb === 'add' || verb === 'restore') return { act: 'mark', value: '' }
  if (verb === 'remove') return { act: 'removeMark', value: '' }
  const names = Object.keys(set).filter(name => !sameJson(set[name] ?? null, was[name] ?? null))
  // Another label may bring another strength and lose attributes; it is still named after the label.
  if (names.includes('labelId')) return { act: 'relabel', value: '' }
  if (names.includes('segments'))
    return { act: actOfSegments(countOf(set['segments']), countOf(was['segments'])), value: '' }
  const first = names[0] ?? ''
  if (first === 'note') return { act: 'note', value: '' }
  if (first === 'status') return { act: set['status'] === 'uncertain' ? 'uncertain' : 'certain', value: '' }
  if (first.startsWith('attribute:')) return { act: 'attribute', value: first.slice('attribute:'.length) }
  if (first.startsWith('slot:')) return { act: 'slot', value: first.slice('slot:'.length) }
  const isFrame = ['frameStatus', 'strength', 'testable', 'parentId', 'deadline'].includes(first)
  return { act: isFrame ? 'frame' : 'changeMark', value: '' }
}

const actOfSegments = (now: number, before: number): StepAct =>
  now > before ? 'addPassage' : now < before ? 'dropPassage' : 'edge'

function nameOfArticle(verb: string, set: Fields): StepName {
  if (verb === 'add' || verb === 'restore') return { act: 'import', value: '' }
  if (verb === 'remove') return { act: 'removeArticle', value: '' }
  if ('textHash' in set) return { act: 'correct', value: '' }
  if ('title' in set) return { act: 'rename', value: wordOf(set['title']) }
  return { act: 'date' in set ? 'date' : 'details', value: '' }
}

const countOf = (value: Json | undefined): number => (Array.isArray(value) ? value.length : 0)
const wordOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
