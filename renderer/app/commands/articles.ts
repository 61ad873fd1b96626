import { chooseArticles, stepArticle, toggleDone } from '../../data/actions.ts'
import { focusField } from '../focus.ts'
import { foldPane } from '../shell.ts'
import { canWrite, hasArticle, hasProject, type Command } from './command.ts'

/** The list must be unfolded before its field can take the keyboard, so the focus waits for one frame. */
const findArticle = (): void => {
  foldPane('corpus', false)
  requestAnimationFrame(() => focusField('corpus'))
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
    id: 'article.markDone',
    group: 'article',
    title: 'command.article.markDone',
    keys: ['Mod+D'],
    where: 'window',
    when: state => canWrite(state) && hasArticle(state),
    run: toggleDone,
  },
]
