import { defaultCodebook } from '../../../shared/annotation/default-codebook.ts'
import { addition, type Change, type Fields } from '../../../shared/annotation/events.ts'
import { annotationToFields } from '../../../shared/annotation/fields.ts'
import type { Annotation } from '../../../shared/annotation/model.ts'
import { newId } from '../../../shared/base/ids.ts'
import { createProject, hashOf, openProject, type OpenProject, type StoredText } from '../../../db/index.ts'

const options = { nativeBinding: process.env['CHUGIAI_NATIVE_BINDING'] || undefined, appVersion: '0.1.0' }

/** Opens a project in this Node, beside the app. */
export const openInNode = (path: string): OpenProject => openProject(path, options)

export const author = '019b76da-a800-7000-8000-000000000001'

/** A new project with one annotator and the codebook that new projects have. */
export const createInNode = (path: string, name = 'Dự án'): OpenProject =>
  createProject(
    path,
    { name, annotator: { id: author, name: 'Minh', color: '#336699' }, codebook: defaultCodebook() },
    options,
  )

export type NewArticle = {
  readonly title: string
  readonly text: string
  readonly marks: (articleId: string) => readonly Annotation[]
}

/** Adds an article with its marks as one step. Returns its id. */
export function addArticle(project: OpenProject, { title, text, marks }: NewArticle): string {
  const id = newId()
  const hash = hashOf(text)
  const fields: Fields = {
    title,
    date: '2026-01-09',
    titleCertainty: 'entered',
    dateCertainty: 'entered',
    source: '',
    author: '',
    note: '',
    textHash: hash,
    fileName: `${title}.txt`,
    addedAt: new Date().toISOString(),
  }
  const changes: Change[] = [
    addition('article', id, fields),
    ...marks(id).map(mark => addition('annotation', mark.id, annotationToFields(mark))),
  ]
  project.append(author, 'do', changes, [storedText(hash, text)])
  return id
}

const storedText = (hash: string, text: string): StoredText => ({
  hash,
  text,
  encoding: 'UTF-8',
  hadBom: false,
  changes: { lineEndings: 0, composed: 0 },
})
