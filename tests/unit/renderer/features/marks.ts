import { defaultCodebook } from '../../../../shared/annotation/default-codebook.ts'
import type { Annotation, Filler, Frame } from '../../../../shared/annotation/model.ts'
import { quoteSpan } from '../../../../shared/samples/quotes.ts'

export const codebook = defaultCodebook()
export const labelOf = (code: string) => codebook.labels.find(label => label.code === code)!
export const slotOf = (code: string) => codebook.slots.find(slot => slot.code === code)!

export const text = [
  'Bộ trưởng Nguyễn Văn An cho biết Việt Nam đề xuất với Singapore cùng phát triển VSIP 2.0 trong năm 2026.',
  'Hai bên nhất trí. Singapore và Việt Nam sẽ ký bản ghi nhớ.',
].join('\n')

let made = 0
/** A mark of the text above at the `occurrence`-th place of each quote; a later call is a later mark. */
export function markAt(
  code: string,
  quotes: readonly string[],
  more: Partial<Annotation> = {},
  occurrence = 1,
): Annotation {
  made += 1
  const label = labelOf(code)
  return {
    id: `mark-${made}`,
    articleId: 'article',
    layer: label.layer,
    labelId: label.id,
    segments: quotes.map(quote => ({ ...quoteSpan(text, quote, occurrence) })),
    status: 'confirmed',
    note: '',
    attributes: {},
    annotatorId: 'annotator',
    createdAt: new Date(Date.UTC(2026, 0, 1) + made * 1000).toISOString(),
    ...more,
  }
}

export const words = (quote: string): Filler => ({ type: 'segment', ...quoteSpan(text, quote) })
export const frameOf = (slots: Frame['slots'] = {}, more: Partial<Frame> = {}): Frame => ({
  status: 'announced',
  strength: 3,
  testable: null,
  parentId: null,
  deadline: null,
  slots,
  ...more,
})
export const proposal = (slots: Frame['slots'] = {}, more: Partial<Frame> = {}): Annotation =>
  markAt('PROPOSE', ['Việt Nam đề xuất với Singapore cùng phát triển VSIP 2.0'], { frame: frameOf(slots, more) })

export const groundOf = (...marks: readonly Annotation[]) => ({
  text,
  markById: (id: string) => marks.find(mark => mark.id === id),
})
