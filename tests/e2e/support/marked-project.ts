import { defaultCodebook } from '../../../shared/annotation/default-codebook.ts'
import type { Annotation } from '../../../shared/annotation/model.ts'
import { newId } from '../../../shared/base/ids.ts'
import { textToSyllables } from '../../../shared/document/syllables.ts'
import { addArticle, author, createInNode } from './projects.ts'

/** Sentences of no article in particular. */
const sentences = [
  'Bộ Khoa học và Công nghệ sẵn sàng cùng các nước ASEAN xây dựng hạ tầng số dùng chung.',
  'Hai bên nhất trí sẽ tổ chức kỳ họp tiếp theo tại Đà Nẵng trong quý III năm 2026.',
  'Bà Elina Korhola đề nghị thành lập một nhóm công tác về dữ liệu mở.',
  'Việt Nam mong muốn được chia sẻ kinh nghiệm về quản trị trí tuệ nhân tạo.',
  'Các địa phương sẽ thử nghiệm cảm biến trên đồng ruộng trước khi nhân rộng.',
]

/** A text of about `length` UTF-16 code units, in paragraphs of four sentences. */
export function textOfLength(length: number): string {
  const parts: string[] = []
  let written = 0
  for (let at = 0; written < length; at += 1) {
    const part = (sentences[(at * 7 + (at >> 2)) % sentences.length] ?? '') + (at % 4 === 3 ? '\n' : ' ')
    parts.push(part)
    written += part.length
  }
  return parts.join('').trimEnd()
}

/** `count` marks spread over a text in all three layers, on whole syllables. */
export function marksOver(text: string, articleId: string, count: number): readonly Annotation[] {
  const codebook = defaultCodebook()
  const syllables = textToSyllables(text)
  const labels = (['entity', 'entity', 'commitment', 'theme'] as const).map(layer =>
    codebook.labels.filter(label => label.layer === layer && label.parentId === null),
  )
  const status = codebook.statuses[0]?.code ?? ''
  return Array.from({ length: count }, (_none, at) => {
    const first = Math.floor((at * (syllables.length - 8)) / Math.max(1, count))
    const ofLayer = labels[at % labels.length] ?? []
    const label = ofLayer[at % ofLayer.length]
    const [from, to] = [syllables[first], syllables[first + (at % 5)]]
    if (!label || !from || !to) throw new Error('The text is too short for its marks.')
    return {
      id: newId(),
      articleId,
      layer: label.layer,
      labelId: label.id,
      segments: [{ start: from.start, end: to.end }],
      status: 'confirmed',
      note: '',
      attributes: {},
      annotatorId: author,
      createdAt: new Date(Date.UTC(2026, 0, 9, 8, 0, 0)).toISOString(),
      ...(label.layer === 'commitment'
        ? { frame: { status, strength: label.strength, testable: null, parentId: null, deadline: null, slots: {} } }
        : {}),
    }
  })
}

export type ProjectSize = { readonly characters: number; readonly marks: number; readonly articles?: number }

/** Writes a closed project with articles of one size to a path. */
export function makeMarkedProject(
  file: string,
  { characters, marks, articles = 1 }: ProjectSize = { characters: 4000, marks: 40 },
): void {
  const project = createInNode(file)
  for (let at = 1; at <= articles; at += 1) {
    // The number makes each text its own: a second article with the same text would be a duplicate.
    const text = `Bài số ${at}\n${textOfLength(characters)}`
    addArticle(project, { title: `Bài ${at}`, text, marks: id => marksOver(text, id, marks) })
  }
  project.close()
}
