import type { Page } from 'playwright'

/** What each probe tells. */
type Findings = {
  inlineScript: { ran: boolean }
  evaluation: { eval: string; Function: string; timer: boolean }
  markup: Record<string, string>
  foreign: string[]
  windows: (string | null)[]
  go: null
  permissions: { states: Record<string, string>; asked: Record<string, string | number> }
  webview: { known: boolean; loads: boolean }
  globals: { node: string[]; bridge: string[]; frozen: boolean; inFrame: string }
}

/**
 * Tries one thing in the page as its own script would: out of a timer, because what the driver evaluates directly is
 * free of the content policy. `given` is an address, for those that need one.
 */
export async function probe<Name extends keyof Findings>(page: Page, name: Name, given = ''): Promise<Findings[Name]> {
  const attempt = await page.evaluateHandle<(given: string) => unknown>(`(${attempts[name].toString()})`)
  const found = await page.evaluate(
    ([attempt, given]) =>
      new Promise((resolve, reject) => {
        setTimeout(() => {
          Promise.resolve(given).then(attempt).then(resolve, reject)
        })
      }),
    [attempt, given] as const,
  )
  return found as Findings[Name]
}

type Attempts = { readonly [Name in keyof Findings]: (given: string) => Findings[Name] | Promise<Findings[Name]> }

/** Each runs in the page, alone, so none may use anything from outside of itself. Waits are in milliseconds. */
const attempts: Attempts = {
  inlineScript: async () => {
    const marker = globalThis as unknown as { ran?: boolean }
    const script = document.createElement('script')
    const button = document.createElement('button')
    const link = document.createElement('a')
    const steps = [
      () => script.append('globalThis.ran = true'),
      () => button.setAttribute('onclick', 'globalThis.ran = true'),
      () => link.setAttribute('href', 'javascript:globalThis.ran = true'),
      () => document.body.append(script, button, link),
      () => button.click(),
      () => link.click(),
    ]
    for (const step of steps) {
      try {
        step()
      } catch {
        // Refused already; the others are tried all the same.
      }
    }
    await new Promise(resolve => setTimeout(resolve, 200))
    for (const element of [script, button, link]) element.remove()
    return { ran: marker.ran === true }
  },
  evaluation: async () => {
    const marker = globalThis as unknown as { timed?: boolean }
    const nameOf = (work: () => unknown): string => {
      try {
        work()
        return 'ran'
      } catch (error) {
        return (error as Error).name
      }
    }
    const indirect = Reflect.get(globalThis, 'eval') as (text: string) => unknown
    const make = Function
    const found = { eval: nameOf(() => indirect('1 + 1')), Function: nameOf(() => make('return 1')()) }
    nameOf(() => setTimeout('globalThis.timed = true' as unknown as () => void, 0))
    await new Promise(resolve => setTimeout(resolve, 200))
    return { ...found, timer: marker.timed === true }
  },
  markup: () => {
    const nameOf = (work: () => unknown): string => {
      try {
        work()
        return 'accepted'
      } catch (error) {
        return (error as Error).name
      }
    }
    const outer = document.createElement('div')
    const inner = document.createElement('div')
    outer.append(inner)
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown }
    }
    return {
      innerHTML: nameOf(() => (outer.innerHTML = '<b>x</b>')),
      outerHTML: nameOf(() => (inner.outerHTML = '<b>x</b>')),
      insertAdjacentHTML: nameOf(() => outer.insertAdjacentHTML('beforeend', '<b>x</b>')),
      write: nameOf(() => document.write('<b>x</b>')),
      srcdoc: nameOf(() => (document.createElement('iframe').srcdoc = '<b>x</b>')),
      scriptAddress: nameOf(() => (document.createElement('script').src = 'app://chugiai/x.js')),
      worker: nameOf(() => new Worker('app://chugiai/x.js')),
      ownPolicy: nameOf(() => trustedTypes.createPolicy('own', { createHTML: (text: string) => text })),
    }
  },
  foreign: async origin => {
    const refused: string[] = []
    const note = (event: SecurityPolicyViolationEvent): void => void refused.push(event.effectiveDirective)
    document.addEventListener('securitypolicyviolation', note)
    const elements = [
      Object.assign(document.createElement('img'), { src: `${origin}/image.png` }),
      Object.assign(document.createElement('iframe'), { src: `${origin}/frame` }),
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${origin}/style.css` }),
    ]
    const steps = [
      () => document.body.append(...elements),
      () => void fetch(`${origin}/fetch`).catch(() => undefined),
      () => void navigator.sendBeacon(`${origin}/beacon`),
      () => new WebSocket(origin.replace('http', 'ws')).addEventListener('error', () => undefined),
    ]
    for (const step of steps) {
      try {
        step()
      } catch {
        // Refused already; the violation tells.
      }
    }
    await new Promise(resolve => setTimeout(resolve, 800))
    document.removeEventListener('securitypolicyviolation', note)
    for (const element of elements) element.remove()
    return refused.sort()
  },
  windows: async origin => {
    const targets = [origin, 'about:blank', 'app://chugiai/index.html', 'file:///etc/passwd']
    const opened = targets.map(target => window.open(target))
    await new Promise(resolve => setTimeout(resolve, 300))
    return opened.map(found => (found === null ? null : 'a window'))
  },
  go: async target => {
    location.href = target
    await new Promise(resolve => setTimeout(resolve, 400))
    return null
  },
  permissions: async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'persistent-storage',
      'idle-detection',
    ]
    const states: Record<string, string> = {}
    for (const name of names) {
      try {
        states[name] = (await navigator.permissions.query({ name: name as PermissionName })).state
      } catch {
        // Not known to this Chromium.
      }
    }
    const asked = {
      notification: await Notification.requestPermission(),
      position: await new Promise<string | number>(resolve =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          error => resolve(error.code),
        ),
      ),
      clipboard: await navigator.clipboard.readText().then(
        () => 'granted',
        (error: Error) => error.name,
      ),
    }
    return { states, asked }
  },
  webview: async () => {
    const view = document.createElement('webview') as HTMLElement & { getURL?: unknown }
    let loads = false
    view.setAttribute('src', 'data:text/html,inside')
    view.addEventListener('did-attach', () => (loads = true))
    document.body.append(view)
    await new Promise(resolve => setTimeout(resolve, 500))
    const known = typeof view.getURL === 'function'
    view.remove()
    return { known, loads }
  },
  globals: () => {
    const names = [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      'electron',
      'ipcRenderer',
      '__dirname',
      'setImmediate',
    ]
    const bridge = (globalThis as unknown as { chugiai: object }).chugiai
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const inFrame = typeof (frame.contentWindow as unknown as { chugiai?: unknown } | null)?.chugiai
    frame.remove()
    return {
      node: names.filter(name => name in globalThis),
      bridge: Object.keys(bridge).sort(),
      frozen: Object.isFrozen(bridge),
      inFrame,
    }
  },
}
