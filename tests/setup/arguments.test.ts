import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { absolutePaths, calledFrom } from '../../scripts/lib/arguments.mjs'

describe('paths after npm start --', () => {
  it('start from the folder in which npm was called', () => {
    const env = { npm_lifecycle_event: 'start', INIT_CWD: resolve('/home/lan') }
    expect(calledFrom('start', env, resolve('/project'))).toBe(resolve('/home/lan'))
  })

  it('start from the current folder when another npm command set INIT_CWD', () => {
    const env = { npm_lifecycle_event: 'test', INIT_CWD: resolve('/home/lan') }
    expect(calledFrom('cli', env, resolve('/project'))).toBe(resolve('/project'))
  })

  it('become absolute, spaces and accents kept, options untouched', () => {
    expect(absolutePaths(['bài báo.txt', '../x', '--lang=vi'], resolve('/a/b'))).toEqual([
      resolve('/a/b/bài báo.txt'),
      resolve('/a/x'),
      '--lang=vi',
    ])
  })
})
