import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsToStamp } from '../../../../shared/base/clock.ts'
import { newId } from '../../../../shared/base/ids.ts'
import {
  addition,
  change,
  compareEvents,
  eventKinds,
  kindToNoun,
  kindToVerb,
  nouns,
  removal,
  restoration,
  verbs,
  Event,
  type Change,
  type Intent,
} from '../../../../shared/annotation/events.ts'
import { foldEvents, foldObject } from '../../../../shared/annotation/fold.ts'
import { invertStep, type Present } from '../../../../shared/annotation/invert.ts'
import { eventsToSteps, stepsToStacks, type Step } from '../../../../shared/annotation/steps.ts'

const [me, you] = [newId(), newId()] as const
let counter = 0
/** The next event in the order of the log. */
const stamped = (made: Change, author = me, step = newId(), intent: Intent = 'do'): Event => ({
  id: newId(),
  at: partsToStamp({ wallMs: 1000, counter: (counter += 1), node: author }),
  author,
  ...made,
  step,
  intent,
  target: null,
})
const object = newId()
const presentOf = (log: readonly Event[]): Present => ({
  object: (noun, id) => foldEvents(log).get(noun)?.get(id),
  laterOfOthers: event =>
    log.filter(
      other =>
        other.author !== event.author &&
        other.payload.object === event.payload.object &&
        compareEvents(other, event) > 0,
    ),
})

describe('kinds of event', () => {
  it('are every noun with every verb, and take apart again', () => {
    expect(eventKinds).toHaveLength(nouns.length * verbs.length)
    for (const kind of eventKinds) expect(`${kindToNoun(kind)}.${kindToVerb(kind)}`).toBe(kind)
  })

  it('make events that the schema accepts', () => {
    for (const made of [
      addition('label', object, { a: [1, { b: null }] }),
      removal('label', object),
      restoration('label', object),
      change('label', object, { a: 1 }, {}),
    ]) {
      const event = stamped(made)
      expect(Event.parse(JSON.parse(JSON.stringify(event)))).toEqual(event)
    }
  })
})

describe('the fold of one object', () => {
  const fold = (...changes: readonly Change[]) =>
    changes.reduce<ReturnType<typeof foldObject>>((before, made) => foldObject(before, made), undefined)

  it('knows nothing of what was never added', () => {
    expect(
      fold(change('label', object, { a: 1 }, {}), removal('label', object), restoration('label', object)),
    ).toBeUndefined()
  })

  it('keeps a removed object removed, whatever is written to it, until it is restored', () => {
    const removed = [
      addition('label', object, { a: 1 }),
      removal('label', object),
      change('label', object, { a: 2 }, { a: 1 }),
    ]
    expect(fold(...removed)).toEqual({ fields: { a: 2 }, removed: true })
    expect(fold(...removed, addition('label', object, { b: 3 }))).toEqual({ fields: { a: 2, b: 3 }, removed: true })
    expect(fold(...removed, restoration('label', object))).toEqual({ fields: { a: 2 }, removed: false })
  })

  it('has one form for what is absent', () => {
    expect(fold(addition('label', object, { a: 1, b: null }), change('label', object, { a: null }, { a: 1 }))).toEqual({
      fields: {},
      removed: false,
    })
  })

  it('does not change what it was given', () => {
    const before = Object.freeze({ fields: Object.freeze({ a: 1 }), removed: false })
    expect(foldObject(before, change('label', object, { a: null, b: 2 }, {}))?.fields).toEqual({ b: 2 })
    expect(before.fields).toEqual({ a: 1 })
  })
})

describe('the fold of a log', () => {
  it('depends on neither order nor repetition', () => {
    const field = fc.record({ name: fc.constantFrom('a', 'b'), value: fc.option(fc.nat(3)) })
    const made = fc.oneof(
      field.map(({ name, value }) => addition('label', object, { [name]: value })),
      field.map(({ name, value }) => change('label', object, { [name]: value }, {})),
      fc.constantFrom(removal('label', object), restoration('label', object)),
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(made, fc.boolean()), { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (changes, numbers) => {
          const log = changes.map(([each, mine]) => stamped(each, mine ? me : you))
          const shuffled = [...log, ...log]
            .map(event => [numbers.next().value!, event] as const)
            .sort(([a], [b]) => a - b)
          expect(foldEvents(shuffled.map(([, event]) => event))).toEqual(foldEvents(log))
        },
      ),
    )
  })

  it('keeps objects of two nouns with one id apart', () => {
    const state = foldEvents([
      stamped(addition('label', object, { a: 1 })),
      stamped(addition('slot', object, { b: 2 })),
    ])
    expect([state.get('label')?.get(object)?.fields, state.get('slot')?.get(object)?.fields]).toEqual([
      { a: 1 },
      { b: 2 },
    ])
  })
})

