import { useEffect, type ReactNode } from 'react'
import { Group, Panel, usePanelRef } from 'react-resizable-panels'
import { FrameEditor } from '../features/commitment/index.tsx'
import { Correcting } from '../features/correcting/index.tsx'
import { Corpus } from '../features/corpus/index.tsx'
import { ExportDialog } from '../features/exporting/index.tsx'
import { HistoryPanel } from '../features/history/index.tsx'
import { MarkAllDialog } from '../features/finding/MarkAllDialog.tsx'
import { ProjectSearchDialog } from '../features/finding/ProjectSearchDialog.tsx'
import { FindBar } from '../features/finding/FindBar.tsx'
import { ImportReportDialog } from '../features/importing/index.tsx'
import { Inspector } from '../features/inspector/index.tsx'
import { Reading } from '../features/reading/index.tsx'
import { StatusBar } from '../features/status/index.tsx'
import { useSession } from '../data/store.ts'
import { useText } from '../ui/text.ts'
import { leaveDivider } from './focus.ts'
import { registerKeyLayer } from './key-layers.ts'
import { keepDragged, useLayoutMemory, watchWindow } from './layout.ts'
import { isCramped, limits, useShell } from './shell.ts'
import { Divider, SidePanel } from './SidePanel.tsx'
import styles from './Workbench.module.css'
import { WorkerGone } from './WorkerGone.tsx'

/** An open project: list, text and inspector side by side, the status bar below. */
export function Workbench(): ReactNode {
  const text = useText()
  const isReady = useLayoutMemory()
  const corpus = usePanelRef()
  const inspector = usePanelRef()
  const cramped = useShell(isCramped)
  const panel = useSession(state => state.panel)
  useEffect(() => watchWindow(), [])
  useEffect(() => registerKeyLayer('divider', leaveDivider), [])
  if (!isReady) return null
  return (
    <div className={styles.window}>
      <WorkerGone />
      <Group
        orientation="horizontal"
        className={styles.panes ?? ''}
        id="workbench"
        onLayoutChanged={(_layout, { isUserInteraction }) => {
          if (isUserInteraction) keepDragged({ corpus, inspector })
        }}
      >
        <SidePanel pane="corpus" panel={corpus}>
          <Corpus />
        </SidePanel>
        <Divider pane="corpus" />
        <Panel id="reading" minSize={cramped ? 0 : limits.reading.min}>
          <main data-pane="reading" aria-label={text('pane.reading')} tabIndex={-1} className={styles.reading}>
            <Reading>
              <FindBar />
            </Reading>
            <ImportReportDialog />
            <ProjectSearchDialog />
            <MarkAllDialog />
            <ExportDialog />
            <Correcting />
          </main>
        </Panel>
        <Divider pane="inspector" />
        <SidePanel pane="inspector" panel={inspector}>
          {panel === 'history' ? <HistoryPanel /> : <Inspector Frame={FrameEditor} />}
        </SidePanel>
      </Group>
      <footer data-pane="status" aria-label={text('pane.status')} className={styles.status}>
        <StatusBar />
      </footer>
    </div>
  )
}
