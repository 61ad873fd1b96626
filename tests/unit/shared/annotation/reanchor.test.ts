import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffTexts } from '../../../../shared/annotation/text-diff.ts'
import { compareTexts, reanchorMark, reanchorSegments } from '../../../../shared/annotation/reanchor.ts'
import { isGraphemeBoundary } from '../../../../shared/document/graphemes.ts'
import { span } from '../../../../shared/document/span.ts'
import type { Annotation } from '../../../../shared/annotation/model.ts'

const whole = (text: string, words: string, from = 0) => {
  const at = text.indexOf(words, from)
  return span(at, at + words.length)
}
/** What becomes of the first occurrence of `words`, and the words at its new place. */
function follow(before: string, after: string, words: string, from = 0): readonly [string, string] {
  const { verdict, segments } = reanchorSegments(compareTexts(before, after), [whole(before, words, from)])
  return [verdict, verdict === 'lost' ? '' : segments.map(({ start, end }) => after.slice(start, end)).join('|')]
}

const LAW = 'Quốc hội thông qua văn bản quan trọn Luật Dữ liệu vào kỳ họp cuối năm.\nChính phủ sẽ hướng dẫn chi tiết.'
const MENDED = LAW.replace('trọn ', 'trọng ')

describe('the difference of two texts', () => {
  const words = fc.array(fc.constantFrom('một', 'hai', 'ba', ',', '\n', ' ', '👩‍👩‍👧', 'ệ', '\t'), { maxLength: 60 })
  it('rebuilds the new text from the old one and what it names, and leaves nothing equal out of place', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(''), b.join('')]
        let [built, at, to] = ['', 0, 0]
        for (const edit of diffTexts(before, after)) {
          expect(edit.oldStart).toBeGreaterThanOrEqual(at)
          expect(edit.newStart - to).toBe(edit.oldStart - at)
          built += before.slice(at, edit.oldStart) + after.slice(edit.newStart, edit.newEnd)
          at = edit.oldEnd
          to = edit.newEnd
        }
        expect(built + before.slice(at)).toBe(after)
      }),
      { numRuns: 500 },
    )
  })

  it('stays within its bounds on texts that have nothing in common', () => {
    const many = (word: string): string => Array.from({ length: 6000 }, (_, at) => `${word}${at} ${word}`).join('\n')
    const edits = diffTexts(many('a'), many('b'))
    expect(edits.length).toBeGreaterThan(0)
  })
})

describe('marks in a corrected text', () => {
  it('takes a mended word into the mark around it', () => {
    expect(follow(LAW, MENDED, 'quan trọn')).toEqual(['changed', 'quan trọng'])
    expect(follow(LAW, MENDED, 'trọn')).toEqual(['changed', 'trọng'])
    expect(follow(LAW, MENDED, 'quan trọn Luật')).toEqual(['changed', 'quan trọng Luật'])
  })

  it('leaves marks beside a mended word as they are', () => {
    expect(follow(LAW, MENDED, 'văn bản quan')).toEqual(['unchanged', 'văn bản quan'])
    expect(follow(LAW, MENDED, 'Luật Dữ liệu')).toEqual(['moved', 'Luật Dữ liệu'])
    expect(follow(LAW, MENDED, 'Chính phủ')).toEqual(['moved', 'Chính phủ'])
  })

  it('parts joined words without touching either', () => {
    const before = 'Việt Nam ưu tiên phát triển,hai bên sẽ cùng làm.'
    const after = before.replace(',hai', ', hai')
    expect(follow(before, after, 'phát triển')).toEqual(['unchanged', 'phát triển'])
    expect(follow(before, after, 'hai bên')).toEqual(['moved', 'hai bên'])
    expect(follow(before, after, 'phát triển,hai bên')).toEqual(['changed', 'phát triển, hai bên'])
  })

  it('finds both halves of a word that is parted', () => {
    const before = 'Hai bên pháttriển quan hệ.'
    const after = 'Hai bên phát triển quan hệ.'
    expect(follow(before, after, 'phát')).toEqual(['unchanged', 'phát'])
    expect(follow(before, after, 'triển')).toEqual(['moved', 'triển'])
  })

  it('loses a mark whose words are deleted or replaced by others, though they stand elsewhere', () => {
    const before = 'Bộ trưởng Lan nói về lúa gạo ở đồng bằng.\nSau đó thứ trưởng Hà và Bộ trưởng Lan ra về cùng nhau.'
    expect(follow(before, before.replace('Bộ trưởng Lan ', ''), 'Bộ trưởng Lan')).toEqual(['lost', ''])
    expect(follow(before, before.replace('Bộ trưởng Lan', 'Ông ấy'), 'Bộ trưởng Lan')).toEqual(['lost', ''])
  })

  it('does not give a mark to the same words among other words', () => {
    const first = 'Bộ trưởng khẳng định lúa gạo đủ dùng cho cả năm nay.'
    const second = 'Bộ trưởng phủ nhận chuyện thiếu điện vào mùa hè tới.'
    const { verdict, segments } = reanchorSegments(compareTexts(`${first} ${second}`, `${second} ${first}`), [
      whole(first, 'Bộ trưởng'),
    ])
    const after = `${second} ${first}`
    const isSilent = verdict === 'unchanged' || verdict === 'moved'
    expect(isSilent && after.startsWith('Bộ trưởng phủ nhận', segments[0]!.start)).toBe(false)
  })

  it('follows a paragraph that was moved as it is', () => {
    const first = 'Bộ trưởng khẳng định lúa gạo đủ dùng cho cả năm nay.'
    const rest = Array.from({ length: 8 }, (_, at) => `Đoạn ${at} nói về chuyện thứ ${at} của buổi họp.`).join('\n')
    expect(follow(`${first}\n${rest}`, `${rest}\n${first}`, 'lúa gạo')).toEqual(['moved', 'lúa gạo'])
  })

  it('says that nothing has changed when nothing has', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, unit: 'grapheme' }), text => {
        const mark = { start: span(0, text.length).start, end: span(0, text.length).end }
        expect(reanchorSegments(compareTexts(text, text), [mark])).toEqual({ verdict: 'unchanged', segments: [mark] })
      }),
    )
  })
})

