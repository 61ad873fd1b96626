import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { hashOf, openProject } from '../../../db/index.ts'
import { newId } from '../../../shared/base/ids.ts'
import { toCanonical } from '../../../shared/document/canonical.ts'
import { decodeText } from '../../../shared/document/decode.ts'
import { textToHash } from '../../../shared/document/hash.ts'
import { textToSyllables } from '../../../shared/document/syllables.ts'
import { articleAddition, markAddition, markOf, newProject, options } from '../../support/db/projects.ts'
import { tempFolder } from '../../support/db/temp.ts'

const source = join(import.meta.dirname, '../../../../shared/articles')
const names = existsSync(source)
  ? readdirSync(source)
      .filter(name => name.endsWith('.txt'))
      .sort()
  : []
const why = names.length > 0 ? '' : ' — skipped, the articles are not beside the checkout'

let folder: ReturnType<typeof tempFolder>
afterEach(() => folder?.remove())

/** One article stored in a new project, marked syllable by syllable, and read again from the file. */
function store(name: string) {
  folder = tempFolder()
  const path = folder.file('a.chugiai')
  const bytes = readFileSync(join(source, name))
  const decoded = decodeText(bytes, name)
  const { text, changes } = toCanonical(decoded.text, name)
  const { project, author } = newProject(path)
  const id = newId()
  const stored = { hash: textToHash(text), text, encoding: decoded.encoding, hadBom: decoded.hadBom, changes }
  project.append(author, 'do', [articleAddition(id, stored)], [stored])
  const marks = textToSyllables(text).map(({ start, end }) => markOf(id, author, { start, end }))
  project.append(author, 'do', marks.map(markAddition))
  project.close()
  return { bytes, text, marks, id, again: openProject(path, options) }
}

describe.skipIf(names.length === 0)(`real articles${why}`, () => {
  it.each(names)('%s: the text of the file, the text stored and the text hashed are one', name => {
    const { bytes, id, again } = store(name)
    const article = again.articles.get(id)!
    const { text } = again.articles.text(article.textHash)!
    expect(Buffer.from(text)).toEqual(bytes)
    expect([hashOf(text), textToHash(text)]).toEqual([article.textHash, article.textHash])
    expect(again.articles.list()[0]?.length).toBe(text.length)
    again.close()
  })

  it.each(names)('%s: every mark stands on the words that it was made on', name => {
    const { text, marks, id, again } = store(name)
    expect(again.annotations.inArticle(id)).toEqual(marks)
    expect(marks.length).toBeGreaterThan(300)
    for (const { segments } of again.annotations.inArticle(id)) {
      expect(text.slice(segments[0]!.start, segments[0]!.end)).toMatch(/^[\p{L}\p{N}]/u)
    }
    expect(again.verify()).toMatchObject({ ok: true, annotations: marks.length })
    again.close()
  })

  it('keeps the no-break spaces of 003 and both of its captions, which are the same words', () => {
    const { id, again } = store(names.find(name => name.startsWith('003'))!)
    const { text } = again.articles.text(again.articles.get(id)!.textHash)!
    expect(text.match(/\u00a0/g)).toHaveLength(19)
    expect(text.match(/^Ảnh minh họa/gmu)).toHaveLength(2)
    again.close()
  })
})
