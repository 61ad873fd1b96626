import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Bilingual } from '../../../../shared/i18n/fill.ts'
import { messages } from '../../../../shared/i18n/messages.ts'

const top = fileURLToPath(new URL('../../../../', import.meta.url))
const entries = Object.entries<Bilingual>(messages)

/** Names of the values that a message asks for, with their kind, also inside plurals and selects. */
function argumentsOf(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap(element => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    const inner =
      element.type === TYPE.plural || element.type === TYPE.select
        ? Object.values(element.options).flatMap(option => argumentsOf(option.value))
        : element.type === TYPE.tag
          ? argumentsOf(element.children)
          : []
    return [element.value, ...inner]
  })
}
const namesIn = (message: string): readonly string[] => [...new Set(argumentsOf(parse(message)))].sort()

/** All program text but the catalogues themselves. */
function sourceText(): string {
  const folders = ['renderer', 'electron', 'shared', 'db']
  const files = folders.flatMap(folder =>
    readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.tsx?$/.test(name) && !/i18n[\\/]messages/.test(name))
      .map(name => join(top, folder, name)),
  )
  return files.map(file => readFileSync(file, 'utf8')).join('\n')
}

describe('the catalogue of messages', () => {
  it('says something in both languages for every key', () => {
    const empty = entries.filter(([, { vi, en }]) => vi.trim() === '' || en.trim() === '')
    expect(empty).toEqual([])
  })

  it('is valid ICU message format throughout', () => {
    const broken = entries.flatMap(([key, text]) =>
      [text.vi, text.en].flatMap(message => {
        try {
          parse(message)
          return []
        } catch (error) {
          return [`${key}: ${message}: ${String(error)}`]
        }
      }),
    )
    expect(broken).toEqual([])
  })

  it('asks for the same values in both languages', () => {
    const differing = entries.filter(([, { vi, en }]) => namesIn(vi).join() !== namesIn(en).join()).map(([key]) => key)
    expect(differing).toEqual([])
  })

  it('has no key that nothing shows', () => {
    const source = sourceText()
    const prefixes = Array.from(source.matchAll(/`([\w-]+\.[\w.-]*)\$\{/g), match => match[1]!)
    const suffixes = Array.from(source.matchAll(/\}(\.[\w-]+)`/g), match => match[1]!)
    const isUsed = (key: string): boolean =>
      source.includes(`'${key}'`) ||
      prefixes.some(prefix => key.startsWith(prefix)) ||
      suffixes.some(suffix => key.endsWith(suffix))
    expect(entries.map(([key]) => key).filter(key => !isUsed(key))).toEqual([])
  })

  it('writes Vietnamese in composed letters, as the fonts need it', () => {
    expect(entries.filter(([, { vi }]) => vi !== vi.normalize('NFC')).map(([key]) => key)).toEqual([])
  })
})
