import { rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract, type Call } from '../../shared/ipc/contract.ts'
import { launch, removeHome, root, type Launched } from './support/app.ts'
import { callRaw } from './support/calls.ts'
import { statusesFromMain, strangerCalls } from './support/from-main.ts'
import { probe } from './support/probes.ts'
import { startServer, type CountingServer } from './support/server.ts'

/** Written out in full: a change of the policy must change this line too. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; " +
  "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

let app: Launched
let server: CountingServer
beforeAll(async () => {
  server = await startServer()
  app = await launch()
})
afterAll(async () => {
  await app.close()
  await server.close()
  removeHome(app.home)
})

describe('the page', () => {
  it('is served with one fixed content policy, and so is every refusal', async () => {
    const policies = await app.page.evaluate(async () => {
      const answers = await Promise.all([fetch('/index.html'), fetch('/is-not-there.js')])
      return answers.map(answer => [answer.status, answer.headers.get('Content-Security-Policy')])
    })
    expect(policies).toEqual([
      [200, POLICY],
      [404, POLICY],
    ])
  })

  it('runs no script that was written into it', async () => {
    expect(await probe(app.page, 'inlineScript')).toEqual({ ran: false })
  })

  it('runs no script out of a text, by eval, Function or a timer', async () => {
    expect(await probe(app.page, 'evaluation')).toEqual({ eval: 'EvalError', Function: 'EvalError', timer: false })
  })

  it('takes no text as markup', async () => {
    expect(await probe(app.page, 'markup')).toEqual({
      innerHTML: 'TypeError',
      outerHTML: 'TypeError',
      insertAdjacentHTML: 'TypeError',
      write: 'TypeError',
      srcdoc: 'TypeError',
      scriptAddress: 'TypeError',
      worker: 'TypeError',
      ownPolicy: 'TypeError',
    })
  })

  it('reaches no other address by fetch, socket, image, frame, style sheet or beacon', async () => {
    const answer = await fetch(server.origin)
    expect([answer.status, server.asked.length]).toEqual([200, 1])
    expect(await probe(app.page, 'foreign', server.origin)).toEqual([
      'connect-src',
      'connect-src',
      'connect-src',
      'frame-src',
      'img-src',
      'style-src-elem',
    ])
    expect(server.asked).toHaveLength(1)
  })

  it('opens no window', async () => {
    expect(await probe(app.page, 'windows', server.origin)).toEqual([null, null, null, null])
    expect(app.app.windows()).toHaveLength(1)
    expect(server.asked).toHaveLength(1)
  })

  it('goes to no other address', async () => {
    const before = app.page.url()
    for (const target of [server.origin, 'file:///etc/passwd', 'data:text/html,there', 'app://chugiai/other.html']) {
      await probe(app.page, 'go', target)
      expect([target, app.page.url()]).toEqual([target, before])
    }
    expect(await app.page.evaluate(() => document.readyState)).toBe('complete')
    expect(server.asked).toHaveLength(1)
  })

  it('is granted no permission', async () => {
    const { states, asked } = await probe(app.page, 'permissions')
    expect(Object.values(states).filter(state => state !== 'denied')).toEqual([])
    expect(Object.keys(states).length).toBeGreaterThan(4)
    expect(asked).toEqual({ notification: 'denied', position: 1, clipboard: 'NotAllowedError' })
  })

  it('has no webview', async () => {
    expect(await probe(app.page, 'webview')).toEqual({ known: false, loads: false })
  })

  it('sees nothing of Node, and of Electron three functions of the bridge', async () => {
    expect(await probe(app.page, 'globals')).toEqual({
      node: [],
      bridge: ['call', 'on', 'pathOf'],
      frozen: true,
      inFrame: 'undefined',
    })
  })
})

describe('the window', () => {
  it('is sandboxed, isolated, and without Node, webviews and experiments', async () => {
    const preferences = await app.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>
      }
      return contents.getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    })
    expect([preferences['nodeIntegrationInWorker'] ?? false, preferences['enableBlinkFeatures'] ?? '']).toEqual([
      false,
      '',
    ])
  })
})

describe('a call', () => {
  it.each([['unknown.call'], ['__proto__'], ['constructor'], ['toString'], [''], [42], [null], [{}], [['app.info']]])(
    'with the name %j is refused',
    async name => {
      expect(await callRaw(app.page, name, {})).toMatchObject({ ok: false, code: 'input-invalid' })
    },
  )

  it('of every name is refused when its input is of the wrong shape', async () => {
    const codes = await Promise.all(
      (Object.keys(contract) as Call[]).map(async name => [name, await codeOf(callRaw(app.page, name, 42))]),
    )
    expect(codes.filter(([, code]) => code !== 'input-invalid')).toEqual([])
  })

  it.each([
    ['an empty path', 'project.open', { path: '' }],
    ['an endless path', 'project.open', { path: 'a'.repeat(5000) }],
    ['an object for a path', 'project.open', { path: { toString: '/etc/passwd' } }],
    ['a zoom beyond its limits', 'app.setPreferences', { zoom: 900 }],
    ['an unknown language', 'app.setPreferences', { language: 'xx' }],
    ['an id that is none', 'annotation.remove', { ids: ['not an id'] }],
    ['a job that is a path', 'dataset.export', { job: '../../x', formats: ['brat'], folder: '/tmp' }],
  ])('with %s is refused', async (_what, name, input) => {
    expect(await codeOf(callRaw(app.page, name, input))).toBe('input-invalid')
  })

  it('leaves the prototypes of the program alone, whatever its input holds', async () => {
    await app.page.evaluate(() => {
      const hostile = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as object
      const page = globalThis as unknown as { chugiai: { call(name: string, input: object): Promise<unknown> } }
      return Promise.all(
        ['app.info', 'app.setPreferences', 'project.info'].map(name => page.chugiai.call(name, hostile)),
      )
    })
    expect(await app.app.evaluate(() => 'polluted' in {})).toBe(false)
  })

  it('of anybody but the one window is refused, whatever that shows', async () => {
    expect(await strangerCalls(app.app, ['data:text/html,stranger', 'app://chugiai/index.html'])).toEqual([
      'sender-refused',
      'sender-refused',
    ])
  })
})

describe('the app:// protocol', () => {
  it('serves its own folder and nothing above it, however the way up is written', async () => {
    const statuses = await statusesFromMain(app.app, [
      'app://chugiai/index.html',
      'app://chugiai/../main/main.js',
      'app://chugiai/../../package.json',
      'app://chugiai/%2e%2e/main/main.js',
      'app://chugiai/%2e%2e%2fmain%2fmain.js',
      'app://chugiai/..%2fmain%2fmain.js',
      'app://chugiai/..%5cmain%5cmain.js',
      'app://chugiai/x/%2e%2e%2f%2e%2e%2fmain/main.js',
      'app://chugiai/%252e%252e%252fmain/main.js',
      'app://chugiai//etc/passwd',
      'app://chugiai/%2fetc%2fpasswd',
      'app://chugiai/index.html%00.js',
      'app://chugiai/%ff',
      'app://chugiai/',
      'app://other/index.html',
    ])
    expect(statuses).toEqual([200, ...Array.from({ length: statuses.length - 1 }, () => 404)])
  })

  it('follows no link out of its folder', async () => {
    const link = path.join(root, 'out', 'renderer', `link-${process.pid}.txt`)
    symlinkSync(path.join(root, 'package.json'), link)
    try {
      expect(await statusesFromMain(app.app, [`app://chugiai/${path.basename(link)}`])).toEqual([404])
    } finally {
      rmSync(link, { force: true })
    }
  })
})

const codeOf = async (reply: ReturnType<typeof callRaw>): Promise<string> => {
  const given = await reply
  return given.ok ? 'accepted' : given.code
}
