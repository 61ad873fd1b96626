import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openProject, type OpenProject } from '../../../db/index.ts'
import { markedGround, options } from '../../support/db/projects.ts'
import { bundleChild, type ChildMode, type RunningChild } from '../../support/db/start-child.ts'
import { tempFolder } from '../../support/db/temp.ts'

const KILLS = 24
/** Longest wait before a kill: from opening the file to many hundred marks. Unit: milliseconds. */
const LONGEST_MS = 150

let start: (mode: ChildMode, path: string) => RunningChild
let folder: ReturnType<typeof tempFolder>
let path: string
beforeAll(async () => {
  start = await bundleChild('durability')
})
beforeEach(() => {
  folder = tempFolder()
  path = folder.file('a.chugiai')
  markedGround(path).project.close()
})
afterEach(() => folder.remove())

describe('a process that is killed while it marks', () => {
  it('has lost nothing that it acknowledged, however often and whenever that happens', async () => {
    const expected = new Map<string, boolean>()
    let acknowledged = 0
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = start('work', path)
      // Every third kill may come while the file is still being opened or recovered.
      if (kill % 3 !== 0) await child.said('ready')
      await wait(Math.random() * LONGEST_MS)
      await child.kill()
      acknowledged += takeNote(child.lines(), expected)
      const project = openProject(path, options)
      expect(findDifferences(project, expected)).toEqual([])
      expect(project.verify()).toMatchObject({ ok: true, problems: [] })
      project.close()
    }
    expect(acknowledged).toBeGreaterThan(KILLS)
  })
})

/** What must be there (true) or gone (false); an attempt without an answer leaves it open. Returns the answers. */
function takeNote(lines: readonly string[], expected: Map<string, boolean>): number {
  for (const line of lines) {
    const [verb, what = ''] = line.split(' ')
    if (verb === 'try') expected.delete(what.slice(1))
    if (verb === 'did') expected.set(what.slice(1), what.startsWith('+'))
  }
  return lines.filter(line => line.startsWith('did')).length
}

const findDifferences = (project: OpenProject, expected: ReadonlyMap<string, boolean>): readonly string[] =>
  [...expected].filter(([id, there]) => (project.annotations.get(id) !== undefined) !== there).map(([id]) => id)

describe('the lock on a project', () => {
  const locked = expect.objectContaining({ code: 'project-locked' })

  it('keeps a second opener out, in the same process and in another', async () => {
    const holder = openProject(path, options)
    expect(() => openProject(path, options)).toThrow(locked)
    const other = start('look', path)
    await other.ended
    expect(JSON.parse(other.lines()[0]!)).toEqual({ open: 'project-locked' })
    // Neither attempt has taken anything from the holder.
    expect(holder.verify().ok).toBe(true)
    holder.close()
    openProject(path, options).close()
  })

  it('ends with the process that holds it, however that ends', async () => {
    const holder = start('hold', path)
    await holder.said('ready')
    expect(() => openProject(path, options)).toThrow(locked)
    await holder.kill()
    openProject(path, options).close()
  })

  it('lets exactly one of many in that come at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const others = Array.from({ length: 4 }, () => start('hold', path))
      await Promise.race(others.map(other => other.said('ready')))
      await Promise.allSettled(others.map(other => Promise.race([other.said('ready'), other.ended])))
      expect(others.filter(other => other.lines().includes('ready'))).toHaveLength(1)
      await Promise.all(others.map(other => other.kill()))
    }
  })
})
