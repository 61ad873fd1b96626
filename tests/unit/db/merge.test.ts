import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { StoredText } from '../../../db/index.ts'
import { compareEvents, type Event } from '../../../shared/annotation/events.ts'
import { newId } from '../../../shared/base/ids.ts'
import { histories, perform, type Command } from '../../support/db/histories.ts'
import {
  articleAddition,
  markAddition,
  markOf,
  newProject,
  openWithRows,
  storedText,
} from '../../support/db/projects.ts'
import { foldOf, logOf, stackFold, stackRows, stateToPlain, tablesOf } from '../../support/db/rows.ts'
import { foldEvents } from '../../../shared/annotation/fold.ts'
import { memoryFolder } from '../../support/db/temp.ts'

const folders: ReturnType<typeof memoryFolder>[] = []
afterEach(() => folders.splice(0).forEach(folder => folder.remove()))

type Log = { readonly events: readonly Event[]; readonly texts: readonly StoredText[] }
const START = Date.UTC(2026, 0, 1)

/** A base project, and a way to make copies of it that are worked on or merged into. */
async function openBase() {
  const folder = memoryFolder()
  folders.push(folder)
  const base = newProject(folder.file('base.chugiai'), { wallMs: () => START })
  const text = storedText('Bộ trưởng cam kết.')
  const articleId = newId()
  base.project.append(base.author, 'do', [articleAddition(articleId, text)], [text])
  base.project.append(base.author, 'do', [markAddition(markOf(articleId, base.author))])
  let copies = 0
  const copy = async (wallMs: () => number) => {
    copies += 1
    const path = folder.file(`copy${copies}.chugiai`)
    await base.project.saveCopy(path)
    return openWithRows(path, { wallMs })
  }
  return { copy, author: base.author, articleId, close: () => base.project.close() }
}

type Base = Awaited<ReturnType<typeof openBase>>
type Share = { readonly commands: readonly Command[]; readonly skewMs: number; readonly same: boolean }

/** What one machine made of the base: its whole log. `same`: by the base's own annotator on another machine. */
async function workOn(base: Base, { commands, skewMs, same }: Share): Promise<Log> {
  let now = START + skewMs
  const { project } = await base.copy(() => (now += 1))
  const author = same ? base.author : newId()
  for (const command of commands) perform(project, author, command)
  const events = logOf(project)
  const texts = project.articles.list().map(article => project.articles.text(article.textHash)!)
  const removed = events.flatMap(event =>
    event.kind === 'article.add' ? [event.payload.set?.['textHash'] as string] : [],
  )
  const all = [...texts, ...removed.map(hash => project.articles.text(hash)!)]
  project.close()
  return { events, texts: all }
}

/** The rows that come of merging the logs into a copy of the base, one after the other. */
async function mergeInto(base: Base, logs: readonly Log[]) {
  const { project, db } = await base.copy(() => START + 5000)
  for (const { events, texts } of logs) project.merge(events, texts)
  const merged = { tables: tablesOf(db), stacks: stackRows(db), log: logOf(project) }
  expect(merged.tables).toEqual(foldOf(project))
  expect(merged.stacks).toEqual(stackFold(merged.log))
  expect(project.verify().problems).toEqual([])
  project.close()
  return merged
}

const share: fc.Arbitrary<Share> = fc.record({
  commands: histories(1, 12),
  skewMs: fc.integer({ min: -20, max: 20 }),
  same: fc.boolean(),
})

