import { useEffect, useState, type ReactNode } from 'react'
import { Panel, Separator, usePanelRef, type PanelSize } from 'react-resizable-panels'
import { useText } from '../ui/text.ts'
import { foldPane, limits, shell, useShell, type SidePane } from './shell.ts'
import styles from './Workbench.module.css'

/** A pane at the side: dragged below its least width it folds, a key unfolds it to the width it had. */
export function SidePanel({ pane, children }: { readonly pane: SidePane; readonly children: ReactNode }): ReactNode {
  const text = useText()
  const panel = usePanelRef()
  const isFolded = useShell(state => state.folded[pane])
  const [initialSize] = useState(() => (isFolded ? 0 : shell.getState().widths[pane]))
  useEffect(() => {
    if (!panel.current || panel.current.isCollapsed() === isFolded) return
    if (isFolded) panel.current.collapse()
    else panel.current.resize(shell.getState().widths[pane])
  }, [isFolded, panel, pane])
  return (
    <Panel
      id={pane}
      panelRef={panel}
      collapsible
      collapsedSize={0}
      minSize={limits[pane].min}
      maxSize={limits[pane].max}
      defaultSize={initialSize}
      groupResizeBehavior="preserve-pixel-size"
      onResize={(size, _id, before) => keepWidth(pane, size, before)}
    >
      <section
        data-pane={pane}
        aria-label={text(`pane.${pane}`)}
        tabIndex={-1}
        inert={isFolded}
        className={styles.side}
      >
        {children}
      </section>
    </Panel>
  )
}

/** The first size is the one that was asked for and says nothing new. */
function keepWidth(pane: SidePane, { inPixels }: PanelSize, before: PanelSize | undefined): void {
  if (before === undefined) return
  const isFolded = inPixels < 1
  foldPane(pane, isFolded)
  const width = Math.round(inPixels)
  if (isFolded || width === shell.getState().widths[pane]) return
  shell.setState(({ widths }) => ({ widths: { ...widths, [pane]: width } }))
}

/** Between two panes: dragged, or moved by the arrow keys; Enter folds the side pane. */
export function Divider({ pane }: { readonly pane: SidePane }): ReactNode {
  const text = useText()
  const isFolded = useShell(state => state.folded[pane])
  return (
    <Separator
      aria-label={text(pane === 'corpus' ? 'pane.resizeCorpus' : 'pane.resizeInspector')}
      className={styles.divider ?? ''}
      data-folded={isFolded || undefined}
    />
  )
}
