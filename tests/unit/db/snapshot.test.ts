import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { change } from '../../../shared/annotation/events.ts'
import { newId } from '../../../shared/base/ids.ts'
import { markedGround } from '../../support/db/projects.ts'
import { tempFolder } from '../../support/db/temp.ts'

let folder: ReturnType<typeof tempFolder>
beforeEach(() => {
  folder = tempFolder()
})
afterEach(() => folder.remove())

describe('a snapshot', () => {
  it('shows the project as it was, while the project goes on', () => {
    const { project, author } = markedGround(folder.file('a.chugiai'))
    const snapshot = project.snapshot()
    const before = snapshot.articles.list()
    const { id, title } = before[0]!
    project.append(author, 'do', [change('article', id, { title: 'Khác' }, { title })])
    expect(snapshot.articles.list()).toEqual(before)
    expect(project.articles.row(id)?.title).toBe('Khác')
    snapshot.close()
    project.close()
  })
})

describe('a step that is written in parts', () => {
  it('is undone and done again as one, whatever else was done and undone in between', () => {
    const { project, author } = markedGround(folder.file('a.chugiai'))
    const { id, title, source } = project.articles.list()[0]!
    const step = newId()
    project.append(author, 'do', [change('article', id, { title: 'Một' }, { title })], [], step)
    project.append(author, 'do', [change('article', id, { note: 'xen giữa' }, { note: '' })])
    project.undo(author)
    project.append(author, 'do', [change('article', id, { source: 'Hai' }, { source })], [], step)
    expect(project.verify().problems).toEqual([])
    project.undo(author)
    expect(project.articles.get(id)).toMatchObject({ title, source })
    expect(project.verify().problems).toEqual([])
    project.close()
  })
})
