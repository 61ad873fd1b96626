import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { kindToNoun, kindToVerb, type Event } from '../../../shared/annotation/events.ts'
import { newId } from '../../../shared/base/ids.ts'
import { histories, perform } from '../../support/db/histories.ts'
import { newProject, openWithRows } from '../../support/db/projects.ts'
import { foldOf, liveOf, logOf, stackFold, stackRows, tablesOf } from '../../support/db/rows.ts'
import { memoryFolder } from '../../support/db/temp.ts'

const folders: ReturnType<typeof memoryFolder>[] = []
afterEach(() => folders.splice(0).forEach(folder => folder.remove()))

/** An empty project of three people, opened together with its rows. */
function openGround() {
  const folder = memoryFolder()
  folders.push(folder)
  const path = folder.file('a.chugiai')
  const { project, author } = newProject(path)
  project.close()
  return { path, people: [author, newId(), newId()] as const, ...openWithRows(path) }
}

const RUNS = { numRuns: 40 }

describe('any history of up to three annotators', () => {
  it('leaves the tables equal to the fold of the log after every step', () => {
    fc.assert(
      fc.property(histories(3), commands => {
        const { project, db, people } = openGround()
        for (const command of commands) {
          perform(project, people[command.who]!, command)
          expect(tablesOf(db)).toEqual(foldOf(project))
          expect(stackRows(db)).toEqual(stackFold(logOf(project)))
        }
        expect(project.verify()).toMatchObject({ ok: true, problems: [], events: logOf(project).length })
        project.close()
      }),
      RUNS,
    )
  })

  it('reads the same after closing and opening again at any point', () => {
    fc.assert(
      fc.property(histories(3, 10), commands => {
        const { path, project, db, people } = openGround()
        let open = { project, db }
        for (const command of commands) {
          perform(open.project, people[command.who]!, command)
          const before = { tables: tablesOf(open.db), log: logOf(open.project), stacks: stackRows(open.db) }
          open.project.close()
          open = openWithRows(path)
          expect({ tables: tablesOf(open.db), log: logOf(open.project), stacks: stackRows(open.db) }).toEqual(before)
        }
        open.project.close()
      }),
      RUNS,
    )
  })

  it('undoes and redoes nothing that another annotator did later', () => {
    fc.assert(
      fc.property(histories(3, 40), commands => {
        const { project, people } = openGround()
        for (const command of commands) perform(project, people[command.who]!, command)
        const log = logOf(project)
        const turns = log
          .map((event, index) => ({ event, before: log.slice(0, index) }))
          .filter(({ event }) => event.intent === 'undo' || event.intent === 'redo')
        expect(turns.filter(({ event, before }) => !isOwn(event, before))).toEqual([])
        project.close()
      }),
      RUNS,
    )
  })
})

describe('one annotator', () => {
  it('comes back to the beginning by undoing everything, and back again by redoing it', () => {
    fc.assert(
      fc.property(histories(1, 30), commands => {
        const { project, db, people } = openGround()
        const [author] = people
        const initial = liveOf(tablesOf(db))
        for (const command of commands) perform(project, author, command)
        const end = liveOf(tablesOf(db))
        let undone = 0
        for (; project.stacks(author).canUndo; undone += 1) project.undo(author)
        expect(liveOf(tablesOf(db))).toEqual(initial)
        for (let redone = 0; redone < undone; redone += 1) project.redo(author)
        expect(liveOf(tablesOf(db))).toEqual(end)
        expect(tablesOf(db)).toEqual(foldOf(project))
        project.close()
      }),
      RUNS,
    )
  })
})

/** Every field that a turn writes was last written by its own author, and so was every object that it takes away. */
function isOwn(turn: Event, before: readonly Event[]): boolean {
  const onObject = before.filter(
    event => event.payload.object === turn.payload.object && kindToNoun(event.kind) === kindToNoun(turn.kind),
  )
  const fields = Object.keys(turn.payload.set ?? {})
  const written = fields.map(field => onObject.findLast(event => field in (event.payload.set ?? {}))?.author)
  const made = onObject.findLastIndex(event => ['add', 'restore'].includes(kindToVerb(event.kind)))
  const since =
    kindToVerb(turn.kind) === 'remove'
      ? onObject
          .slice(made)
          .filter(hasEffect)
          .map(event => event.author)
      : []
  return [...written, ...since].every(author => author === turn.author)
}

const hasEffect = ({ kind, payload }: Event): boolean =>
  kindToVerb(kind) !== 'change' || Object.keys(payload.set ?? {}).length > 0
