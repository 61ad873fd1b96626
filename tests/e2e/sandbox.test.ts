import { mkdirSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeHome, removeHome, type Launched } from './support/app.ts'
import { call } from './support/calls.ts'
import { argumentsOf, effectiveUser, processTree } from './support/processes.ts'
import { doSampleJob } from './support/sample-job.ts'
import { give, launchAsOrdinaryUser, ordinaryUser, whyNoSandbox } from './support/unprivileged.ts'

const obstacle = whyNoSandbox()
const title = obstacle === undefined ? 'for an ordinary user' : `for an ordinary user (left out: ${obstacle})`

describe.skipIf(obstacle !== undefined)(`Chromium’s sandbox, ${title}`, () => {
  const home = makeHome()
  let app: Launched
  beforeAll(async () => {
    app = await launchAsOrdinaryUser({ home })
  })
  afterAll(async () => {
    await app.close()
    removeHome(home)
  })

  it('is not switched off in any process, and none has more rights than the user', () => {
    const tree = processTree(app.app.process().pid ?? 0)
    expect(tree.length).toBeGreaterThan(3)
    expect(
      tree.filter(pid => argumentsOf(pid).some(argument => /^--(no|disable-[a-z-]*)-?sandbox/.test(argument))),
    ).toEqual([])
    expect(tree.filter(pid => effectiveUser(pid) !== ordinaryUser)).toEqual([])
  })

  it('holds the page: filtered system calls, and name spaces of its own', async () => {
    const page = await pageProcess(app)
    const status = readFileSync(`/proc/${page}/status`, 'utf8')
    // 2 = calls pass a filter. Source: proc(5).
    expect(/^Seccomp:\t(\d)/m.exec(status)?.[1]).toBe('2')
    for (const kind of ['user', 'pid', 'net']) {
      expect([kind, readlinkSync(`/proc/${page}/ns/${kind}`)]).not.toEqual([
        kind,
        readlinkSync(`/proc/self/ns/${kind}`),
      ])
    }
  })

  it('lets the whole job be done all the same', async () => {
    const folder = path.join(home, 'own', 'datasets')
    mkdirSync(folder, { recursive: true })
    give(folder)
    const { info, written, report } = await doSampleJob(app.page, folder, ['chugiai-jsonl'])
    expect(written.annotations).toHaveLength(1)
    expect(report.files.length).toBeGreaterThan(0)
    expect(await call(app.page, 'project.verify', {})).toMatchObject({ ok: true, problems: [] })
    expect(statSync(info.path).uid).toBe(ordinaryUser)
  })
})

const pageProcess = (app: Launched): Promise<number> =>
  app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0)
