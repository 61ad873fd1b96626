import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freshProjectPath, nameForArticles, toFileName } from '../../../electron/main/documents.ts'
import { openJsonFile } from '../../../electron/main/json-file.ts'
import { commandLineOf, readLaunch } from '../../../electron/main/launch.ts'
import { menuTemplate } from '../../../electron/main/menu.ts'
import { defaultPreferences, languageOf, StoredPreferences } from '../../../electron/main/preferences.ts'
import { RECENT_LIMIT, withOpened, withoutPath, withPresence } from '../../../electron/main/recent.ts'
import { MIN_SIZE, PAPER, windowPlace } from '../../../electron/main/window-place.ts'
import { commandById } from '../../../renderer/app/commands.ts'
import { cliMessages } from '../../../shared/i18n/messages/cli.ts'
import { menuMessages } from '../../../shared/i18n/messages/menu.ts'
import { tempFolder } from '../../support/db/temp.ts'

let folder: ReturnType<typeof tempFolder>
beforeEach(() => {
  folder = tempFolder()
})
afterEach(() => folder.remove())

describe('the command line of the window', () => {
  it('tells a project from articles and makes both absolute', () => {
    const argv = ['/electron', '/app', '--lang=vi', 'a.txt', '/x/b', 'Dự án.CHUGIAI', '--no-sandbox']
    expect(readLaunch(argv, true, '/desk')).toEqual({ project: '/desk/Dự án.CHUGIAI', paths: ['/desk/a.txt', '/x/b'] })
    expect(readLaunch(['/chugiai', 'file:///x/d%20e.chugiai'], false, '/')).toEqual({
      project: '/x/d e.chugiai',
      paths: [],
    })
    expect(readLaunch(['/chugiai'], false, '/')).toEqual({ project: undefined, paths: [] })
  })

  it('knows when no window is wanted', () => {
    expect(commandLineOf(['/chugiai', '--no-sandbox', '--cli', 'stats', 'a'])).toEqual(['stats', 'a'])
    expect(commandLineOf(['/chugiai', 'a.txt'])).toBe(undefined)
  })
})

describe('a project of the program’s own choice', () => {
  it('gets a name that every file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name => {
        const made = toFileName(name)
        expect(made).toMatch(/^[^<>:"/\\|?*\p{Cc}.][^<>:"/\\|?*\p{Cc}]*$/u)
        expect(made).not.toMatch(/[. ]$/)
      }),
    )
    expect(toFileName('Bài mẫu: "một/hai"')).toBe('Bài mẫu một hai')
    expect(toFileName('con')).toBe('Chú Giải con')
    expect(toFileName('')).toBe('Chú Giải')
  })

  it('never takes a name that is there', async () => {
    writeFileSync(folder.file('Thử.chugiai'), '')
    writeFileSync(folder.file('Thử (2).chugiai'), '')
    expect(await freshProjectPath(folder.path, 'Thử')).toBe(folder.file('Thử (3).chugiai'))
    expect(await freshProjectPath(folder.file('new/deep'), 'Thử')).toBe(folder.file('new/deep/Thử.chugiai'))
  })

  it('is called like the folder of its articles, with the day', async () => {
    mkdirSync(folder.file('báo'))
    expect(await nameForArticles([folder.file('báo')], '2026-11-22')).toBe('báo 2026-11-22')
    expect(await nameForArticles([folder.file('báo/a.txt'), '/x/b.txt'], '2026-11-22')).toBe('báo 2026-11-22')
  })
})

describe('preferences', () => {
  const open = (failures: unknown[] = []) =>
    openJsonFile({
      path: folder.file('p/preferences.json'),
      schema: StoredPreferences,
      fallback: defaultPreferences,
      onFailure: error => failures.push(error),
    })

  it('are there again after the next start', async () => {
    const file = open()
    file.set({ ...file.get(), zoom: 1.5, language: 'vi' })
    file.set({ ...file.get(), zoom: 1.6 })
    await file.settled()
    expect(open().get()).toEqual({ ...defaultPreferences, zoom: 1.6, language: 'vi' })
    expect(readdirSync(folder.file('p'))).toEqual(['preferences.json'])
  })

  it.each(['{"zoom": 1', '{"zoom": 900}', '', '[]'])('that are damaged (%s) are set aside and begin anew', content => {
    mkdirSync(folder.file('p'))
    writeFileSync(folder.file('p/preferences.json'), content)
    const failures: unknown[] = []
    expect(open(failures).get()).toEqual(defaultPreferences)
    expect(readFileSync(folder.file('p/preferences.json.damaged'), 'utf8')).toBe(content)
    expect(existsSync(folder.file('p/preferences.json'))).toBe(false)
    expect(failures).toHaveLength(1)
  })

  it('that cannot be written are told, and hold until the end', async () => {
    writeFileSync(folder.file('p'), 'a file where the folder should be')
    const failures: unknown[] = []
    const file = open(failures)
    file.set({ ...file.get(), zoom: 2 })
    await file.settled()
    expect([failures.length, file.get().zoom]).toEqual([1, 2])
  })

  it('follow the system’s language until one is chosen', () => {
    expect(['vi', 'vi-VN', 'en-US', 'fr', ''].map(locale => languageOf(null, locale))).toEqual([
      'vi',
      'vi',
      'en',
      'en',
      'en',
    ])
    expect(languageOf('vi', 'en-US')).toBe('vi')
  })
})

