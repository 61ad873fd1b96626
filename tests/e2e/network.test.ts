import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { launch, makeHome, removeHome } from './support/app.ts'
import { readNetLog } from './support/net-log.ts'
import { doSampleJob } from './support/sample-job.ts'

const made = (events: readonly object[]): string =>
  JSON.stringify({
    constants: { logEventTypes: { REQUEST_ALIVE: 1, URL_REQUEST_START_JOB: 2, HOST_RESOLVER_MANAGER_REQUEST: 3 } },
    events,
  })

describe('the program', () => {
  it('asks nothing of any host in a whole job, from its start to its end', async () => {
    const home = makeHome()
    const log = path.join(home, 'net-log.json')
    const folder = path.join(home, 'datasets')
    mkdirSync(folder)
    const app = await launch({ home, switches: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'] })
    const { report } = await doSampleJob(app.page, folder, ['chugiai-jsonl'])
    await app.close()
    const { hosts, events } = readNetLog(readFileSync(log, 'utf8'))
    expect(report.files.length).toBeGreaterThan(1)
    expect(events).toBeGreaterThan(0)
    expect(hosts).toEqual([])
    removeHome(home)
  })
})

describe('the reader of the network log', () => {
  it.each([
    [
      'a request',
      { type: 2, params: { method: 'GET', url: 'https://dictionaries.example.com/en-us.bdic' } },
      'dictionaries.example.com',
    ],
    ['a request with a port', { type: 2, params: { url: 'http://tracker.example:8080/?a=b' } }, 'tracker.example'],
    ['a look-up by address', { type: 3, params: { host: 'https://clients.example.com' } }, 'clients.example.com'],
    ['a look-up by name', { type: 3, params: { host: 'clients.example.com:443' } }, 'clients.example.com'],
    ['a socket', { type: 99, params: { group_id: 'ssl/update.example.net:443 <null>' } }, 'update.example.net'],
    ['a connection', { type: 98, params: { address: '203.0.113.7:443' } }, '203.0.113.7'],
    ['something nested', { type: 97, params: { inner: [{ url: 'wss://live.example.org/x' }] } }, 'live.example.org'],
  ])('finds the host in %s', (_name, event, host) => {
    expect(readNetLog(made([event])).hosts).toEqual([host])
  })

  it('finds it too in a log that the program’s end has cut off', () => {
    const cut = made([{ type: 2, params: { url: 'https://late.example.com/' } }]).replace(/\]\}$/, ',\n')
    expect(readNetLog(cut)).toEqual({ hosts: ['late.example.com'], events: 1 })
  })

  it('counts neither the program’s own pages nor the driver of the tests', () => {
    const own = ['app://chugiai/index.html', 'devtools://devtools/x', 'data:text/plain,x', 'http://127.0.0.1:9222/json']
    expect(readNetLog(made(own.map(url => ({ type: 2, params: { url } })))).hosts).toEqual([])
  })

  it('refuses what is no such log', () => {
    expect(() => readNetLog('{"events":[]}')).toThrow('no log')
  })
})
