import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAnnotation } from '../../../shared/annotation/check.ts'
import { labelById, type Layer } from '../../../shared/annotation/codebook.ts'
import { defaultCodebook } from '../../../shared/annotation/default-codebook.ts'
import { Annotation, NewAnnotation, type Frame } from '../../../shared/annotation/model.ts'
import { newId } from '../../../shared/base/ids.ts'
import { isGraphemeBoundary } from '../../../shared/document/graphemes.ts'
import { findMetadata } from '../../../shared/document/metadata.ts'
import { covers } from '../../../shared/document/span.ts'
import { openDataCommitments } from '../../../shared/samples/open-data-commitments.ts'
import { openDataEntities } from '../../../shared/samples/open-data-entities.ts'
import { openDataThemes } from '../../../shared/samples/open-data-themes.ts'
import { quoteSpan } from '../../../shared/samples/quotes.ts'
import { sampleArticles } from '../../../shared/samples/sample-articles.ts'
import { sampleMarks } from '../../../shared/samples/sample-marks.ts'

const codebook = defaultCodebook()
const marked = sampleArticles.find(article => article.isMarked)!
const articleId = newId()
const marks = sampleMarks(marked.text, { articleId, newId })
const annotations = marks.map(mark =>
  Annotation.parse({ ...NewAnnotation.parse(mark), annotatorId: newId(), createdAt: '2026-03-12T08:00:00.000Z' }),
)
const inLayer = (layer: Layer) => annotations.filter(annotation => annotation.layer === layer)
const frames = inLayer('commitment')
const frameOf = (annotation: Annotation): Frame => annotation.frame!
const quotesOf = (annotation: Annotation) => annotation.segments.map(({ start, end }) => marked.text.slice(start, end))
const codeOf = (annotation: Annotation) => labelById(codebook, annotation.labelId)?.code
const frameSaying = (words: string) => frames.find(frame => quotesOf(frame).some(quote => quote.includes(words)))!

describe('the sample articles', () => {
  it.each(sampleArticles)('$fileName has the shape of the genre', ({ text, fileName }) => {
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/[\r\t\u00a0\u200b]| {2}|\n{3}| $/mu)
    const words = text.split(/\s+/u).filter(word => /\p{L}|\p{N}/u.test(word)).length
    expect(words).toBeGreaterThanOrEqual(250)
    expect(words).toBeLessThanOrEqual(450)
    const lines = text.trimEnd().split('\n\n')
    expect(lines.every(line => !line.includes('\n'))).toBe(true)
    const repeated = lines.filter((line, index) => lines.indexOf(line) !== index)
    expect(repeated).toHaveLength(1)
    expect(findMetadata(text, fileName).title).toBe(lines[0])
    expect(lines[1]).toMatch(/2026/)
  })

  it.each(sampleArticles)(
    '$fileName has a list, a tentative month, an abbreviation, a group and cue words',
    ({ text }) => {
      expect(text).toMatch(/\nThứ nhất, [^\n]+\n\nThứ hai, [^\n]+\n\nThứ ba, /u)
      expect(text).toMatch(/dự kiến [^,.;]*tháng \d{1,2}\/2026/u)
      expect(text).toMatch(/\p{L} \((?:[A-Z&]{4,})\)/u)
      expect(text).toMatch(/hai bên/iu)
      for (const cue of ['cam kết', 'sẵn sàng', 'đề nghị', 'nhất trí', 'mong muốn']) expect(text).toContain(cue)
    },
  )

  it('can all be imported together: names and texts differ', () => {
    expect(new Set(sampleArticles.map(article => article.fileName)).size).toBe(3)
    expect(new Set(sampleArticles.map(article => article.text)).size).toBe(3)
  })
})

