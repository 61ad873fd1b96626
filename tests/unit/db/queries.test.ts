import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openProject } from '../../../db/index.ts'
import { change, removal } from '../../../shared/annotation/events.ts'
import type { Annotation } from '../../../shared/annotation/model.ts'
import { newId } from '../../../shared/base/ids.ts'
import { span } from '../../../shared/document/span.ts'
import {
  articleAddition,
  labelIds,
  markAddition,
  markedGround,
  markOf,
  options,
  smallCodebook,
  storedText,
} from '../../support/db/projects.ts'
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

const add = (...marks: readonly Annotation[]) => ground.project.append(ground.author, 'do', marks.map(markAddition))

describe('the list of articles', () => {
  it('tells length and counts by layer, of what is live alone', () => {
    const { project, author, articleId, text } = ground
    const marks = (['entity', 'entity', 'commitment', 'theme'] as const).map(layer =>
      markOf(articleId, author, { layer }),
    )
    add(...marks)
    project.append(author, 'do', [removal('annotation', marks[0]!.id)])
    expect(project.articles.list()).toMatchObject([
      { id: articleId, title: 'Bài một', length: text.length, counts: { entity: 1, commitment: 1, theme: 1 } },
    ])
    expect(project.annotations.count()).toEqual({ entity: 1, commitment: 1, theme: 1 })
    project.append(author, 'do', [removal('article', articleId)])
    expect([project.articles.list(), project.articles.count(), project.articles.ids()]).toEqual([[], 0, []])
    expect(project.annotations.count()).toEqual({ entity: 0, commitment: 0, theme: 0 })
  })

  it('finds an article by its text as long as it is there', () => {
    const { project, author, articleId } = ground
    const { textHash } = project.articles.get(articleId)!
    expect(project.articles.findByTextHash(textHash)?.id).toBe(articleId)
    project.append(author, 'do', [removal('article', articleId)])
    expect(project.articles.findByTextHash(textHash)).toBeUndefined()
    expect(project.articles.text(textHash)).toBeDefined()
  })
})

describe('a text', () => {
  it('comes back with its original and the map between both', () => {
    const { project, author } = ground
    const text = storedText('Hai bên\r\nký kết.\r\n')
    expect(text.map).toBeDefined()
    project.append(author, 'do', [articleAddition(newId(), text)], [text])
    expect(project.articles.text(text.hash)).toEqual(text)
    expect(project.articles.text('0'.repeat(64))).toBeUndefined()
  })

  it('is refused with an article that does not bring it, or under a hash that is not its own', () => {
    const { project, author } = ground
    const text = storedText('Chưa có ở đây.')
    expect(() => project.append(author, 'do', [articleAddition(newId(), text)])).toThrow('is missing')
    const other = { ...text, text: 'Khác.' }
    expect(() => project.append(author, 'do', [articleAddition(newId(), text)], [other])).toThrow(
      'does not have the hash',
    )
    expect(project.articles.count()).toBe(1)
  })
})

describe('the marks of an article', () => {
  it('come by start, end and id', () => {
    const { project, author, articleId } = ground
    const at = (start: number, end: number) => markOf(articleId, author, { start, end })
    const marks = [at(3, 9), at(0, 9), at(0, 2), at(3, 4), at(0, 2)]
    add(...marks.toReversed())
    const order = project.annotations.inArticle(articleId).map(mark => mark.id)
    const expected = marks.toSorted(
      (a, b) =>
        a.segments[0]!.start - b.segments[0]!.start ||
        a.segments[0]!.end - b.segments[0]!.end ||
        (a.id < b.id ? -1 : 1),
    )
    expect(order).toEqual(expected.map(mark => mark.id))
    expect([...project.annotations.all()].map(mark => mark.id)).toEqual(order)
  })

  it('keep several segments, fillers, deadline and attributes as they were given', () => {
    const { project, author, articleId } = ground
    const party = markOf(articleId, author)
    const mark: Annotation = {
      ...markOf(articleId, author, { layer: 'commitment' }),
      segments: [{ ...span(0, 2), supports: ['actor'] }, span(10, 17)],
      attributes: { sure: false },
      note: 'Xem “Đề án” \u0000 \n',
      frame: {
        status: 'stated',
        strength: null,
        testable: true,
        parentId: party.id,
        deadline: { kind: 'in', interval: '2026-01-01/2026-12-31', tentative: true },
        slots: {
          actor: [{ type: 'annotation', annotationId: party.id }, { type: 'segment', ...span(0, 2) }, { type: 'none' }],
          deadline: [{ type: 'text', text: 'trong năm' }],
        },
      },
    }
    add(party, mark)
    expect(project.annotations.get(mark.id)).toEqual(mark)
    expect(project.annotations.inLayer('commitment')).toEqual([mark])
  })
})

describe('the codebook', () => {
  it('comes by layer and order, without what was removed', () => {
    const { project, author } = ground
    expect(project.codebook.read()).toEqual(smallCodebook())
    project.append(author, 'do', [
      removal('label', labelIds.entity),
      change('label', labelIds.theme, { code: 'eco' }, { code: 'economy' }),
    ])
    expect(project.codebook.read().labels.map(label => label.code)).toEqual(['pledge', 'eco'])
  })
})

describe('a snapshot', () => {
  it('stands still while the project goes on, and ends with it', () => {
    const { project, author, articleId } = ground
    const snapshot = project.snapshot()
    add(markOf(articleId, author))
    expect([snapshot.annotations.count().entity, project.annotations.count().entity]).toEqual([0, 1])
    project.close()
    expect(() => snapshot.annotations.count()).toThrow('not open')
    expect(readdirSync(folder.path)).toEqual(['a.chugiai'])
  })
})

describe('the log', () => {
  it('is read from a stamp, in order, and may be left half-way', () => {
    const { project, author, articleId } = ground
    const before = [...project.events.since()]
    const { at } = add(markOf(articleId, author), markOf(articleId, author))
    const after = [...project.events.since(before.at(-1)!.at)]
    expect(after).toHaveLength(2)
    expect(after[0]!.at).toBe(at)
    for (const event of project.events.since()) if (event.kind === 'article.add') break
    add(markOf(articleId, author))
    expect([...project.events.since(after[0]!.at)]).toHaveLength(2)
  })

  it('knows the history of each object', () => {
    const { project, author, articleId } = ground
    const mark = markOf(articleId, author)
    add(mark)
    project.append(author, 'do', [change('annotation', mark.id, { note: 'a' }, { note: '' })])
    project.undo(author)
    expect(project.events.ofObject(mark.id).map(({ kind, intent }) => [kind, intent])).toEqual([
      ['annotation.add', 'do'],
      ['annotation.change', 'do'],
      ['annotation.change', 'undo'],
    ])
  })

  it('goes on after its last stamp when the clock of the machine was set back', () => {
    const { project, author, articleId } = ground
    const last = [...project.events.since()].at(-1)!.at
    project.close()
    const again = openProject(folder.file('a.chugiai'), { ...options, wallMs: () => 5 })
    const { at } = again.append(author, 'do', [markAddition(markOf(articleId, author))])
    expect(at > last).toBe(true)
    expect(again.stacks(author).undoStep?.at).toBe(at)
    again.close()
  })
})
