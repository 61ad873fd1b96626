import type { Failure } from '../../../shared/base/errors.ts'
import type { Saved } from '../../data/store.ts'

/** What the status bar says of storing. */
export type SavedView =
  | { readonly type: 'saving' }
  | { readonly type: 'failed'; readonly failure: Failure }
  /** `null` while nothing has been written since the project was opened: then everything is as it was stored. */
  | { readonly type: 'saved'; readonly at: string | null }

/** A write on its way counts for more than the failure before it: it may mend it. */
export function savedView({ at, pending, failure }: Saved): SavedView {
  if (pending > 0) return { type: 'saving' }
  if (failure) return { type: 'failed', failure }
  return { type: 'saved', at }
}
