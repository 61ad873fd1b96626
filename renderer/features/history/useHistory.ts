import { useCallback, useEffect, useState } from 'react'
import { HISTORY_PAGE, listHistory, type HistoryPage } from '../../data/actions.ts'
import { useSession } from '../../data/store.ts'

/** Most steps that a call gives; a list read further than that begins again at its first pages after a change. */
const MOST_AT_ONCE = 500

/** The history as far as it was read, kept up to date with every step that is written; `undefined` until it is there. */
export function useHistory(): { readonly page: HistoryPage | undefined; readonly readOn: () => void } {
  const [page, setPage] = useState<HistoryPage>()
  const savedAt = useSession(state => state.saved.at)
  const pending = useSession(state => state.saved.pending)
  useEffect(() => {
    let isOld = false
    const load = async (_since: string | null): Promise<void> => {
      const fresh = await listHistory(null, HISTORY_PAGE)
      if (fresh && !isOld) setPage(before => keepLength(fresh, before))
    }
    if (pending === 0) void load(savedAt)
    return () => {
      isOld = true
    }
  }, [savedAt, pending])
  const next = page?.next ?? null
  const readOn = useCallback(() => {
    if (next !== null) void append(next, setPage)
  }, [next])
  return { page, readOn }
}

type SetPage = (change: (before: HistoryPage | undefined) => HistoryPage | undefined) => void

async function append(from: string, setPage: SetPage): Promise<void> {
  const more = await listHistory(from, MOST_AT_ONCE)
  if (!more) return
  // Something was written meanwhile: then the list has begun anew, and this page belongs to the old one.
  setPage(before => (before?.next === from ? { steps: [...before.steps, ...more.steps], next: more.next } : before))
}

/** What is listed further down stays so long as the fresh beginning meets it. */
function keepLength(fresh: HistoryPage, before: HistoryPage | undefined): HistoryPage {
  const last = fresh.steps.at(-1)
  const at = before?.steps.findIndex(one => one.step === last?.step && one.state === last.state) ?? -1
  if (!before || at < 0 || fresh.next === null) return fresh
  const rest = before.steps.slice(at + 1)
  return { steps: [...fresh.steps, ...rest], next: before.next }
}
