import type { StepResult } from '../../../db/index.ts'
import type { Handlers, Written } from '../../../shared/ipc/contract.ts'
import type { Context } from '../context.ts'
import { toHistoryStep } from '../history-steps.ts'
import { stacksOf, toWritten, toWrittenAll } from '../written.ts'

type Calls = 'history.undo' | 'history.redo' | 'history.state' | 'history.list' | 'history.goTo'

/** Undo and redo of whoever is at the keyboard; nobody else's work is turned back. */
export const historyHandlers = (context: Context): Pick<Handlers<'worker'>, Calls> => ({
  'history.undo'() {
    const { project, annotator } = context.opened()
    return turned(context, project.undo(annotator.id))
  },
  'history.redo'() {
    const { project, annotator } = context.opened()
    return turned(context, project.redo(annotator.id))
  },
  'history.state': () => stacksOf(context.opened()),
  'history.list'({ from, limit }) {
    const opened = context.opened()
    const { steps, next } = opened.project.history.page(opened.annotator.id, from, limit)
    return { steps: steps.map(step => toHistoryStep(opened, step)), next }
  },
  'history.goTo': ({ job, step }) =>
    context.jobs.run(job, work => {
      const opened = context.opened()
      // One transaction: it cannot let others in, but it can say how far it is.
      const results = opened.project.goTo(opened.annotator.id, step, (done, total) => work.tell(done, total, ''))
      const written = toWrittenAll(context, results)
      const reached = step === null ? {} : { turned: toHistoryStep(opened, opened.project.history.step(step)) }
      return Promise.resolve({ ...written, ...reached })
    }),
})

/** The answer to an undo or redo, with the step that it turned. */
function turned(context: Context, result: StepResult): Written {
  const opened = context.opened()
  const target = opened.project.history.step(result.target ?? result.step)
  return { ...toWritten(context, result), turned: toHistoryStep(opened, target) }
}
