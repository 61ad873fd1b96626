import fc from 'fast-check'
import type { OpenProject } from '../../../db/index.ts'
import { layers } from '../../../shared/annotation/codebook.ts'
import { addition, change, removal, type Change, type Fields } from '../../../shared/annotation/events.ts'
import { patchToFields } from '../../../shared/annotation/fields.ts'
import type { Annotation, AnnotationPatch } from '../../../shared/annotation/model.ts'
import { progressObject } from '../../../shared/annotation/progress.ts'
import { newId } from '../../../shared/base/ids.ts'
import { articleAddition, labelIds, markAddition, markOf, sampleText, storedText } from './projects.ts'

const kinds = [
  'article',
  'mark',
  'mark',
  'mark',
  'note',
  'slot',
  'twice',
  'attribute',
  'remove',
  'removeArticle',
  'progress',
  'label',
  'undo',
  'undo',
  'redo',
] as const

/** One thing that somebody does. `a` and `b` choose among what is there at that moment. */
export type Command = {
  readonly who: number
  readonly kind: (typeof kinds)[number]
  readonly a: number
  readonly b: number
}

/** Histories by up to `people` annotators. */
export const histories = (people: number, maxLength = 25): fc.Arbitrary<readonly Command[]> =>
  fc.array(fc.record({ who: fc.nat(people - 1), kind: fc.constantFrom(...kinds), a: fc.nat(30), b: fc.nat(30) }), {
    maxLength,
  })

const texts = [storedText(sampleText), storedText('Hai bên\r\nký kết.'), storedText('Một bài ngắn.')]

/** Does what the command says, where there is anything to do it to. */
export function perform(project: OpenProject, author: string, command: Command): void {
  const stacks = project.stacks(author)
  if (command.kind === 'undo') return void (stacks.canUndo && project.undo(author))
  if (command.kind === 'redo') return void (stacks.canRedo && project.redo(author))
  const changes = commandToChanges(project, author, command)
  const text = command.kind === 'article' ? [texts[command.a % texts.length]!] : []
  if (changes.length > 0) project.append(author, 'do', changes, text)
}

function commandToChanges(project: OpenProject, author: string, { kind, a, b }: Command): readonly Change[] {
  if (kind === 'article') return [articleAddition(newId(), texts[a % texts.length]!)]
  if (kind === 'label') {
    return [change('label', labelIds.entity, { color: `#0000${10 + (a % 80)}` }, { color: colorNow(project) })]
  }
  const articles = project.articles.list()
  const article = articles[a % articles.length]
  if (article === undefined) return []
  if (kind === 'removeArticle') return [removal('article', article.id)]
  if (kind === 'progress') return [progressChange(project, article.id, author, b)]
  if (kind === 'mark') return [newMark(article.id, author, b)]
  const marks = project.annotations.inArticle(article.id)
  const mark = marks[b % marks.length]
  return mark === undefined ? [] : markChanges(mark, kind, a + b)
}

const colorNow = (project: OpenProject): string =>
  project.codebook.read().labels.find(label => label.id === labelIds.entity)?.color ?? ''

function newMark(articleId: string, author: string, b: number): Change {
  return markAddition(markOf(articleId, author, { layer: layers[b % 3]!, start: b % 5, end: (b % 5) + 1 + (b % 3) }))
}

function progressChange(project: OpenProject, articleId: string, annotatorId: string, b: number): Change {
  const before = project.progress.get(articleId, annotatorId)
  const state = b % 2 === 0 ? 'done' : 'in progress'
  const id = progressObject(articleId, annotatorId)
  return before === undefined
    ? addition('progress', id, { articleId, annotatorId, state })
    : change('progress', id, { state }, { state: before.state })
}

function markChanges(mark: Annotation, kind: Command['kind'], n: number): readonly Change[] {
  if (kind === 'remove') return [removal('annotation', mark.id)]
  if (kind === 'twice') {
    const [first, second] = [`lần ${n}`, `lần ${n + 1}`]
    return [
      change('annotation', mark.id, { note: first }, { note: mark.note }),
      change('annotation', mark.id, { note: second }, { note: first }),
    ]
  }
  return [patchChange(mark, markPatch(mark, kind, n))]
}

function markPatch(mark: Annotation, kind: Command['kind'], n: number): AnnotationPatch {
  if (kind === 'slot' && mark.frame) {
    return { frame: { slots: n % 4 === 0 ? { actor: null } : { actor: [{ type: 'text', text: `ai ${n}` }] } } }
  }
  if (kind === 'attribute') return { attributes: { sure: n % 3 === 0 ? null : n % 2 === 0 } }
  return { note: `ghi chú ${n % 4}` }
}

function patchChange(mark: Annotation, patch: AnnotationPatch): Change {
  const set = patchToFields(patch)
  const before = markAddition(mark).payload.set ?? {}
  const was: Fields = Object.fromEntries(Object.keys(set).map(name => [name, before[name] ?? null]))
  return change('annotation', mark.id, set, was)
}
