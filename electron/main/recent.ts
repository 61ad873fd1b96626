import { existsSync } from 'node:fs'
import { z } from 'zod'
import { RecentProject } from '../../shared/ipc/contract.ts'

/** How many projects the list keeps; the oldest goes. */
export const RECENT_LIMIT = 12

/** What `recent.json` holds, newest first. Whether a file is still there is asked each time. */
export const StoredRecent = z.array(RecentProject.omit({ isThere: true }))
export type StoredRecent = z.infer<typeof StoredRecent>

/** The list after a project was opened: it comes first, and once. */
export const withOpened = (list: StoredRecent, opened: StoredRecent[number]): StoredRecent =>
  [opened, ...list.filter(known => known.path !== opened.path)].slice(0, RECENT_LIMIT)

export const withoutPath = (list: StoredRecent, path: string): StoredRecent => list.filter(known => known.path !== path)

export const withPresence = (list: StoredRecent): RecentProject[] =>
  list.map(known => ({ ...known, isThere: existsSync(known.path) }))
