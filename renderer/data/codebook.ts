import { call } from './bridge.ts'
import { write } from './writes.ts'

/** Gives a label a key of its own; `null`: one that is spare. The codebook comes anew by a notice. */
export const setShortcut = (labelId: string, key: string | null): Promise<unknown> =>
  write(() => call('codebook.setShortcut', { labelId, key }))
