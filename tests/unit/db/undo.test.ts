import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addition, change, removal } from '../../../shared/annotation/events.ts'
import { progressObject } from '../../../shared/annotation/progress.ts'
import { newId } from '../../../shared/base/ids.ts'
import { markAddition, markedGround, markOf } from '../../support/db/projects.ts'
import { tempFolder } from '../../support/db/temp.ts'

let folder: ReturnType<typeof tempFolder>
let ground: ReturnType<typeof markedGround>
beforeEach(() => {
  folder = tempFolder()
  ground = markedGround(folder.file('a.chugiai'))
})
afterEach(() => {
  ground.project.close()
  folder.remove()
})

/** A mark made by the ground's annotator. */
function addMark() {
  const mark = markOf(ground.articleId, ground.author)
  ground.project.append(ground.author, 'do', [markAddition(mark)])
  return mark
}

describe('undo', () => {
  it('goes back through the steps that the annotator took, and not through the set-up', () => {
    const { project, author } = ground
    addMark()
    expect(project.undo(author)).toMatchObject({ intent: 'undo', kinds: [{ kind: 'annotation.remove', count: 1 }] })
    expect(project.undo(author)).toMatchObject({ kinds: [{ kind: 'article.remove', count: 1 }] })
    expect(project.stacks(author)).toMatchObject({ canUndo: false, canRedo: true })
    expect(() => project.undo(author)).toThrow(expect.objectContaining({ code: 'nothing-to-undo' }))
    expect(project.codebook.read().labels).toHaveLength(3)
  })

  it('hides the marks of an article with it, and shows them again with it', () => {
    const { project, author, articleId } = ground
    const mark = addMark()
    project.append(author, 'do', [removal('article', articleId)])
    expect([project.annotations.get(mark.id), project.annotations.inArticle(articleId)]).toEqual([undefined, []])
    expect(project.annotations.count().entity).toBe(0)
    project.undo(author)
    expect(project.annotations.get(mark.id)).toEqual(mark)
  })

  it('takes a field that was written twice in one step back to what it was before the step', () => {
    const { project, author } = ground
    const { id } = addMark()
    project.append(author, 'do', [
      change('annotation', id, { note: 'một' }, { note: '' }),
      change('annotation', id, { note: 'hai' }, { note: 'một' }),
    ])
    project.undo(author)
    expect(project.annotations.get(id)?.note).toBe('')
    project.redo(author)
    expect(project.annotations.get(id)?.note).toBe('hai')
  })

  it('leaves a field that somebody else has written since, even to the same value', () => {
    const { project, author } = ground
    const { id } = addMark()
    project.append(author, 'do', [change('annotation', id, { note: 'chung' }, { note: '' })])
    project.append(newId(), 'do', [change('annotation', id, { note: 'chung' }, { note: 'chung' })])
    project.undo(author)
    expect(project.annotations.get(id)?.note).toBe('chung')
  })

  it('does not take a mark away that somebody else has worked on, nor an article that somebody else has marked', () => {
    const { project, author, articleId } = ground
    const { id } = addMark()
    const other = newId()
    project.append(other, 'do', [change('annotation', id, { note: 'xem lại' }, { note: '' })])
    project.append(other, 'do', [markAddition(markOf(articleId, other))])
    project.undo(author)
    project.undo(author)
    expect(project.annotations.get(id)?.note).toBe('xem lại')
    expect(project.articles.get(articleId)).toBeDefined()
  })

  it('does not bring back what somebody else has removed too', () => {
    const { project, author } = ground
    const { id } = addMark()
    project.append(author, 'do', [removal('annotation', id)])
    project.append(newId(), 'do', [removal('annotation', id)])
    project.undo(author)
    expect(project.annotations.get(id)).toBeUndefined()
  })
})

describe('redo', () => {
  it('is cleared by a new step, whose log keeps what was undone', () => {
    const { project, author } = ground
    addMark()
    project.undo(author)
    const events = project.events.count()
    addMark()
    expect(project.stacks(author)).toMatchObject({ canUndo: true, canRedo: false })
    expect(() => project.redo(author)).toThrow(expect.objectContaining({ code: 'nothing-to-redo' }))
    expect(project.events.count()).toBe(events + 1)
  })

  it('names the step that comes next in either direction', () => {
    const { project, author } = ground
    const { id } = addMark()
    const done = project.stacks(author).undoStep
    expect(done).toMatchObject({ kinds: [{ kind: 'annotation.add', count: 1 }], objects: [id] })
    project.undo(author)
    expect(project.stacks(author).redoStep).toEqual(done)
  })
})

describe('adding what was removed before', () => {
  it('brings it back', () => {
    const { project, author, articleId } = ground
    const id = progressObject(articleId, author)
    const add = (state: string) =>
      project.append(author, 'do', [addition('progress', id, { articleId, annotatorId: author, state })])
    add('done')
    project.undo(author)
    expect(project.progress.get(articleId, author)).toBeUndefined()
    add('in progress')
    expect(project.progress.of(author)).toEqual([{ articleId, annotatorId: author, state: 'in progress' }])
    project.undo(author)
    expect(project.progress.get(articleId, author)).toBeUndefined()
  })
})

describe('a step', () => {
  it('answers with what it did', () => {
    const { project, author, articleId } = ground
    const [one, two] = [markOf(articleId, author), markOf(articleId, author, { layer: 'theme' })]
    const result = project.append(author, 'do', [markAddition(one), markAddition(two)])
    expect(result).toMatchObject({
      intent: 'do',
      events: 2,
      kinds: [{ kind: 'annotation.add', count: 2 }],
      objects: [one.id, two.id],
      affected: [
        { noun: 'annotation', id: one.id },
        { noun: 'annotation', id: two.id },
      ],
    })
    expect(result.at).toMatch(new RegExp(`\\.${author}$`))
  })

  it('may be written in parts, which are undone as one', () => {
    const { project, author, articleId } = ground
    const step = newId()
    const part = () => project.append(author, 'do', [markAddition(markOf(articleId, author))], [], step).step
    expect([part(), part()]).toEqual([step, step])
    project.undo(author)
    expect(project.annotations.inArticle(articleId)).toEqual([])
    expect(project.verify().problems).toEqual([])
    project.redo(author)
    expect(project.annotations.inArticle(articleId)).toHaveLength(2)
  })

  it('that was undone while it was still being written is not gone on with', () => {
    const { project, author, articleId } = ground
    const step = newId()
    const part = () => project.append(author, 'do', [markAddition(markOf(articleId, author))], [], step).step
    part()
    project.undo(author)
    const next = part()
    expect(next).not.toBe(step)
    expect(project.stacks(author).undoStep?.step).toBe(next)
    project.undo(author)
    expect(project.annotations.inArticle(articleId)).toEqual([])
    expect(project.verify().problems).toEqual([])
  })

  it('is refused whole when it is empty or makes no valid object', () => {
    const { project, author, articleId } = ground
    const events = project.events.count()
    expect(() => project.append(author, 'do', [])).toThrow('at least one change')
    const bad = [markAddition(markOf(articleId, author)), addition('annotation', newId(), { layer: 'entity' })]
    expect(() => project.append(author, 'do', bad)).toThrow('articleId')
    expect(project.events.count()).toBe(events)
    expect(project.annotations.inArticle(articleId)).toEqual([])
  })
})
