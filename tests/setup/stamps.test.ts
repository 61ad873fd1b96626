import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packageOf } from '../../scripts/lib/bundle.mjs'
import { stampOf } from '../../scripts/lib/stamps.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chugiai-stamps-'))
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'deep', 'a.ts'), 'one')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the stamp of sources', () => {
  it('stays the same while nothing changes', async () => {
    expect(await stampOf([folder])).toBe(await stampOf([folder]))
  })

  it.each([
    [
      'written',
      () => {
        writeFileSync(join(folder, 'deep', 'a.ts'), 'other')
      },
    ],
    [
      'touched with the same size',
      () => {
        utimesSync(join(folder, 'deep', 'a.ts'), 1, 1)
      },
    ],
    [
      'added',
      () => {
        writeFileSync(join(folder, 'b.ts'), '')
      },
    ],
    [
      'removed',
      () => {
        rmSync(join(folder, 'deep', 'a.ts'))
      },
    ],
  ])('changes when a file is %s', async (_how, change) => {
    const before = await stampOf([folder])
    change()
    expect(await stampOf([folder])).not.toBe(before)
  })

  it('knows a place that is missing from one that is empty', async () => {
    const missing = join(folder, 'later')
    const before = await stampOf([missing])
    mkdirSync(missing)
    expect(await stampOf([missing])).not.toBe(before)
  })
})

describe('the package a module belongs to', () => {
  it('is read from the innermost node_modules, scope included', () => {
    expect(packageOf('/p/node_modules/react/index.js')).toBe('react')
    expect(packageOf('/p/node_modules/a/node_modules/@x/y/lib/z.js')).toBe('@x/y')
    expect(packageOf('../node_modules/@fontsource-variable/inter/files/i.woff2')).toBe('@fontsource-variable/inter')
    expect(packageOf('/p/shared/base/ids.ts')).toBeUndefined()
  })
})