describe('the inverse of a step', () => {
  const added = stamped(addition('annotation', object, { note: 'a' }))
  const invert = (events: readonly Event[], later: readonly Event[] = []) =>
    invertStep(events, presentOf([added, ...events, ...later]))

  it('takes a field back that was written twice', () => {
    const events = [
      stamped(change('annotation', object, { note: 'b' }, { note: 'a' })),
      stamped(change('annotation', object, { note: 'c' }, { note: 'b' })),
    ]
    expect(invert(events).map(made => made.payload.set)).toEqual([{ note: 'b' }, { note: 'a' }])
  })

  it('takes a field away that was not there', () => {
    const event = stamped(change('annotation', object, { 'slot:actor': [1] }, {}))
    expect(invert([event])).toEqual([change('annotation', object, { 'slot:actor': null }, { 'slot:actor': [1] })])
  })

  it('leaves fields that somebody else wrote since, also to the same value, and takes back the others', () => {
    const event = stamped(change('annotation', object, { note: 'b', status: 'x' }, { note: 'a', status: 'y' }))
    const theirs = stamped(change('annotation', object, { note: 'b' }, { note: 'b' }), you)
    expect(invert([event], [theirs])).toEqual([change('annotation', object, { status: 'y' }, { status: 'x' })])
  })

  it('is not stopped by an undo of somebody else that found nothing to take back', () => {
    const idle = stamped(change('annotation', object, {}, {}), you)
    expect(invertStep([added], presentOf([added, idle]))).toEqual([removal('annotation', object)])
  })

  it('leaves what somebody else worked on, and what somebody else removed too', () => {
    const nothing = [change('annotation', object, {}, {})]
    expect(
      invertStep([added], presentOf([added, stamped(change('annotation', object, { note: 'b' }, {}), you)])),
    ).toEqual(nothing)
    const removed = stamped(removal('annotation', object))
    expect(invert([removed])).toEqual([restoration('annotation', object)])
    expect(invert([removed], [stamped(removal('annotation', object), you)])).toEqual(nothing)
  })

  it('comes last first', () => {
    const other = newId()
    const events = [stamped(addition('annotation', other, {})), stamped(removal('annotation', object))]
    expect(invert(events)).toEqual([restoration('annotation', object), removal('annotation', other)])
  })
})

describe('stacks of undo and redo', () => {
  const step = (id: string, intent: Intent = 'do', target: string | null = null): Step => ({ id, intent, target })

  it('are as everywhere: a new step clears what could be redone', () => {
    expect(stepsToStacks([step('a'), step('b'), step('u', 'undo', 'b')])).toEqual({ undo: ['a'], redo: ['b'] })
    expect(stepsToStacks([step('a'), step('b'), step('u', 'undo', 'b'), step('c')])).toEqual({
      undo: ['a', 'c'],
      redo: [],
    })
    expect(stepsToStacks([step('a'), step('u', 'undo', 'a'), step('r', 'redo', 'a')])).toEqual({
      undo: ['a'],
      redo: [],
    })
  })

  it('leave the set-up out', () => {
    expect(stepsToStacks([step('s', 'setup'), step('u', 'undo', 's')])).toEqual({ undo: [], redo: [] })
  })

  it('count a step once that two machines of one person turned back, and take no step for another', () => {
    expect(stepsToStacks([step('a'), step('b'), step('u', 'undo', 'b'), step('v', 'undo', 'b')])).toEqual({
      undo: ['a'],
      redo: ['b'],
    })
    expect(stepsToStacks([step('a'), step('u', 'undo', 'gone')])).toEqual({ undo: ['a'], redo: [] })
  })

  it('never hold a step twice, nor one that was not done', () => {
    const intents = fc.tuple(fc.constantFrom<Intent>('do', 'do', 'undo', 'redo', 'setup'), fc.nat(8))
    fc.assert(
      fc.property(fc.array(intents, { maxLength: 30 }), moves => {
        const steps = moves.map(([intent, target], index) =>
          step(`${index}`, intent, intent === 'do' ? null : `${target}`),
        )
        const { undo, redo } = stepsToStacks(steps)
        expect(new Set([...undo, ...redo]).size).toBe(undo.length + redo.length)
        for (const id of [...undo, ...redo]) expect(steps[Number(id)]?.intent).toBe('do')
      }),
    )
  })

  it('come from the first event of each step', () => {
    const id = newId()
    const events = [
      stamped(removal('label', object), me, id),
      stamped(removal('label', object), me, id),
      stamped(removal('label', object)),
    ]
    expect(eventsToSteps(events).map(made => made.id)).toEqual([id, events[2]!.step])
  })
})
