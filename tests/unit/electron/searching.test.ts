import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../../shared/base/ids.ts'
import type { Input, Output } from '../../../shared/ipc/contract.ts'
import type { FoundArticle, SearchQuery } from '../../../shared/ipc/search-calls.ts'
import { createMatcher, searchable } from '../../../shared/search/matcher.ts'
import { addArticle, draft, failing, firstLabel, openProjectDesk } from '../../support/electron/core.ts'

let desk: Awaited<ReturnType<typeof openProjectDesk>>
beforeEach(async () => {
  desk = await openProjectDesk()
})
afterEach(() => desk.close())

const plain: Omit<SearchQuery, 'query'> = { diacritics: 'auto', matchCase: false, wholeWord: false, foldTone: true }
const search = (query: string, more: Partial<Input<'search.project'>> = {}) =>
  desk.core.call('search.project', { ...plain, query, after: 0, limit: 50, ...more })
/** An answer comes after some milliseconds with what was found until then, so one asks on to the end. */
async function everything(query: string, more: Partial<Input<'search.project'>> = {}): Promise<FoundArticle[]> {
  const articles: FoundArticle[] = []
  for (let after: number | null = 0; after !== null;) {
    const page: Output<'search.project'> = await search(query, { ...more, after })
    articles.push(...page.articles)
    after = page.next
  }
  return articles
}
const found = async (query: string, more: Partial<Input<'search.project'>> = {}) =>
  (await everything(query, more)).map(({ articleId, hits }) => ({ articleId, words: hits.map(hit => hit.words) }))

describe('finding in the project', () => {
  it('finds words typed without marks and, typed with marks, only those', async () => {
    const one = await addArticle(desk, 'Đổi mới sáng tạo và Đại sứ\n')
    const two = await addArticle(desk, 'Đối mới là chữ khác, không đổi\n')
    expect(await found('doi moi')).toEqual([
      { articleId: one.id, words: ['Đổi mới'] },
      { articleId: two.id, words: ['Đối mới'] },
    ])
    expect(await found('đổi m')).toEqual([{ articleId: one.id, words: ['Đổi m'] }])
    expect(await found('dai su')).toEqual([{ articleId: one.id, words: ['Đại sứ'] }])
    expect(await found('đổi', { wholeWord: true })).toHaveLength(2)
    expect(await found('sang ta', { wholeWord: true })).toEqual([])
  })

  it('shows each hit between the words around it, at its place in the text', async () => {
    const { id, text } = await addArticle(desk, 'Dòng đầu\nHai bên ký thoả thuận ở Hà Nội.\n')
    const [article] = await everything('thỏa thuận')
    const hit = article!.hits[0]!
    expect(article).toMatchObject({ articleId: id, count: 1 })
    expect(text.slice(hit.start, hit.end)).toBe('thoả thuận')
    expect([hit.before, hit.words, hit.after]).toEqual(['Hai bên ký ', 'thoả thuận', ' ở Hà Nội.'])
  })

  it('goes on where it stopped until all have been told', async () => {
    for (let at = 0; at < 7; at += 1) await addArticle(desk, `Bài số ${at} về hợp tác\n`)
    const seen: string[] = []
    for (let after: number | null = 0; after !== null;) {
      const page = await search('hop tac', { after, limit: 3 })
      expect(page.articles.length).toBeLessThanOrEqual(3)
      seen.push(...page.articles.map(article => article.articleId))
      after = page.next
    }
    expect(new Set(seen).size).toBe(7)
    expect(seen).toHaveLength(7)
    expect(await desk.core.call('search.count', { ...plain, query: 'hop tac', job: newId() })).toEqual({
      articles: 7,
      hits: 7,
    })
  })

  it('forgets articles that were removed, and finds them again when that is undone', async () => {
    const { id } = await addArticle(desk, 'Một bài về hợp tác\n')
    await desk.core.call('article.remove', { ids: [id] })
    expect(await found('hop tac')).toEqual([])
    await desk.core.call('history.undo', {})
    expect(await found('hop tac')).toHaveLength(1)
  })

  it('finds every place that a look at every text finds', async () => {
    const words = ['hòa', 'hoà', 'Hoa', 'khoa', 'đổi', 'doi', 'KH&CN', '5G', '30,7', 'hợp', 'tác', 'hop', '\n']
    const text = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 }).map(parts => parts.join(' '))
    const texts = fc.sample(text, { numRuns: 12, seed: 7 })
    const articles: { id: string; text: string }[] = []
    for (const [at, body] of texts.entries()) articles.push(await addArticle(desk, `Bài ${at}\n${body}`))
    const queries = fc.array(fc.constantFrom(...words.slice(0, -1), 'h', 'ho', 'd', 'kh'), {
      minLength: 1,
      maxLength: 3,
    })
    await fc.assert(
      fc.asyncProperty(queries, fc.boolean(), fc.boolean(), async (parts, wholeWord, matchCase) => {
        const query = { ...plain, query: parts.join(' '), wholeWord, matchCase }
        const matcher = createMatcher(query.query, { ...query, words: wholeWord ? 'whole' : 'start' })
        const wanted = articles.filter(article => Array.from(matcher(searchable(article.text))).length > 0)
        const got = await everything(query.query, query)
        expect(got.map(article => article.articleId)).toEqual(wanted.map(article => article.id))
      }),
      { numRuns: 60 },
    )
  })
})

