import { newId } from '../../shared/base/ids.ts'
import { failureOf } from './bridge.ts'
import { session, type Toast } from './store.ts'

/** Toasts that are kept at once; older ones go. */
const KEPT = 4

type NewToast = Toast extends infer T ? (T extends Toast ? Omit<T, 'id'> : never) : never

export function toast(note: NewToast): void {
  const added = { ...note, id: newId() } as Toast
  session.setState(state => ({ toasts: [...state.toasts, added].slice(-KEPT) }))
}
export const dismissToast = (id: string): void =>
  session.setState(state => ({ toasts: state.toasts.filter(kept => kept.id !== id) }))

/** Runs an action of the user's; a failure is shown, not thrown. The result is `undefined` then. */
export async function attempt<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action()
  } catch (error) {
    toast({ type: 'failure', failure: failureOf(error) })
    return undefined
  }
}
