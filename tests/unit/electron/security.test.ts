import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addressToPath, contentType, servable } from '../../../electron/main/protocol-path.ts'
import { isOwnUrl, isPageUrl, PAGE_URL } from '../../../electron/security/origin.ts'
import { CONTENT_POLICY } from '../../../electron/security/policy.ts'
import { plainUserAgent } from '../../../electron/security/refusals.ts'
import { mayCall } from '../../../electron/security/sender.ts'
import { tempFolder } from '../../support/db/temp.ts'

describe('the sender check', () => {
  const own = { isOurWindow: true, isMainFrame: true, url: PAGE_URL }

  it('lets our page in our window call, and nobody else', () => {
    expect(mayCall(own)).toBe(true)
    expect(mayCall({ ...own, isOurWindow: false })).toBe(false)
    expect(mayCall({ ...own, isMainFrame: false })).toBe(false)
    expect(mayCall({ ...own, url: undefined })).toBe(false)
  })

  it.each([
    'https://chugiai/index.html',
    'app://evil/index.html',
    'app://chugiai.evil/index.html',
    'app://chugiai@evil/index.html',
    'app://user@chugiai/index.html',
    'app://chugiai:99/index.html',
    'file:///chugiai/index.html',
    'data:text/html,app://chugiai/',
    'about:blank',
    'not an address',
    '',
  ])('refuses %s', url => expect(mayCall({ ...own, url })).toBe(false))

  it('knows the page by its address, apart from the fragment', () => {
    expect(isPageUrl(`${PAGE_URL}#article`)).toBe(true)
    expect(isPageUrl(`${PAGE_URL}?x`)).toBe(false)
    expect(isOwnUrl('app://chugiai/assets/a.js')).toBe(true)
  })
})

describe('the app:// handler', () => {
  let folder: ReturnType<typeof tempFolder>
  let root: string
  beforeEach(() => {
    folder = tempFolder()
    root = folder.file('page')
    mkdirSync(path.join(root, 'assets'), { recursive: true })
    writeFileSync(path.join(root, 'index.html'), 'page')
    writeFileSync(folder.file('secret.txt'), 'secret')
  })
  afterEach(() => folder.remove())

  it('names files below its folder', () => {
    expect(addressToPath('app://chugiai/assets/a%20b.js?x#y', root)).toBe(path.join(root, 'assets', 'a b.js'))
  })

  it.each([
    'app://evil/index.html',
    'https://chugiai/index.html',
    'app://chugiai/..%2fsecret.txt',
    'app://chugiai/assets/..%2f..%2fsecret.txt',
    'app://chugiai/%2e%2e/%2e%2e%2fsecret.txt',
    'app://chugiai/..%5csecret.txt',
    'app://chugiai/C:%5cwindows',
    'app://chugiai/c:/windows',
    'app://chugiai/index.html%00.js',
    'app://chugiai/%ff',
    'app://chugiai/',
    'app://chugiai',
  ])('has nothing at %s', async address => {
    const named = addressToPath(address, root)
    expect(named === undefined ? undefined : await servable(named, root)).toBe(undefined)
  })

  it('never leaves its folder, whatever the address', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('.', '/', '%2e', '%2f', '%5c', '\\', 'a', '%', ':', '?') }),
        tail => {
          const named = addressToPath(`app://chugiai/${tail}`, root)
          expect(named === undefined || path.resolve(named).startsWith(root + path.sep)).toBe(true)
        },
      ),
    )
  })

  it('serves regular files only, and follows no link out of its folder', async () => {
    symlinkSync(folder.file('secret.txt'), path.join(root, 'link.txt'))
    symlinkSync(path.join(root, 'index.html'), path.join(root, 'inside.html'))
    expect(await servable(path.join(root, 'index.html'), root)).toBe(path.join(root, 'index.html'))
    expect(await servable(path.join(root, 'inside.html'), root)).toBe(path.join(root, 'index.html'))
    expect(await servable(path.join(root, 'link.txt'), root)).toBe(undefined)
    expect(await servable(path.join(root, 'assets'), root)).toBe(undefined)
    expect(await servable(path.join(root, 'nothing'), root)).toBe(undefined)
  })

  it('calls what it does not know bytes', () => {
    expect(contentType('a.JS')).toBe('text/javascript; charset=utf-8')
    expect(contentType('a.exe')).toBe('application/octet-stream')
  })
})

describe('the content policy', () => {
  it('is this, to the letter', () => {
    expect(CONTENT_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; " +
        "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    )
  })
})

describe('the user agent', () => {
  it('has nothing that a header cannot carry', () => {
    expect(plainUserAgent('Mozilla/5.0 (X11) Chú Giải/0.1.0 Chrome/130.0 Safari/537.36')).toBe(
      'Mozilla/5.0 (X11) Chrome/130.0 Safari/537.36',
    )
  })
})
