import { acceptAllProposals, answerProposal, reviewNext, toggleAside, toggleAsideFolded } from '../../data/actions.ts'
import type { Session } from '../../data/store.ts'
import { canWrite, hasArticle, type Command } from './command.ts'

const canDecide = (state: Session): boolean => canWrite(state) && hasArticle(state)
const isReviewing = (state: Session): boolean => canDecide(state) && state.reviewing !== null

/** Setting passages aside and answering what is proposed. While words are selected letters may be labels; Mod+Shift+X never is one. */
export const regionCommands: readonly Command[] = [
  {
    id: 'region.toggle',
    group: 'article',
    title: 'command.region.toggle',
    keys: ['X', 'Mod+Shift+X'],
    where: 'reading',
    when: canDecide,
    run: toggleAside,
  },
  {
    id: 'region.next',
    group: 'article',
    title: 'command.region.next',
    keys: ['Shift+X'],
    where: 'reading',
    when: canDecide,
    run: reviewNext,
  },
  {
    id: 'region.accept',
    group: 'article',
    title: 'command.region.accept',
    keys: ['Y'],
    where: 'reading',
    when: isReviewing,
    run: () => answerProposal('aside'),
  },
  {
    id: 'region.refuse',
    group: 'article',
    title: 'command.region.refuse',
    keys: ['Shift+N'],
    where: 'reading',
    when: isReviewing,
    run: () => answerProposal('kept'),
  },
  {
    id: 'region.acceptAll',
    group: 'article',
    title: 'command.region.acceptAll',
    keys: ['Shift+Y'],
    where: 'reading',
    when: canDecide,
    run: acceptAllProposals,
  },
  {
    id: 'region.fold',
    group: 'view',
    title: 'command.region.fold',
    keys: ['Alt+4'],
    where: 'window',
    when: hasArticle,
    run: toggleAsideFolded,
  },
]
