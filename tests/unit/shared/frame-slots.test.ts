import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withInterval, withKind, withTentative } from '../../../shared/annotation/deadlines.ts'
import {
  addFiller,
  emptySlot,
  fillSlot,
  inheritedSlots,
  noteSupport,
  possibleParents,
  spanToFiller,
} from '../../../shared/annotation/frame-slots.ts'
import { Deadline, deadlineKinds, type Filler } from '../../../shared/annotation/model.ts'
import { span } from '../../../shared/document/span.ts'
import { groundOf, markAt, proposal, slotOf, words } from '../renderer/features/marks.ts'

describe('filling a slot', () => {
  it('keeps "none stated" alone: it replaces words, and words replace it', () => {
    const none: Filler = { type: 'none' }
    const typed: Filler = { type: 'text', text: 'sớm' }
    expect(addFiller([typed], none)).toEqual([none])
    expect(addFiller([none], typed)).toEqual([typed])
  })

  it('takes the same filler once', () => {
    expect(addFiller([words('Singapore')], words('Singapore'))).toHaveLength(1)
  })

  it('takes the entity that is marked at just these words, else the words', () => {
    const entity = markAt('GPE', ['Singapore'])
    const { start, end } = entity.segments[0]!
    expect(spanToFiller(span(start, end), slotOf('action'), [entity])).toEqual({
      type: 'annotation',
      annotationId: entity.id,
    })
    expect(spanToFiller(span(start, end - 2), slotOf('action'), [entity]).type).toBe('segment')
  })

  it('takes for a party the only entity that the words touch, and of two the words', () => {
    const entities = [markAt('GPE', ['Việt Nam']), markAt('GPE', ['Singapore'])]
    const [first, second] = entities.map(entity => entity.segments[0]!)
    expect(spanToFiller(span(first!.start - 5, first!.end), slotOf('actor'), entities)).toMatchObject({
      annotationId: entities[0]!.id,
    })
    expect(spanToFiller(span(first!.start, second!.end), slotOf('actor'), entities).type).toBe('segment')
  })

  it('notes at the passage of evidence that holds the words that it shows the slot, once', () => {
    const commitment = proposal()
    const inside = { start: commitment.segments[0]!.start, end: commitment.segments[0]!.end }
    const noted = noteSupport(commitment.segments, 'actor', inside)
    expect(noted[0]!.supports).toEqual(['actor'])
    expect(noteSupport(noted, 'actor', inside)).toBe(noted)
    expect(noteSupport(commitment.segments, 'actor', span(0, 3))).toBe(commitment.segments)
  })

  it('changes the slot and, for words outside the evidence, nothing else', () => {
    const commitment = proposal()
    const patch = fillSlot(commitment, slotOf('recipient'), { type: 'text', text: 'Singapore' }, groundOf(commitment))
    expect(patch).toEqual({ frame: { slots: { recipient: [{ type: 'text', text: 'Singapore' }] } } })
  })

  it('makes "none stated" the kind of the deadline, and takes it back with the filler', () => {
    const deadline = slotOf('deadline')
    const stated = fillSlot(proposal(), deadline, { type: 'none' }, groundOf())
    expect(stated.frame?.deadline).toEqual({ kind: 'none', interval: null, tentative: false })
    const filled = proposal({ deadline: [{ type: 'none' }] }, { deadline: stated.frame!.deadline! })
    expect(emptySlot(filled, deadline, 0)).toEqual({ frame: { slots: { deadline: null }, deadline: null } })
    expect(fillSlot(filled, deadline, words('trong năm 2026'), groundOf()).frame?.deadline).toBeNull()
  })
})

describe('a frame under another', () => {
  it('takes what it does not fill itself from the nearest frame that does', () => {
    const top = proposal({ actor: [{ type: 'text', text: 'A' }], source: [{ type: 'text', text: 'S' }] })
    const middle = proposal({ actor: [{ type: 'text', text: 'B' }] }, { parentId: top.id })
    const child = proposal({ action: [{ type: 'text', text: 'X' }] }, { parentId: middle.id })
    expect(inheritedSlots(child, groundOf(top, middle, child))).toEqual({
      actor: [{ type: 'text', text: 'B' }],
      source: [{ type: 'text', text: 'S' }],
    })
  })

  it('is read to an end even when its chain of parents closes on itself', () => {
    const one = proposal({}, { parentId: 'two' })
    const two = { ...proposal({ actor: [{ type: 'text', text: 'A' }] }, { parentId: one.id }), id: 'two' }
    expect(inheritedSlots(one, groundOf(one, two))).toEqual({ actor: [{ type: 'text', text: 'A' }] })
  })

  it('cannot be put under itself or under what is below it', () => {
    const top = proposal()
    const child = proposal({}, { parentId: top.id })
    const other = proposal()
    expect(possibleParents(top, [top, child, other])).toEqual([other])
    expect(possibleParents(child, [top, child, other])).toEqual([top, other])
  })
})

describe('a deadline', () => {
  it('keeps its dates from kind to kind, but not as vague or none', () => {
    const by: Deadline = { kind: 'by', interval: '2026-12-31', tentative: true }
    expect(withKind(by, 'in')).toEqual({ ...by, kind: 'in' })
    expect(withKind(by, 'vague')).toEqual({ kind: 'vague', interval: null, tentative: true })
    expect(withKind(by, 'none')).toEqual({ kind: 'none', interval: null, tentative: false })
    expect(withKind(by, null)).toBeNull()
  })

  it('gets a kind from the dates that are typed when it has none', () => {
    expect(withInterval(null, '2026')).toEqual({ kind: 'in', interval: '2026', tentative: false })
    expect(withInterval(null, '2026-2030')).toEqual({ kind: 'period', interval: '2026/2030', tentative: false })
    expect(withInterval({ kind: 'by', interval: null, tentative: true }, '10/2026')).toEqual({
      kind: 'by',
      interval: '2026-10',
      tentative: true,
    })
    expect(withInterval(null, 'soon')).toBeUndefined()
  })

  it('can be stored whatever is done to it', () => {
    const step = fc.oneof(
      fc.constantFrom(...deadlineKinds, null).map(kind => (before: Deadline | null) => withKind(before, kind)),
      fc
        .constantFrom('2026', '10/2026', '2026-2030', '', 'x')
        .map(typed => (before: Deadline | null) => withInterval(before, typed) ?? before),
      fc.boolean().map(tentative => (before: Deadline | null) => withTentative(before, tentative)),
    )
    fc.assert(
      fc.property(fc.array(step), steps => {
        const deadline = steps.reduce<Deadline | null>((before, change) => change(before), null)
        expect(Deadline.nullable().parse(deadline)).toEqual(deadline)
        expect(deadline?.kind === 'none' && deadline.interval !== null).toBe(false)
      }),
    )
  })
})
