import { openFind, stepHit } from '../../data/finding.ts'
import { openMarkAll } from '../../data/mark-all.ts'
import { openProjectSearch } from '../../data/project-search.ts'
import { canWrite, hasArticle, hasProject, type Command } from './command.ts'

export const findingCommands: readonly Command[] = [
  {
    id: 'find.inArticle',
    group: 'article',
    title: 'command.find.inArticle',
    keys: ['Mod+F'],
    where: 'window',
    when: hasArticle,
    run: openFind,
  },
  {
    id: 'find.next',
    group: 'article',
    title: 'command.find.next',
    keys: ['F3'],
    where: 'window',
    when: hasArticle,
    run: () => stepHit(1),
  },
  {
    id: 'find.previous',
    group: 'article',
    title: 'command.find.previous',
    keys: ['Shift+F3'],
    where: 'window',
    when: hasArticle,
    run: () => stepHit(-1),
  },
  {
    id: 'find.inProject',
    group: 'project',
    title: 'command.find.inProject',
    keys: ['Mod+Shift+G'],
    where: 'window',
    when: hasProject,
    run: openProjectSearch,
  },
  {
    id: 'mark.all',
    group: 'mark',
    title: 'command.mark.all',
    keys: ['A', 'Mod+Shift+A'],
    where: 'reading',
    when: state => canWrite(state) && hasArticle(state) && (state.selection !== null || state.focused !== null),
    run: openMarkAll,
  },
]
