import type { Annotation, Article, Filler, Frame, Region } from '../../../../shared/annotation/model.ts'
import { textToHash } from '../../../../shared/document/hash.ts'
import type { Dataset, DatasetArticle } from '../../../../shared/formats/dataset.ts'
import { span } from '../../../../shared/document/span.ts'
import { quoteSpan } from '../../../../shared/samples/quotes.ts'
import { fixedId, labelIds, smallCodebook } from './small-codebook.ts'

const annotators = [
  { id: fixedId(40), name: 'Mai', color: '#aa3355' },
  { id: fixedId(41), name: 'Nam | 2', color: '#3355aa' },
]

export const toArticle = (number: number, title: string, text: string): Article => ({
  id: fixedId(number),
  title,
  date: '2026-01-09',
  titleCertainty: 'found',
  dateCertainty: 'found',
  source: 'VTC "News", Hà Nội',
  author: '',
  note: '',
  textHash: textToHash(text),
  fileName: `${number}.txt`,
  addedAt: '2026-01-10T08:00:00.000Z',
})

/** Emoji, a family of three, a letter that has no composed form, an abbreviation before a name, a formula. */
const text =
  'Hội nghị số 😀 tại Huế\n\nBộ trưởng Lê Thị Ánh 👩‍👩‍👧 cam kết, trong năm 2026, trồng rừng\n' +
  'và tưới nước cho cây. Hai bên nhất trí: “=SUM(A1)”, r̂ và 5\u00a0%.\nẢnh: TP. Huế, 9/1/2026\n'

const article = toArticle(50, 'Hội nghị số 😀 tại Huế', text)

const at = (quote: string, occurrence?: number) => {
  const { start, end } = quoteSpan(text, quote, occurrence)
  return { start, end }
}
const words = (quote: string, occurrence?: number): Filler => ({ type: 'segment', ...at(quote, occurrence) })
const mark = (id: string): Filler => ({ type: 'annotation', annotationId: id })

const base = (
  number: number,
): Pick<Annotation, 'id' | 'articleId' | 'status' | 'note' | 'attributes' | 'annotatorId' | 'createdAt'> => ({
  id: fixedId(number),
  articleId: article.id,
  status: 'confirmed',
  note: '',
  attributes: {},
  annotatorId: fixedId(40 + (number % 2)),
  createdAt: `2026-01-11T08:00:00.${number}Z`,
})

const entity = (
  number: number,
  labelId: string,
  segments: Annotation['segments'],
  more: Partial<Annotation> = {},
): Annotation => ({
  ...base(number),
  layer: 'entity',
  labelId,
  segments,
  ...more,
})

const frame = (more: Partial<Frame>): Frame => ({
  status: 'announced',
  strength: null,
  testable: null,
  parentId: null,
  deadline: null,
  slots: {},
  ...more,
})

const marks: readonly Annotation[] = [
  entity(100, labelIds.person, [at('Lê Thị Ánh')], { note: 'dòng một\n\tdòng hai' }),
  // Holds the mark above, and a family emoji.
  entity(101, labelIds.person, [at('Bộ trưởng Lê Thị Ánh 👩‍👩‍👧')], { status: 'uncertain' }),
  entity(102, labelIds.gpe, [at('Huế')], { attributes: { use: 'place', 'is.old': true, wiki: 'Q\t36', size: 12.5 } }),
  // The same words under another label.
  entity(103, labelIds.person, [at('Huế')]),
  entity(104, labelIds.gpe, [at('trồng rừng'), at('cho cây')]),
  // Crosses the mark above, and a line end.
  entity(105, labelIds.gpe, [at('rừng\nvà tưới')]),
  entity(106, labelIds.gpe, [at('😀')]),
  // Cuts a token, and is half of a word.
  entity(107, labelIds.person, [at('Hu', 2)]),
  { ...base(110), layer: 'theme', labelId: labelIds.child, segments: [at('trồng rừng\nvà tưới nước cho cây.')] },
  { ...base(111), layer: 'theme', labelId: labelIds.theme, segments: [at('nước')] },
  {
    ...base(120),
    layer: 'commitment',
    labelId: labelIds.pledge,
    segments: [
      { ...at('cam kết, trong năm 2026, trồng rừng'), supports: ['trigger', 'deadline', 'action'] },
      { ...at('tưới nước cho cây'), supports: ['action'] },
    ],
    frame: frame({
      strength: 5,
      testable: true,
      deadline: { kind: 'in', interval: '2026-01-01/2026-12-31', tentative: true },
      slots: {
        trigger: [words('cam kết')],
        actor: [mark(fixedId(101))],
        action: [words('trồng rừng'), words('tưới nước cho cây')],
        deadline: [words('trong năm 2026')],
        party2: [mark(fixedId(102)), mark(fixedId(103))],
      },
    }),
  },
  {
    ...base(121),
    layer: 'commitment',
    labelId: labelIds.agree,
    status: 'uncertain',
    note: '=1+1',
    attributes: { public: false },
    segments: [at('Hai bên nhất trí: “=SUM(A1)”')],
    frame: frame({
      status: 'completed',
      testable: false,
      parentId: fixedId(120),
      deadline: { kind: 'none', interval: null, tentative: false },
      slots: { trigger: [words('nhất trí')], actor: [{ type: 'text', text: 'hai bên' }], deadline: [{ type: 'none' }] },
    }),
  },
  // No words carry it: its trigger is the evidence.
  { ...base(122), layer: 'commitment', labelId: labelIds.agree, segments: [at('=SUM(A1)')], frame: frame({}) },
]

const plain = 'Một dòng, không có đánh dấu'
const emoji = '😀'
const decided: Region = {
  id: fixedId(140),
  articleId: fixedId(51),
  ...span(0, plain.indexOf(',')),
  kind: 'other',
  state: 'aside',
  annotatorId: annotators[0]!.id,
  createdAt: '2026-02-03T04:05:06.007Z',
}
export const smallArticles: readonly DatasetArticle[] = [
  { article, text, annotations: marks },
  { article: toArticle(51, '+Đường dây', plain), text: plain, annotations: [], regions: [decided] },
  {
    article: toArticle(52, 'hội nghị số 😀 tại huế', emoji),
    text: emoji,
    annotations: [
      { ...entity(130, labelIds.person, [{ start: at('H').start, end: at('Hộ').end }]), articleId: fixedId(52) },
    ],
  },
]

export const toDataset = (articles: readonly DatasetArticle[]): Dataset => ({
  project: { id: fixedId(60), name: 'Dự án nhỏ' },
  codebook: smallCodebook,
  annotators,
  articles: () => articles,
})

/** Three articles with nested, crossing, discontinuous and identical marks, and three frames. */
export const smallDataset = toDataset(smallArticles)
