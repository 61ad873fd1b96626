import { useEffect, type ReactNode } from 'react'
import { NewProjectDialog } from '../features/start/NewProjectDialog.tsx'
import { Start } from '../features/start/index.tsx'
import { SettingsDialog } from '../features/settings/index.tsx'
import { useSession } from '../data/store.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { importWaiting } from './drops.ts'
import { DropZone } from './DropZone.tsx'
import { watchFocus } from './focus-guard.ts'
import { KeyboardMap } from './KeyboardMap.tsx'
import { listenToNotices } from './notices.ts'
import { Workbench } from './Workbench.tsx'

/** The program's two places: the start page while no project is open, else the workbench; and the dialogs of both. */
export function App(): ReactNode {
  const projectId = useSession(state => state.project?.project.id)
  useEffect(() => listenToNotices(), [])
  useEffect(() => watchFocus(), [])
  useEffect(() => {
    if (projectId !== undefined) void importWaiting()
  }, [projectId])
  return (
    <>
      {projectId === undefined ? <Start /> : <Workbench key={projectId} />}
      <NewProjectDialog />
      <SettingsDialog />
      <CommandPalette />
      <KeyboardMap />
      <DropZone />
    </>
  )
}