/** Words that are all different, so that what belongs where is beyond doubt. */
const distinct = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `từ${at.toString(36)}ệ`)
const count = 60
const place = fc.integer({ min: 0, max: count - 3 })

describe('marks and random edits', () => {
  it('keeps the words of a mark that edits stay away from', () => {
    fc.assert(
      fc.property(
        place,
        fc.array(fc.record({ at: place, kind: fc.constantFrom('delete', 'insert', 'change') }), { maxLength: 6 }),
        (at, edits) => {
          const words = distinct(count)
          const quote = words.slice(at, at + 2).join(' ')
          const before = words.join(' ')
          const edited = new Map(edits.filter(edit => Math.abs(edit.at - at) > 14).map(edit => [edit.at, edit.kind]))
          const after = words
            .flatMap((word, index) => {
              const kind = edited.get(index)
              return kind === 'delete' ? [] : kind === 'insert' ? [word, '👩‍👩‍👧 mới'] : kind ? [`${word}x`] : [word]
            })
            .join(' ')
          const [verdict, now] = follow(before, after, quote)
          expect(['unchanged', 'moved']).toContain(verdict)
          expect(now).toBe(quote)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('loses a mark whose words are deleted, and changes one that is edited inside', () => {
    fc.assert(
      fc.property(place, at => {
        const words = distinct(count)
        const quote = words.slice(at, at + 3).join(' ')
        const before = words.join(' ')
        expect(follow(before, words.toSpliced(at, 3).join(' '), quote)[0]).toBe('lost')
        const inside = words.with(at + 1, `${words[at + 1]}n`)
        expect(follow(before, inside.join(' '), quote)).toEqual(['changed', inside.slice(at, at + 3).join(' ')])
      }),
    )
  })

  it('always lands on letter boundaries, in order, inside the text', () => {
    const pieces = fc.array(fc.constantFrom('a', 'ệ', ' ', '\n', '👩‍👩‍👧', 'e\u0323', '🇻🇳', 'bộ', ','), {
      minLength: 2,
      maxLength: 40,
    })
    fc.assert(
      fc.property(pieces, pieces, fc.nat(), fc.nat(), (a, b, from, to) => {
        const before = a.join('')
        const after = b.join('')
        const edges = [...new Intl.Segmenter('vi').segment(before)].map(({ index }) => index)
        const [first, last] = [edges[from % edges.length]!, edges[to % edges.length]!].toSorted((x, y) => x - y)
        if (first === last) return
        const { verdict, segments } = reanchorSegments(compareTexts(before, after), [span(first!, last!)])
        if (verdict === 'lost') return
        for (const { start, end } of segments) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(after.length)
          expect(isGraphemeBoundary(after, start) && isGraphemeBoundary(after, end)).toBe(true)
        }
        const isSame = after.slice(segments[0]!.start, segments[0]!.end) === before.slice(first, last)
        expect(isSame || verdict === 'changed').toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a whole mark', () => {
  const mark = (text: string, words: string): Annotation => ({
    id: '0190a0a0-0000-7000-8000-000000000001',
    articleId: '0190a0a0-0000-7000-8000-000000000002',
    layer: 'commitment',
    labelId: '0190a0a0-0000-7000-8000-000000000003',
    segments: [whole(text, words)],
    status: 'confirmed',
    note: '',
    attributes: {},
    annotatorId: '0190a0a0-0000-7000-8000-000000000004',
    createdAt: '2026-01-01T00:00:00.000Z',
    frame: {
      status: 'open',
      strength: null,
      testable: null,
      parentId: null,
      deadline: null,
      slots: { actor: [{ type: 'segment', ...whole(text, 'Chính phủ') }] },
    },
  })
  const hashes = { from: 'a'.repeat(64), to: 'b'.repeat(64) }

  it('takes the words of its slots along', () => {
    const change = reanchorMark(compareTexts(LAW, MENDED), hashes, mark(LAW, 'hướng dẫn'))
    expect(change).toMatchObject({
      verdict: 'moved',
      slots: { actor: [{ type: 'segment', ...whole(MENDED, 'Chính phủ') }] },
    })
  })

  it('keeps lost words of a slot as typed words, and asks for a look', () => {
    const after = LAW.replace('Chính phủ ', '')
    const change = reanchorMark(compareTexts(LAW, after), hashes, mark(LAW, 'hướng dẫn'))
    expect(change).toMatchObject({
      verdict: 'changed',
      slots: { actor: [{ type: 'text', text: 'Chính phủ' }] },
      anchor: { verdict: 'changed', revision: hashes.from, slots: { actor: [{ type: 'segment' }] } },
    })
  })

  it('gets its very place back when the text comes back', () => {
    const before = mark(LAW, 'hướng dẫn')
    const after = LAW.replace('hướng dẫn ', '')
    const change = reanchorMark(compareTexts(LAW, after), hashes, before)
    expect(change.verdict).toBe('lost')
    const lost = { ...before, anchor: change.anchor ?? undefined } as Annotation
    const back = reanchorMark(compareTexts(after, LAW), { from: hashes.to, to: hashes.from }, lost)
    expect(back).toMatchObject({ segments: before.segments, anchor: null })
  })
})