describe('recent projects', () => {
  const entry = (file: string) => ({ path: file, name: file, openedAt: '2026-11-22T00:00:00.000Z' })

  it('are listed newest first, each once, up to a limit', () => {
    let list = withOpened([], entry('/a'))
    for (let count = 0; count < 20; count += 1) list = withOpened(list, entry(`/${count}`))
    list = withOpened(list, entry('/15'))
    expect(list.slice(0, 3).map(({ path: file }) => file)).toEqual(['/15', '/19', '/18'])
    expect(list).toHaveLength(RECENT_LIMIT)
    expect(withoutPath(list, '/15').map(({ path: file }) => file)).not.toContain('/15')
  })

  it('say which are no longer there', () => {
    writeFileSync(folder.file('there'), '')
    expect(withPresence([entry(folder.file('there')), entry('/gone')]).map(({ isThere }) => isThere)).toEqual([
      true,
      false,
    ])
  })
})

describe('the window', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1040 }

  it('comes back where it was while that is on a screen', () => {
    const last = { x: 100, y: 50, width: 1200, height: 800 }
    expect(windowPlace(last, [screen])).toEqual(last)
    expect(windowPlace({ ...last, x: 2500 }, [screen])).toEqual({ width: 1440, height: 900 })
    expect(windowPlace({ ...last, x: 2500 }, [screen, { ...screen, x: 1920 }])).toEqual({ ...last, x: 2500 })
  })

  it('begins in the colour that the page will have', () => {
    const tokens = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8')
    const papers = [...tokens.matchAll(/--paper: (#[0-9a-f]+);/g)].map(([, color]) => color)
    expect(papers.slice(0, 2)).toEqual([PAPER.light, PAPER.dark])
  })

  it('is never smaller than the interface is drawn for', () => {
    fc.assert(
      fc.property(fc.record({ x: fc.integer(), y: fc.integer(), width: fc.nat(5000), height: fc.nat(5000) }), last => {
        const { width, height } = windowPlace(last, [{ x: 0, y: 0, width: 800, height: 600 }])
        expect(width >= MIN_SIZE.width && height >= MIN_SIZE.height).toBe(true)
      }),
    )
  })
})

type Item = {
  readonly id?: string
  readonly label?: string
  readonly role?: string
  readonly submenu?: readonly Item[]
}
const flat = (items: readonly Item[]): readonly Item[] => items.flatMap(item => [item, ...flat(item.submenu ?? [])])

describe('the menu', () => {
  const items = (language: 'vi' | 'en', isMac = false, send: (command: string) => void = () => undefined) =>
    flat(menuTemplate({ language, isMac, send }) as readonly Item[])

  it('gives commands that the palette has, and the roles that text fields need', () => {
    const commands = items('en', true).flatMap(({ id }) => (id === undefined ? [] : [id]))
    expect(commands.filter(id => commandById(id) === undefined)).toEqual([])
    expect(items('en').map(({ role }) => role)).toEqual(
      expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'quit']),
    )
  })

  it('sends the command that is clicked', () => {
    const sent: string[] = []
    const item = items('vi', false, command => sent.push(command)).find(({ id }) => id === 'project.open') as {
      click: () => void
    }
    item.click()
    expect(sent).toEqual(['project.open'])
  })

  it('speaks both languages, with letters for Alt where the system has them', () => {
    expect(items('vi').map(({ label }) => label)).toContain('&Tệp')
    expect(items('en', true).map(({ label }) => label)).toContain('File')
    for (const { vi, en } of Object.values(menuMessages))
      expect([vi.length > 0, en.length > 0, vi.includes('&')]).toEqual([true, true, en.includes('&')])
  })
})

describe('the words of the command line', () => {
  it('have the same gaps to fill in both languages', () => {
    const gaps = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()
    for (const { vi, en } of Object.values(cliMessages)) expect(gaps(vi)).toEqual(gaps(en))
  })
})