describe('finding places to mark', () => {
  const occurrences = (query: string, articleId: string | null, more: Partial<Input<'search.occurrences'>> = {}) =>
    desk.core.call('search.occurrences', {
      ...plain,
      query,
      wholeWord: true,
      job: newId(),
      articleId,
      layer: 'entity',
      labelId: firstLabel(desk.info, 'entity').id,
      ...more,
    })

  it('tells what is marked already and what is set aside', async () => {
    const article = await addArticle(desk, 'Việt Nam và Lào.\nViệt Nam, Việt Nam.\n')
    await desk.core.call('annotation.add', {
      annotation: draft(desk.info, article, 'entity', 'Việt Nam'),
      quote: 'Việt Nam',
    })
    const { places, isCut } = await occurrences('viet nam', article.id)
    expect(places.map(place => place.state)).toEqual(['marked', 'free', 'free'])
    expect(isCut).toBe(false)
    expect((await occurrences('viet nam', article.id, { layer: 'theme' })).places[0]!.state).toBe('free')
  })

  it('marks many places in several articles as one step that one undo takes back', async () => {
    const one = await addArticle(desk, 'Hội nghị ở Lào. Lào mời.\n')
    const two = await addArticle(desk, 'Đoàn sang Lào.\n')
    const { places, titles } = await occurrences('Lào', null)
    expect(Object.keys(titles).sort()).toEqual([one.id, two.id].sort())
    const label = firstLabel(desk.info, 'entity')
    const written = await desk.core.call('annotation.addMany', {
      like: { layer: 'entity', labelId: label.id, attributes: {} },
      places: places.map(({ articleId, start, end, words }) => ({ id: newId(), articleId, start, end, quote: words })),
    })
    expect(written.annotations).toHaveLength(3)
    expect(new Set(written.articles)).toEqual(new Set([one.id, two.id]))
    expect((await occurrences('Lào', null)).places.every(place => place.state === 'marked')).toBe(true)
    const undone = await desk.core.call('history.undo', {})
    expect(undone.removed).toHaveLength(3)
    expect((await desk.core.call('project.verify', {})).problems).toEqual([])
  })

  it('writes nothing when one place cannot be marked', async () => {
    const { id, text } = await addArticle(desk)
    const label = firstLabel(desk.info, 'entity')
    const place = { articleId: id, start: 0, end: 7, quote: text.slice(0, 7) }
    const places = [
      { ...place, id: newId() },
      { ...place, id: newId(), quote: 'khác' },
    ] as Input<'annotation.addMany'>['places']
    const like = { layer: 'entity' as const, labelId: label.id, attributes: {} }
    expect(await failing(desk.core.call('annotation.addMany', { like, places }))).toBe('quote-differs')
    const twice = [places[0]!, places[0]!]
    expect(await failing(desk.core.call('annotation.addMany', { like, places: twice }))).toBe('input-invalid')
    expect((await desk.core.call('article.open', { id })).annotations).toEqual([])
  })
})

describe('finding by a regular expression', () => {
  const pattern = (articleId: string, source: string) =>
    desk.core.call('search.pattern', { articleId, pattern: source, matchCase: false })

  it('tells where it matches, on whole letters, and passes over matches of nothing', async () => {
    const { id, text } = await addArticle(desk, 'Ngày 9/1 và 15/1/2026 👍🏽\n')
    const { edges } = await pattern(id, String.raw`\d+/\d+`)
    expect([text.slice(edges[0], edges[1]), text.slice(edges[2], edges[3]), edges.length]).toEqual(['9/1', '15/1', 4])
    expect((await pattern(id, 'x*')).edges).toEqual([])
    expect((await pattern(id, '👍')).edges).toEqual([])
  })

  it('refuses what is no pattern, and stops one that runs away while others are served', async () => {
    const { id } = await addArticle(desk, `${'a'.repeat(60)}b\n`)
    expect(await failing(pattern(id, '(a'))).toBe('pattern-invalid')
    const slow = failing(pattern(id, '^(a+)+$'))
    expect((await desk.core.call('article.list', {})).length).toBe(1)
    expect(await slow).toBe('pattern-too-slow')
  })
})
