import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { HistoryStep } from '../../../db/index.ts'
import { newId } from '../../../shared/base/ids.ts'
import { histories, perform, type Command } from '../../support/db/histories.ts'
import { markAddition, markedGround, markOf, newProject, openWithRows } from '../../support/db/projects.ts'
import { foldOf, liveOf, logOf, stackFold, stackRows, tablesOf } from '../../support/db/rows.ts'
import { memoryFolder } from '../../support/db/temp.ts'

const folders: ReturnType<typeof memoryFolder>[] = []
afterEach(() => folders.splice(0).forEach(folder => folder.remove()))
const path = (): string => {
  const folder = memoryFolder()
  folders.push(folder)
  return folder.file('a.chugiai')
}

type Ground = ReturnType<typeof openWithRows>
const silent = (): void => undefined

/** Everything that a page at a time gives. */
function wholeHistory({ project }: Ground, author: string, limit: number): readonly HistoryStep[] {
  const found: HistoryStep[] = []
  for (let from: string | null = null; ;) {
    const page = project.history.page(author, from, limit)
    found.push(...page.steps)
    if (page.next === null) return found
    from = page.next
  }
}

const step = fc.oneof(
  { weight: 3, arbitrary: histories(2, 8) },
  { weight: 1, arbitrary: fc.record({ go: fc.nat(40) }) },
)

describe('any history with jumps in it', () => {
  it('lists what undo and redo would meet, in their order, whatever the length of a page', () => {
    fc.assert(
      fc.property(histories(2, 25), fc.integer({ min: 1, max: 7 }), (commands, limit) => {
        const ground = begun()
        for (const command of commands) perform(ground.project, ground.people[command.who]!, command)
        for (const author of ground.people) {
          const { undo, redo } = stackFold(logOf(ground.project))[author] ?? { undo: [], redo: [] }
          const listed = wholeHistory(ground, author, limit)
          expect(listed.map(one => one.step)).toEqual([...redo, ...undo.toReversed()])
          expect(listed.map(one => one.state)).toEqual([...redo.map(() => 'undone'), ...undo.map(() => 'done')])
        }
        ground.project.close()
      }),
      { numRuns: 25 },
    )
  })

  it('goes to any step: tables are the fold, and the project is as it was when that step was the last', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), actions => {
        const ground = begun()
        const { project, db, people } = ground
        const [author] = people
        for (const action of actions) {
          if (Array.isArray(action)) for (const command of action as Command[]) perform(project, author, command)
          else jump(ground, author, (action as { go: number }).go)
          expect(tablesOf(db)).toEqual(foldOf(project))
          expect(stackRows(db)).toEqual(stackFold(logOf(project)))
        }
        expect(project.verify().problems).toEqual([])
        project.close()
      }),
      { numRuns: 25 },
    )
  })

  it('comes to the same state by jumping as by single undos, and back', () => {
    fc.assert(
      fc.property(histories(1, 20), commands => {
        const ground = begun()
        const { project, db, people } = ground
        const [author] = people
        for (const command of commands) perform(project, author, command)
        const states = [liveOf(tablesOf(db))]
        const { undo: done } = stackFold(logOf(project))[author] ?? { undo: [] }
        for (let left = done.length; left > 0; left -= 1) {
          project.undo(author)
          states.unshift(liveOf(tablesOf(db)))
        }
        for (const at of [done.length, 0, Math.floor(done.length / 2), done.length, 1, 0]) {
          const target = at === 0 ? null : done[Math.min(at, done.length) - 1]
          if (target === undefined) continue
          project.goTo(author, target, silent)
          expect(liveOf(tablesOf(db))).toEqual(states[Math.min(at, done.length)])
        }
        project.close()
      }),
      { numRuns: 25 },
    )
  })
})

describe('going to a step', () => {
  it('is all of it or nothing, and says how far it is', () => {
    const { project, author, articleId } = markedGround(path())
    const steps = [1, 2, 3].map(() => project.append(author, 'do', [markAddition(markOf(articleId, author))]).step)
    const told: number[] = []
    const before = project.events.count()
    expect(() =>
      project.goTo(author, steps[0]!, () => {
        throw new Error('stopped')
      }),
    ).toThrow('stopped')
    expect(project.events.count()).toBe(before)
    project.goTo(author, steps[0]!, (done, total) => told.push(done, total))
    expect(told).toEqual([1, 2, 2, 2])
    expect(project.stacks(author).undoStep?.step).toBe(steps[0])
    expect(project.goTo(author, steps[0]!, silent)).toEqual([])
    project.close()
  })

  it('refuses a step that was left behind, one of somebody else, and one that is not there', () => {
    const { project, author, articleId } = markedGround(path())
    const left = project.append(author, 'do', [markAddition(markOf(articleId, author))]).step
    project.undo(author)
    project.append(author, 'do', [markAddition(markOf(articleId, author))])
    const other = newId()
    const theirs = project.append(other, 'do', [markAddition(markOf(articleId, other))]).step
    for (const target of [left, theirs, newId()]) {
      expect(() => project.goTo(author, target, silent)).toThrow(expect.objectContaining({ code: 'step-unreachable' }))
    }
    project.close()
  })
})

function begun(): Ground & { readonly people: readonly [string, string] } {
  const file = path()
  const { project, author } = newProject(file)
  project.close()
  return { people: [author, newId()] as const, ...openWithRows(file) }
}

function jump(ground: Ground, author: string, go: number): void {
  const listed = wholeHistory(ground, author, 100)
  const target = [...listed.map(one => one.step), null][go % (listed.length + 1)]!
  ground.project.goTo(author, target ?? null, silent)
  const { undo } = stackFold(logOf(ground.project))[author] ?? { undo: [] }
  expect(undo.at(-1) ?? null).toBe(target)
}
