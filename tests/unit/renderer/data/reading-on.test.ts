import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHidden } from '../../../../renderer/data/label-filter.ts'
import { nextArticle, unreadStart } from '../../../../renderer/data/unread.ts'
import { defaultCodebook } from '../../../../shared/annotation/default-codebook.ts'
import type { ArticleRow } from '../../../../shared/ipc/contract.ts'

const text = 'Đoạn một.\n\nĐoạn hai dài hơn.\n\nĐoạn ba.\n'
const row = (id: string, state: ArticleRow['state'], read = 0): ArticleRow => ({ id, state, read }) as ArticleRow

describe('the next unread paragraph', () => {
  it('is the first one that begins behind what was in view', () => {
    expect(unreadStart(text, 0)).toBe(0)
    expect(text.slice(unreadStart(text, 12 / text.length))).toMatch(/^Đoạn ba/)
    expect(text.slice(unreadStart(text, 3 / text.length))).toMatch(/^Đoạn hai/)
    expect(unreadStart(text, 1)).toBeUndefined()
  })

  it('always leads further down, until all was read', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), read => {
        const start = unreadStart(text, read)
        expect(start ?? text.length).toBeGreaterThanOrEqual(Math.min(read * text.length, text.trimEnd().length))
      }),
    )
  })

  it('is the end of a last paragraph that was cut off', () => {
    expect(unreadStart(text, (text.length - 4) / text.length)).toBe(text.trimEnd().length)
  })
})

describe('the next article', () => {
  const list = [row('a', 'done'), row('b', 'in progress'), row('c', 'done'), row('d', 'untouched')]
  const isDone = ({ state }: ArticleRow): boolean => state === 'done'

  it('is the first unfinished one behind the open one, and goes round', () => {
    expect(nextArticle(list, 'b', isDone)?.id).toBe('d')
    expect(nextArticle(list, 'd', isDone)?.id).toBe('b')
    expect(nextArticle(list, undefined, isDone)?.id).toBe('b')
  })

  it('is none when only the open one is left', () => {
    expect(nextArticle(list.slice(0, 3), 'b', isDone)).toBeUndefined()
  })
})

describe('the labels that are not drawn', () => {
  it('come back as they were kept, without those that the codebook has no more', () => {
    const codebook = defaultCodebook()
    const [first] = codebook.labels
    expect(readHidden([first!.id, 'gone', 7], codebook)).toEqual([first!.id])
    expect(readHidden(null, codebook)).toEqual([])
    expect(readHidden({ a: 1 }, codebook)).toEqual([])
  })
})
