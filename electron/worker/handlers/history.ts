import type { Handlers } from '../../../shared/ipc/contract.ts'
import type { Context } from '../context.ts'
import { stacksOf, toWritten } from '../written.ts'

type Calls = 'history.undo' | 'history.redo' | 'history.state'

/** Undo and redo of whoever is at the keyboard; nobody else's work is turned back. */
export const historyHandlers = (context: Context): Pick<Handlers<'worker'>, Calls> => ({
  'history.undo'() {
    const { project, annotator } = context.opened()
    return toWritten(context, project.undo(annotator.id))
  },
  'history.redo'() {
    const { project, annotator } = context.opened()
    return toWritten(context, project.redo(annotator.id))
  },
  'history.state': () => stacksOf(context.opened()),
})