describe('the marks of the sample', () => {
  it('are at least twenty entities, six commitments and five themes', () => {
    expect(inLayer('entity').length).toBeGreaterThanOrEqual(20)
    expect(frames.length).toBeGreaterThanOrEqual(6)
    expect(inLayer('theme').length).toBeGreaterThanOrEqual(5)
  })

  it('are marks that the text and the default codebook can hold', () => {
    for (const annotation of annotations) {
      expect(checkAnnotation(annotation, { title: 'sample', text: marked.text }, codebook).layer).toBe(annotation.layer)
    }
  })

  it('stand on their quoted words, between whole letters', () => {
    const quotes = [
      ...openDataEntities.map(place => [place.quote]),
      ...openDataCommitments.map(frame => frame.evidence.map(passage => passage.quote)),
      ...openDataThemes.map(place => [place.quote]),
    ]
    expect(annotations.map(quotesOf)).toEqual(quotes)
    for (const { start, end } of annotations.flatMap(annotation => annotation.segments)) {
      expect(isGraphemeBoundary(marked.text, start)).toBe(true)
      expect(isGraphemeBoundary(marked.text, end)).toBe(true)
    }
  })

  it('cover whole syllables', () => {
    for (const { start, end } of annotations.flatMap(annotation => annotation.segments)) {
      expect(marked.text.slice(start - 1, start)).not.toMatch(/[\p{L}\p{N}]/u)
      expect(marked.text.slice(end, end + 1)).not.toMatch(/[\p{L}\p{N}]/u)
    }
  })

  it('never mark the same words twice with the same label', () => {
    const keys = annotations.map(({ labelId, segments }) => `${labelId} ${JSON.stringify(segments)}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('give every required attribute of their label', () => {
    for (const { labelId, attributes } of annotations) {
      const required = labelById(codebook, labelId)!.attributes.filter(attribute => attribute.required)
      for (const { code } of required) expect(attributes).toHaveProperty(code)
    }
  })

  it('take ids and the article from the caller', () => {
    expect(new Set(marks.map(mark => mark.id)).size).toBe(marks.length)
    expect(marks.every(mark => mark.articleId === articleId)).toBe(true)
    const numbered = () => {
      let count = 0
      return () => `019b76da-a800-7000-8000-${String((count += 1)).padStart(12, '0')}`
    }
    expect(sampleMarks(marked.text, { articleId, newId: numbered() })).toEqual(
      sampleMarks(marked.text, { articleId, newId: numbered() }),
    )
  })

  it('refuse a text that lacks one of the quoted passages', () => {
    const other = sampleArticles.find(article => !article.isMarked)!
    expect(() => sampleMarks(other.text, { articleId, newId })).toThrow('no occurrence')
  })

  it('follow their words when something is written before the text', () => {
    const before = fc
      .string({ maxLength: 40 })
      .filter(text => !/\p{L}|\d/u.test(text))
      .map(text => `${text}\n`)
    fc.assert(
      fc.property(before, opening => {
        const moved = sampleMarks(opening + marked.text, { articleId, newId })
        const starts = (list: readonly NewAnnotation[]) =>
          list.flatMap(mark => mark.segments.map(segment => segment.start))
        expect(starts(moved)).toEqual(starts(marks).map(start => start + opening.length))
      }),
      { numRuns: 25 },
    )
  })
})

describe('the commitments of the sample', () => {
  it('keep trigger, action and deadline words inside their evidence', () => {
    for (const annotation of frames) {
      for (const slot of ['trigger', 'action', 'deadline']) {
        for (const filler of frameOf(annotation).slots[slot] ?? []) {
          if (filler.type !== 'segment') continue
          expect(annotation.segments.some(segment => covers(segment, filler))).toBe(true)
        }
      }
    }
  })

  it('fill every required slot, by themselves or through their parent', () => {
    const required = codebook.slots.filter(slot => slot.required).map(slot => slot.code)
    for (const annotation of frames) {
      const parent = frames.find(candidate => candidate.id === frameOf(annotation).parentId)
      for (const slot of required) {
        expect({ ...parent?.frame?.slots, ...frameOf(annotation).slots }, quotesOf(annotation)[0]).toHaveProperty(slot)
      }
    }
  })

  it('name as evidence only slots that the codebook has and the frame fills', () => {
    for (const annotation of frames) {
      const supported = annotation.segments.flatMap(segment => segment.supports ?? [])
      expect(supported.filter(slot => !(slot in frameOf(annotation).slots))).toEqual([])
      expect(supported.length).toBeGreaterThan(0)
    }
  })

  it('preset the strength of their modality', () => {
    for (const annotation of frames) {
      expect(frameOf(annotation).strength).toBe(labelById(codebook, annotation.labelId)!.strength)
    }
  })

  it('hang three items under the list of proposals, which stands before them', () => {
    const list = frameSaying('nêu ba đề xuất')
    const items = frames.filter(annotation => frameOf(annotation).parentId === list.id)
    expect(items.map(codeOf)).toEqual(['PROPOSE', 'PROPOSE', 'PROPOSE'])
    expect(items.every(item => annotations.indexOf(item) > annotations.indexOf(list))).toBe(true)
  })

  it('carry one pledge by two passages, the second with the deadline', () => {
    const pledge = frameSaying('trước năm 2028')
    expect(codeOf(pledge)).toBe('PLEDGE')
    expect(pledge.segments.map(segment => segment.supports?.includes('deadline'))).toEqual([false, true])
    expect(frameOf(pledge).deadline).toEqual({ kind: 'by', interval: '2027-12-31', tentative: false })
  })

  it('tell a tentative month from a deadline that nobody stated', () => {
    const week = frameOf(frameSaying('dự kiến vào tháng 9/2026'))
    expect(week.deadline).toEqual({ kind: 'in', interval: '2026-09-01/2026-09-30', tentative: true })
    const offer = frameOf(frameSaying('sẵn sàng cử chuyên gia'))
    expect(offer.deadline?.kind).toBe('none')
    expect(offer.slots['deadline']).toEqual([{ type: 'none' }])
  })

  it('say "none" in the deadline slot exactly when the deadline says so', () => {
    for (const { deadline, slots } of frames.map(frameOf)) {
      expect(slots['deadline']?.[0]?.type === 'none').toBe(deadline?.kind === 'none')
    }
  })

  it('point to entities of the same article', () => {
    const entityIds = new Set(inLayer('entity').map(annotation => annotation.id))
    const fillers = frames.flatMap(annotation => Object.values(frameOf(annotation).slots).flat())
    const pointers = fillers.filter(filler => filler.type === 'annotation')
    expect(pointers.length).toBeGreaterThan(0)
    expect(pointers.every(filler => entityIds.has(filler.annotationId))).toBe(true)
  })
})

describe('finding a quoted passage', () => {
  it('counts occurrences from 1 and includes those that overlap', () => {
    expect(quoteSpan('aaa', 'aa')).toEqual({ start: 0, end: 2 })
    expect(quoteSpan('aaa', 'aa', 2)).toEqual({ start: 1, end: 3 })
    expect(() => quoteSpan('aaa', 'aa', 3)).toThrow('no occurrence 3')
  })

  it('returns the words that were asked for, wherever they stand', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, quote, after) => {
        const text = before + quote + after
        const { start, end } = quoteSpan(text, quote)
        expect(text.slice(start, end)).toBe(quote)
        expect(start).toBeLessThanOrEqual(before.length)
      }),
    )
  })
})
