import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { isProjectFile } from '../../../../renderer/app/drops.ts'
import { paneAfter } from '../../../../renderer/app/focus.ts'
import { matchScore } from '../../../../renderer/app/search.ts'
import {
  defaultShell,
  foldPane,
  hasRoomFor,
  isCramped,
  isOpen,
  limits,
  panes,
  paneWidth,
  readLayout,
  shell,
  toggleFold,
  type Shell,
} from '../../../../renderer/app/shell.ts'
import { stepZoom, zoomSteps } from '../../../../renderer/app/zoom.ts'
import { folderOf, nameFromPaths } from '../../../../renderer/features/start/paths.ts'
import { savedView } from '../../../../renderer/features/status/saved-view.ts'

describe('a stored layout', () => {
  it('comes back as it was', () => {
    const layout = { folded: { corpus: true, inspector: false }, widths: { corpus: 300, inspector: 400 } }
    expect(readLayout(layout, 1440)).toEqual(layout)
  })

  it('is within limits whatever was stored', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.jsonValue(),
        fc.integer({ min: 800, max: 4000 }),
        (folded, widths, windowWidth) => {
          const layout = readLayout({ folded, widths }, windowWidth)
          for (const pane of ['corpus', 'inspector'] as const) {
            expect(layout.widths[pane]).toBeGreaterThanOrEqual(limits[pane].min)
            expect(layout.widths[pane]).toBeLessThanOrEqual(limits[pane].max)
            expect(typeof layout.folded[pane]).toBe('boolean')
          }
        },
      ),
    )
  })

  it('leaves the text a fair line in the smallest window when nothing was stored', () => {
    const { widths } = readLayout(null, 1024)
    expect(1024 - widths.corpus - widths.inspector).toBeGreaterThanOrEqual(500)
  })
})

describe('side panes', () => {
  beforeEach(() => shell.setState(defaultShell, true))
  const at = (windowWidth: number, part: Partial<Shell> = {}): Shell => ({ ...defaultShell, windowWidth, ...part })
  const openIn = (state: Shell): readonly string[] =>
    (['corpus', 'inspector'] as const).filter(pane => isOpen(state, pane))

  it('are both open where there is room, and stand back one after the other where there is not', () => {
    expect(openIn(at(1024))).toEqual(['corpus', 'inspector'])
    expect(openIn(at(800))).toEqual(['inspector'])
    expect(openIn(at(640))).toEqual(['corpus'])
    expect(openIn(at(410))).toEqual([])
  })

  it('come when they are asked for, however narrow the window, and then cover most of it', () => {
    const asked = at(410, { asked: 'corpus' })
    expect(openIn(asked)).toEqual(['corpus'])
    expect(isCramped(asked)).toBe(true)
    expect(paneWidth(asked, 'corpus')).toBeLessThan(410)
  })

  it('never squeeze the text below a fair line unless asked to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 3000 }), fc.boolean(), fc.boolean(), (width, corpus, inspector) => {
        const state = at(width, { folded: { corpus, inspector } })
        const open = (['corpus', 'inspector'] as const).filter(pane => isOpen(state, pane))
        expect(open.length === 0 || hasRoomFor(open, width)).toBe(true)
      }),
    )
  })

  it('fold and unfold with the same key at any width', () => {
    for (const windowWidth of [410, 800, 1440]) {
      shell.setState({ ...defaultShell, windowWidth })
      const before = isOpen(shell.getState(), 'inspector')
      toggleFold('inspector')
      expect(isOpen(shell.getState(), 'inspector')).toBe(!before)
      toggleFold('inspector')
      expect(isOpen(shell.getState(), 'inspector')).toBe(before)
    }
  })

  it('stay as they are when they are asked to be what they are', () => {
    const before = shell.getState()
    foldPane('corpus', false)
    expect(shell.getState()).toBe(before)
  })
})

describe('going from pane to pane', () => {
  const all = (): boolean => true

  it('walks round in order, both ways', () => {
    expect(paneAfter('corpus', 1, all)).toBe('reading')
    expect(paneAfter('status', 1, all)).toBe('corpus')
    expect(paneAfter('corpus', -1, all)).toBe('status')
  })

  it('leaves out folded panes', () => {
    expect(paneAfter('reading', 1, pane => pane !== 'inspector')).toBe('status')
  })

  it('begins at the text when no pane has the keyboard', () => {
    expect(paneAfter(undefined, 1, all)).toBe('reading')
  })

  it('comes back to where it was after as many steps as there are panes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...panes), fc.constantFrom<1 | -1>(1, -1), (from, step) => {
        expect(panes.reduce(pane => paneAfter(pane, step, all), from)).toBe(from)
      }),
    )
  })
})

describe('zoom', () => {
  it('goes up and down by steps and stops at both ends', () => {
    expect(stepZoom(1, 1)).toBe(1.1)
    expect(stepZoom(1, -1)).toBe(0.9)
    expect(stepZoom(2.5, 1)).toBe(2.5)
    expect(stepZoom(0.8, -1)).toBe(0.8)
  })

  it('finds its way back onto the steps from between them', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.8, max: 2.5, noNaN: true }), zoom => {
        expect(zoomSteps).toContain(stepZoom(zoom, 1))
        expect(zoomSteps).toContain(stepZoom(zoom, -1))
      }),
    )
  })
})

describe('finding a command', () => {
  it('folds diacritics that were not typed, and keeps those that were', () => {
    expect(matchScore('Đóng dự án', 'dong')).toBe(1)
    expect(matchScore('Đóng dự án', 'đóng')).toBe(1)
    expect(matchScore('Đóng dự án', 'dòng')).toBe(0)
  })

  it('wants every word, and puts beginnings first', () => {
    expect(matchScore('Mở dự án…', 'du an')).toBeGreaterThan(0)
    expect(matchScore('Mở dự án…', 'du bai')).toBe(0)
    expect(matchScore('Zoom in', 'zo')).toBeGreaterThan(matchScore('Actual zoom', 'zo'))
  })
})

describe('dropped paths', () => {
  it('tell a project from an article', () => {
    expect(isProjectFile('/a/B.CHUGIAI')).toBe(true)
    expect(isProjectFile('/a/chugiai.txt')).toBe(false)
  })

  it('give a new project its first name', () => {
    expect(nameFromPaths(['/home/a/Tin tức'])).toBe('Tin tức')
    expect(nameFromPaths(['C:\\Users\\a\\Bài 1.txt'])).toBe('Bài 1')
    expect(nameFromPaths(['/home/a/news/1.txt', '/home/a/news/2.txt'])).toBe('news')
    expect(nameFromPaths([])).toBe('')
    expect(folderOf('/x.chugiai')).toBe('/')
  })
})

describe('what is said of storing', () => {
  const failure = { ok: false, code: 'disk-full', message: '', remedy: '', values: {} } as const

  it('is never "Saved" while a write is on its way or has failed', () => {
    expect(savedView({ at: '2026-01-01T00:00:00.000Z', pending: 1, failure: null })).toEqual({ type: 'saving' })
    expect(savedView({ at: '2026-01-01T00:00:00.000Z', pending: 0, failure })).toEqual({ type: 'failed', failure })
  })

  it('has the time of the last acknowledgement', () => {
    const at = '2026-01-01T00:00:00.000Z'
    expect(savedView({ at, pending: 0, failure: null })).toEqual({ type: 'saved', at })
  })
})