describe('merging the logs of several machines', () => {
  it('gives the same tables whatever the order, the grouping and the repetition', async () => {
    await fc.assert(
      fc.asyncProperty(share, share, share, async (one, two, three) => {
        const base = await openBase()
        const [a, b, c] = [await workOn(base, one), await workOn(base, two), await workOn(base, three)]
        const expected = await mergeInto(base, [a, b, c])
        expect(await mergeInto(base, [c, b, a])).toEqual(expected)
        expect(await mergeInto(base, [b, b, a, c, a])).toEqual(expected)
        const grouped = { events: [...c.events, ...b.events], texts: [...b.texts, ...c.texts] }
        expect(await mergeInto(base, [grouped, a])).toEqual(expected)
        base.close()
      }),
      { numRuns: 25 },
    )
  })

  it('can be done event by event in any order', async () => {
    await fc.assert(
      fc.asyncProperty(share, fc.infiniteStream(fc.nat()), async (work, numbers) => {
        const base = await openBase()
        const log = await workOn(base, work)
        const shuffled = log.events
          .map(event => ({ event, rank: numbers.next().value! }))
          .sort((x, y) => x.rank - y.rank)
        const pieces = shuffled.map(({ event }) => ({ events: [event], texts: log.texts }))
        expect(await mergeInto(base, pieces)).toEqual(await mergeInto(base, [log]))
        base.close()
      }),
      { numRuns: 25 },
    )
  })
})

describe('the fold alone', () => {
  it('does not depend on order or repetition of the events', async () => {
    await fc.assert(
      fc.asyncProperty(share, share, async (one, two) => {
        const base = await openBase()
        const [a, b] = [await workOn(base, one), await workOn(base, two)]
        const both = stateToPlain(foldEvents([...a.events, ...b.events]))
        expect(stateToPlain(foldEvents([...b.events, ...a.events, ...a.events]))).toEqual(both)
        expect(stateToPlain(foldEvents([...a.events, ...b.events].sort(compareEvents)))).toEqual(both)
        base.close()
      }),
      { numRuns: 10 },
    )
  })
})

describe('a log that cannot be taken', () => {
  /** A project, a change that another copy of it made, and what merging must leave as it was. */
  async function openPair() {
    const base = await openBase()
    const own = await base.copy(() => START + 9)
    const other = await base.copy(() => START + 20)
    const author = newId()
    other.project.append(author, 'do', [markAddition(markOf(base.articleId, author))])
    const event = logOf(other.project).at(-1)!
    return { base, own, event, close: () => [own.project, other.project, base].forEach(open => open.close()) }
  }

  const cases: readonly (readonly [string, string, (event: Event) => unknown])[] = [
    ['an event that is none', 'event-invalid', () => ({ id: 'x' })],
    ['a kind nobody knows', 'event-invalid', event => ({ ...event, kind: 'annotation.paint' })],
    [
      'fields that make no annotation',
      'event-invalid',
      event => ({ ...event, payload: { ...event.payload, set: { layer: 'x' } } }),
    ],
    [
      'an article without its text',
      'event-invalid',
      event => ({ ...event, kind: 'article.add', payload: articleAddition(newId(), storedText('không có')).payload }),
    ],
    [
      'a stamp of the day after tomorrow',
      'clock-ahead',
      event => ({ ...event, at: `00${START + 2 * 86_400_000}${event.at.slice(15)}` }),
    ],
  ]
  it.each(cases)('changes nothing: %s', async (_what, code, spoil) => {
    const { own, event, close } = await openPair()
    const before = { tables: tablesOf(own.db), log: logOf(own.project) }
    const spoilt = [
      { ...event, id: newId(), step: newId() },
      spoil({ ...event, id: newId(), step: newId() }),
    ] as Event[]
    expect(() => own.project.merge(spoilt, [])).toThrow(expect.objectContaining({ code }))
    expect({ tables: tablesOf(own.db), log: logOf(own.project) }).toEqual(before)
    close()
  })

  it('is refused when an id comes back with other content, or a step with another author', async () => {
    const { own, event, close } = await openPair()
    own.project.merge([event], [])
    expect(() => own.project.merge([{ ...event, author: newId() }], [])).toThrow(
      expect.objectContaining({ code: 'event-invalid' }),
    )
    expect(() => own.project.merge([{ ...event, id: newId(), author: newId() }], [])).toThrow(
      expect.objectContaining({ code: 'event-invalid' }),
    )
    close()
  })

  it('refuses a text that is not the one its hash names', async () => {
    const { own, close } = await openPair()
    const text = { ...storedText('một'), text: 'hai' }
    expect(() => own.project.merge([], [text])).toThrow(expect.objectContaining({ code: 'event-invalid' }))
    close()
  })
})
