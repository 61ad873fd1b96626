import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, makeHome, removeHome } from './support/app.ts'
import { call } from './support/calls.ts'
import { markUntilEnded, type Acknowledged } from './support/marking-flood.ts'
import { openInNode } from './support/projects.ts'
import { processTree } from './support/processes.ts'
import { randomFrom, seedOfRun } from './support/random.ts'

const ROUNDS = 24
/** How long marks are made before the end comes. Unit: milliseconds; from nothing at all to some hundreds of marks. */
const LONGEST_MS = 700

const home = makeHome()
const project = path.join(home, 'durable.chugiai')
const seed = seedOfRun()
const random = randomFrom(seed)

beforeAll(async () => {
  const app = await launch({ home })
  await call(app.page, 'project.createSample', { annotatorName: 'Minh' })
  await call(app.page, 'project.saveCopy', { path: project })
  await app.close()
})
afterAll(() => removeHome(home))

describe(`a program that is ended by force ${ROUNDS} times while marks are made`, () => {
  it(
    'has every mark and note that was acknowledged, and a sound project, each time',
    { timeout: 900_000 },
    async () => {
      console.log(`durability: CHUGIAI_SEED=${seed}`)
      const all: Acknowledged = { marks: new Set(), notes: new Map() }
      for (let round = 1; round <= ROUNDS; round += 1) {
        const before = all.marks.size
        const delayMs = Math.floor(random() * LONGEST_MS)
        await markAndEnd(all, delayMs)
        const found = inspect(all)
        console.log(
          `  round ${round}: ended after ${delayMs} ms, ${all.marks.size - before} marks acknowledged, ${found.stored} stored`,
        )
        expect({ round, ...found }).toMatchObject({ round, missing: [], otherNotes: [], problems: [] })
      }
      expect(all.marks.size).toBeGreaterThan(ROUNDS)
    },
  )
})

async function markAndEnd(all: Acknowledged, delayMs: number): Promise<void> {
  const app = await launch({ home })
  await call(app.page, 'project.open', { path: project })
  await markUntilEnded(app.page, all)
  await new Promise(resolve => setTimeout(resolve, delayMs))
  const pids = processTree(app.app.process().pid ?? 0)
  await app.kill()
  await allEnded(pids)
}

/** The lock on the project ends with the process that held it, which the system may take a moment to clear away. */
async function allEnded(pids: readonly number[]): Promise<void> {
  for (let tries = 0; tries < 200 && pids.some(isAlive); tries += 1)
    await new Promise(resolve => setTimeout(resolve, 25))
  expect(pids.filter(isAlive)).toEqual([])
}

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}/exe`)

type Found = { stored: number; missing: string[]; otherNotes: string[]; problems: unknown[] }

/** What plain Node finds in the file afterwards. */
function inspect(all: Acknowledged): Found {
  const opened = openInNode(project)
  try {
    const marks = [...opened.annotations.all()]
    const notes = new Map(marks.map(mark => [mark.id, mark.note]))
    return {
      stored: marks.length,
      missing: [...all.marks].filter(id => !notes.has(id)),
      otherNotes: [...all.notes].filter(([id, note]) => Number(notes.get(id)) < Number(note)).map(([id]) => id),
      problems: [...opened.verify().problems],
    }
  } finally {
    opened.close()
  }
}
