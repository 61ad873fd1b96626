import { describe, expect, it } from 'vitest'
import { missingFromLdd } from '../../scripts/lib/debian.mjs'
import { isAllowed } from '../../scripts/lib/licences.mjs'
import { SetupError } from '../../scripts/lib/say.mjs'
import { refuseOldNode } from '../../scripts/lib/setup.mjs'

describe('what a machine must have', () => {
  it('is a Node of 20.19 or newer, said in words', () => {
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.21.0'])
      expect(() => refuseOldNode(version)).not.toThrow()
    for (const version of ['18.20.4', '20.18.9']) expect(() => refuseOldNode(version)).toThrow(SetupError)
  })

  it('is told by the libraries that ldd does not find, each once', () => {
    const printed =
      '\tlibnss3.so => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x7f)\n\tlibgbm.so.1 => not found\n\tlibnss3.so => not found\n'
    expect(missingFromLdd(printed)).toEqual(['libnss3.so', 'libgbm.so.1'])
  })
})

describe('a licence', () => {
  it('is allowed when it, or one of the choices it offers, is permissive', () => {
    for (const name of ['MIT', 'OFL-1.1', '(MIT OR GPL-3.0)', 'Apache-2.0']) expect(isAllowed(name)).toBe(true)
    for (const name of ['GPL-3.0', 'UNKNOWN', 'AGPL-3.0-only', 'Custom: x']) expect(isAllowed(name)).toBe(false)
  })
})
