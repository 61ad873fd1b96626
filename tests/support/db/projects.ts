import { createProject, hashOf, type OpenOptions, type OpenProject, type StoredText } from '../../../db/index.ts'
import { migrations } from '../../../db/migrations/index.ts'
import { openFile } from '../../../db/project/open-file.ts'
import { projectOf } from '../../../db/project/open-project.ts'
import type { Connection } from '../../../db/project/sqlite.ts'
import type { Codebook, Layer } from '../../../shared/annotation/codebook.ts'
import { addition, type Change } from '../../../shared/annotation/events.ts'
import { annotationToFields } from '../../../shared/annotation/fields.ts'
import type { Annotation, Article } from '../../../shared/annotation/model.ts'
import { newId } from '../../../shared/base/ids.ts'
import { toCanonical } from '../../../shared/document/canonical.ts'
import { span } from '../../../shared/document/span.ts'

export const options: OpenOptions = { appVersion: '0.1.0' }
export const createdAt = '2026-01-31T08:00:00.000Z'

const name = (text: string) => ({ vi: text, en: text })
const label = (layer: Layer, code: string, id: string) => ({
  id,
  layer,
  code,
  parentId: null,
  order: 1,
  name: name(code),
  definition: name(''),
  examples: [],
  counterExamples: [],
  color: '#336699',
  shortcut: null,
  strength: layer === 'commitment' ? 4 : null,
  attributes: [{ code: 'sure', name: name('sure'), kind: 'boolean' as const, values: [], required: false }],
})

/** Ids that never change, as the default codebook's do. */
export const labelIds: Readonly<Record<Layer, string>> = {
  entity: '01900000-0000-7000-8000-000000000001',
  commitment: '01900000-0000-7000-8000-000000000002',
  theme: '01900000-0000-7000-8000-000000000003',
}

/** One label a layer, two slots, one status: enough to mark with, and quick to write. */
export const smallCodebook = (): Codebook => ({
  labels: [
    label('entity', 'person', labelIds.entity),
    label('commitment', 'pledge', labelIds.commitment),
    label('theme', 'economy', labelIds.theme),
  ],
  slots: ['actor', 'deadline'].map((code, index) => ({
    id: `01900000-0000-7000-8000-00000000001${index}`,
    code,
    order: index,
    name: name(code),
    definition: name(''),
    examples: [],
    required: false,
    kind: code === 'deadline' ? ('date' as const) : ('party' as const),
  })),
  statuses: [
    {
      id: '01900000-0000-7000-8000-000000000020',
      code: 'stated',
      order: 0,
      name: name('stated'),
      definition: name(''),
      examples: [],
      linkOnly: false,
    },
  ],
})

export const annotator = { name: 'Lan', color: '#aa3300' }

/** A new project with the small codebook, and its annotator's id. */
export function newProject(path: string, given: Partial<OpenOptions> = {}): { project: OpenProject; author: string } {
  const project = createProject(path, { name: 'Thử', annotator, codebook: smallCodebook() }, { ...options, ...given })
  return { project, author: project.annotators.list()[0]!.id }
}

/** A project together with its connection, for looking at rows and provoking failures. */
export function openWithRows(path: string, given: Partial<OpenOptions> = {}): { project: OpenProject; db: Connection } {
  const all = { ...options, ...given }
  const file = openFile(path, all, migrations)
  return { project: projectOf(path, file, all), db: file.db }
}

/** A text as an importer would keep it. */
export function storedText(original: string): StoredText {
  const { text, changes, map } = toCanonical(original, 'a.txt')
  const own = map === undefined ? {} : { original, map }
  return { hash: hashOf(text), text, ...own, encoding: 'UTF-8', hadBom: false, changes }
}

export function articleAddition(id: string, text: StoredText, title = 'Bài một'): Change {
  const fields: Omit<Article, 'id'> = {
    title,
    date: '2026-01-31',
    titleCertainty: 'guessed',
    dateCertainty: 'unknown',
    source: '',
    author: '',
    note: '',
    textHash: text.hash,
    fileName: 'a.txt',
    addedAt: createdAt,
  }
  return addition('article', id, fields)
}

export type MarkOptions = {
  readonly id?: string
  readonly layer?: Layer
  readonly start?: number
  readonly end?: number
}

/** A valid mark of any layer, the second word by default. */
export function markOf(articleId: string, annotatorId: string, given: MarkOptions = {}): Annotation {
  const { id = newId(), layer = 'entity', start = 0, end = start + 1 } = given
  const frame = { status: 'stated', strength: 4, testable: null, parentId: null, deadline: null, slots: {} }
  return {
    id,
    articleId,
    layer,
    labelId: labelIds[layer],
    segments: [span(start, end)],
    status: 'confirmed',
    note: '',
    attributes: {},
    annotatorId,
    createdAt,
    ...(layer === 'commitment' ? { frame } : {}),
  }
}

export const markAddition = (mark: Annotation): Change => addition('annotation', mark.id, annotationToFields(mark))

export const sampleText = 'Bộ trưởng cam kết hỗ trợ 30,7 triệu đồng.\nHai bên nhất trí 👩‍👩‍👧 trong năm 2026.\n'

/** A project with one article, ready to be marked. */
export function markedGround(path: string, given: Partial<OpenOptions> = {}) {
  const { project, author } = newProject(path, given)
  const articleId = newId()
  const text = storedText(sampleText)
  project.append(author, 'do', [articleAddition(articleId, text)], [text])
  return { project, author, articleId, text: text.text }
}
