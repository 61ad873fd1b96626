import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createClock,
  MAX_AHEAD_MS,
  partsToStamp,
  Stamp,
  stampToMs,
  stampToParts,
} from '../../../../shared/base/clock.ts'
import { ActionableError, toFailure } from '../../../../shared/base/errors.ts'
import { Id, newId } from '../../../../shared/base/ids.ts'
import { canonicalJson, sameJson } from '../../../../shared/base/json.ts'
import { textToHash } from '../../../../shared/document/hash.ts'
import { hardText } from '../../../support/shared/texts.ts'

const nodes = [newId(), newId(), newId()] as const
const wall = fc.integer({ min: 0, max: 4_102_444_800_000 })
const stamp = fc.record({ wallMs: wall, counter: fc.nat(999_999), node: fc.constantFrom(...nodes) })

describe('the hybrid clock', () => {
  it('only goes forward, whatever the machine’s clock does and whatever was seen', () => {
    const move = fc.oneof(
      fc.record({ wall }),
      fc.record({ wall: fc.integer({ min: 1000, max: 1003 }) }),
      fc.record({ see: stamp }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(move, fc.nat(2)), { maxLength: 40 }), moves => {
        let now = 0
        const clock = createClock(() => now)
        let last = ''
        for (const [change, node] of moves) {
          if ('wall' in change) now = change.wall
          else if (change.see.wallMs <= now + MAX_AHEAD_MS) {
            clock.see(partsToStamp(change.see))
            last = [last, partsToStamp(change.see)].toSorted().at(-1)!
          }
          const next = clock.tick(nodes[node]!)
          expect(Stamp.safeParse(next).success).toBe(true)
          expect(next > last).toBe(true)
          last = next
        }
      }),
    )
  })

  it('shows the machine’s time where that has moved on', () => {
    let now = 1_700_000_000_000
    const clock = createClock(() => now)
    expect(stampToMs(clock.tick(nodes[0]))).toBe(now)
    now += 1
    expect(stampToParts(clock.tick(nodes[0]))).toEqual({ wallMs: now, counter: 0, node: nodes[0] })
  })

  it('goes on behind the last stamp of a log, also when its counter is full', () => {
    const full = partsToStamp({ wallMs: 500, counter: 999_999, node: nodes[2] })
    const next = createClock(() => 100, full).tick(nodes[0])
    expect(next > full).toBe(true)
    expect(Stamp.safeParse(next).success).toBe(true)
  })

  it('refuses a stamp more than a day ahead', () => {
    const clock = createClock(() => 1000)
    const ahead = (wallMs: number) => partsToStamp({ wallMs, counter: 0, node: nodes[0] })
    clock.see(ahead(1000 + MAX_AHEAD_MS))
    expect(() => clock.see(ahead(1001 + MAX_AHEAD_MS))).toThrow(expect.objectContaining({ code: 'clock-ahead' }))
  })

  it('orders stamps as text in the order of clock, counter and annotator', () => {
    fc.assert(
      fc.property(stamp, stamp, (a, b) => {
        const byParts = a.wallMs - b.wallMs || a.counter - b.counter || (a.node < b.node ? -1 : a.node > b.node ? 1 : 0)
        const [x, y] = [partsToStamp(a), partsToStamp(b)]
        expect(Math.sign(byParts)).toBe(x < y ? -1 : x > y ? 1 : 0)
        expect(stampToParts(x)).toEqual(a)
      }),
    )
  })
})

describe('ids', () => {
  it('are UUIDs of version 7 that never run backwards', () => {
    const ids = Array.from({ length: 2000 }, newId)
    expect(ids.toSorted()).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every(id => Id.safeParse(id).success && id[14] === '7')).toBe(true)
  })
})

describe('JSON by value', () => {
  it('is the same exactly when its canonical text is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(sameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b))
        expect(sameJson(a, JSON.parse(canonicalJson(a)))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}')
    expect(sameJson({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true)
    expect(sameJson([1, 2], [2, 1])).toBe(false)
  })

  it('does not take what every object inherits for a key', () => {
    expect(sameJson(JSON.parse('{"__proto__":{}}'), { a: 1 })).toBe(false)
    expect(sameJson(JSON.parse('{"constructor":1}'), { a: 1 })).toBe(false)
  })
})

describe('failures', () => {
  it('are told in words with their values, as plain data', () => {
    const failure = new ActionableError('project-missing', { path: 'a.chugiai' }).toFailure()
    expect(failure).toMatchObject({
      ok: false,
      code: 'project-missing',
      message: 'a.chugiai is not there.',
      values: { path: 'a.chugiai' },
    })
    expect(structuredClone(failure)).toEqual(failure)
  })

  it('show the message of a bug and never its stack', () => {
    const failure = toFailure(new TypeError('x is not a function'))
    expect(failure).toMatchObject({ code: 'internal', values: { detail: 'x is not a function' } })
    expect(JSON.stringify(failure)).not.toContain('.test.ts')
    expect(toFailure('words').values).toEqual({ detail: 'words' })
  })
})

describe('the identity of a text', () => {
  it('is the SHA-256 of its UTF-8 bytes', () => {
    fc.assert(
      fc.property(hardText(), text => {
        expect(textToHash(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
      }),
    )
  })
})
