import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract, isCall, type Call } from '../../../shared/ipc/contract.ts'
import { openDesk, openProjectDesk, type Desk } from '../../support/electron/core.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openProjectDesk()
})
afterEach(() => desk.close())

const workerCalls = Object.keys(contract).filter(call => contract[call as Call].at === 'worker')

describe('a call to the worker', () => {
  it.each(workerCalls)('%s refuses an input that its schema does not know, as plain data', async call => {
    for (const input of [
      null,
      7,
      'x',
      [],
      { __proto__: null, id: 'not an id', nothing: true, annotation: {}, ids: 3, job: '', path: '' },
    ]) {
      const reply = await desk.core.answer(call, input)
      const isRefused = !reply.ok && reply.code === 'input-invalid' && reply.values['call'] === call
      expect(isRefused).toBe(!contract[call as Call].input.safeParse(input).success)
      expect(structuredClone(reply)).toEqual(reply)
    }
  })

  it('refuses unknown names, also those that every object has', async () => {
    for (const call of ['__proto__', 'constructor', 'toString', 'annotation.burn', '', 'app.info']) {
      expect(await desk.core.answer(call, {})).toMatchObject({ ok: false, code: 'input-invalid' })
    }
    expect(isCall('hasOwnProperty')).toBe(false)
  })

  it('says so when no project is open', async () => {
    const empty = openDesk()
    expect(await empty.core.answer('article.list', {})).toMatchObject({ ok: false, code: 'project-not-open' })
    await empty.close()
  })

  it('keeps the page’s settings apart from its own', async () => {
    await desk.core.call('setting.set', { key: 'panes', value: { left: [1, 2], right: null } })
    expect(await desk.core.call('setting.get', { key: 'panes' })).toEqual({ value: { left: [1, 2], right: null } })
    await desk.core.call('setting.set', { key: 'annotator', value: 'somebody' })
    const info = await desk.core.call('project.info', {})
    expect((await desk.core.call('project.open', { path: info.path })).annotator).toEqual(info.annotator)
    expect(await desk.core.call('setting.get', { key: 'nothing' })).toEqual({ value: null })
  })
})
