import { describe, expect, it } from 'vitest'
import { staleReason } from '../../scripts/lib/dependencies.mjs'

type Packages = Record<string, { version?: string; optional?: boolean }>
const lock = (packages: Packages): { packages: Packages } => ({
  packages: { '': {}, ...packages },
})
const wanted = lock({
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a/node_modules/@x/b': { version: '2.0.0' },
})

describe('whether the locked packages must be installed', () => {
  it('says no when every locked package is installed in its version', () => {
    expect(staleReason(wanted, wanted)).toBeUndefined()
  })

  it('says yes when nothing is installed, or an installation stopped half-way', () => {
    expect(staleReason(wanted, undefined)).toBe('none are installed')
  })

  it('names the package that is missing', () => {
    expect(staleReason(wanted, lock({ 'node_modules/a': { version: '1.0.0' } }))).toBe('@x/b is missing')
  })

  it('names the package that has another version', () => {
    const installed = lock({ ...wanted.packages, 'node_modules/a': { version: '1.0.1' } })
    expect(staleReason(wanted, installed)).toBe('a is 1.0.1, the lock file asks for 1.0.0')
  })

  it('lets packages for other systems be absent', () => {
    const other = lock({ ...wanted.packages, 'node_modules/for-windows': { version: '1.0.0', optional: true } })
    expect(staleReason(other, wanted)).toBeUndefined()
  })
})
