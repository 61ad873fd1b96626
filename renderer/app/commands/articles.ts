import { chooseArticles, nextUnfinished, nextUnread, stepArticle, toggleDone } from '../../data/actions.ts'
import { update } from '../../data/store.ts'
import { focusField } from '../focus.ts'
import { foldPane } from '../shell.ts'
import { canWrite, hasArticle, hasProject, type Command } from './command.ts'

/** The list must be unfolded before its field can take the keyboard, so the focus waits for one frame. */
const findArticle = (): void => {
  foldPane('corpus', false)
  requestAnimationFrame(() => focusField('corpus'))
}

/** The list stands in the article's own panel, which is in view when no mark is focused. */
const reviewMarks = (): void => {
  foldPane('inspector', false)
  update({ focused: null })
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-review] [data-review-row]')?.focus())
}

export const articleCommands: readonly Command[] = [
  {
    id: 'article.import',
    group: 'article',
    title: 'command.article.import',
    keys: ['Mod+Shift+O'],
    where: 'window',
    when: canWrite,
    run: () => chooseArticles(false),
  },
  {
    id: 'article.importFolder',
    group: 'article',
    title: 'command.article.importFolder',
    keys: [],
    where: 'window',
    when: canWrite,
    run: () => chooseArticles(true),
  },
  {
    id: 'article.find',
    group: 'article',
    title: 'command.article.find',
    keys: ['Mod+Shift+F'],
    where: 'window',
    when: hasProject,
    run: findArticle,
  },
  {
    id: 'article.next',
    group: 'article',
    title: 'command.article.next',
    keys: ['Mod+PageDown'],
    where: 'window',
    when: hasArticle,
    run: () => stepArticle(1),
  },
  {
    id: 'article.previous',
    group: 'article',
    title: 'command.article.previous',
    keys: ['Mod+PageUp'],
    where: 'window',
    when: hasArticle,
    run: () => stepArticle(-1),
  },
  {
    id: 'article.nextUnread',
    group: 'article',
    title: 'command.article.nextUnread',
    keys: ['Mod+Shift+PageDown'],
    where: 'window',
    when: hasProject,
    run: nextUnread,
  },
  {
    id: 'article.nextUnfinished',
    group: 'article',
    title: 'command.article.nextUnfinished',
    keys: [],
    where: 'window',
    when: hasProject,
    run: nextUnfinished,
  },
  {
    id: 'article.markDone',
    group: 'article',
    title: 'command.article.markDone',
    keys: ['Mod+D'],
    where: 'window',
    when: state => canWrite(state) && hasArticle(state),
    run: toggleDone,
  },
  {
    id: 'article.correct',
    group: 'article',
    title: 'command.article.correct',
    keys: ['F2'],
    where: 'window',
    when: state => canWrite(state) && hasArticle(state),
    run: () => update({ dialog: { type: 'correct' } }),
  },
  {
    id: 'article.revisions',
    group: 'article',
    title: 'command.article.revisions',
    keys: ['Shift+F2'],
    where: 'window',
    when: hasArticle,
    run: () => update({ dialog: { type: 'revisions' } }),
  },
  {
    id: 'article.review',
    group: 'article',
    title: 'command.article.review',
    keys: ['F8'],
    where: 'window',
    when: hasArticle,
    run: reviewMarks,
  },
]
