import { useEffect, useState, type ReactNode } from 'react'
import { Panel, Separator } from 'react-resizable-panels'
import { useText } from '../ui/text.ts'
import { isCramped, isOpen, limits, paneWidth, shell, useShell, type PanelRef, type SidePane } from './shell.ts'
import styles from './Workbench.module.css'

/** A pane at the side: dragged below its least width it folds, a key unfolds it to the width it had. */
export function SidePanel({
  pane,
  panel,
  children,
}: {
  readonly pane: SidePane
  readonly panel: PanelRef
  readonly children: ReactNode
}): ReactNode {
  const text = useText()
  const open = useShell(state => isOpen(state, pane))
  const cramped = useShell(isCramped)
  const [initialSize] = useState(() => (open ? paneWidth(shell.getState(), pane) : 0))
  useWidth(panel, pane, open)
  return (
    <Panel
      id={pane}
      panelRef={panel}
      collapsible
      collapsedSize={0}
      minSize={limits[pane].min}
      maxSize={cramped ? '100%' : limits[pane].max}
      defaultSize={initialSize}
      groupResizeBehavior="preserve-pixel-size"
    >
      <section data-pane={pane} aria-label={text(`pane.${pane}`)} tabIndex={-1} inert={!open} className={styles.side}>
        {children}
      </section>
    </Panel>
  )
}

/** Brings the panel to the width that the shell says, after a key, and after the window has changed. */
function useWidth(panel: PanelRef, pane: SidePane, open: boolean): void {
  const width = useShell(state => (isOpen(state, pane) ? paneWidth(state, pane) : 0))
  const windowWidth = useShell(state => state.windowWidth)
  useEffect(() => {
    const { current } = panel
    if (!current) return
    const wanted = Math.min(width, windowWidth)
    if (!open) current.collapse()
    else if (Math.round(current.getSize().inPixels) !== wanted) current.resize(wanted)
  }, [panel, open, width, windowWidth])
}

/** Between two panes: dragged, or moved by the arrow keys; Enter folds the side pane. */
export function Divider({ pane }: { readonly pane: SidePane }): ReactNode {
  const text = useText()
  const open = useShell(state => isOpen(state, pane))
  return (
    <Separator
      aria-label={text(pane === 'corpus' ? 'pane.resizeCorpus' : 'pane.resizeInspector')}
      className={styles.divider ?? ''}
      data-folded={!open || undefined}
      disabled={!open}
    />
  )
}
