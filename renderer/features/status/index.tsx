import type { ReactNode } from 'react'
import { History } from './History.tsx'
import { Jobs } from './Jobs.tsx'
import { Layers } from './Layers.tsx'
import { Annotator, MarkCount, ReadOnly } from './Facts.tsx'
import { LabelFilter } from './LabelFilter.tsx'
import { SavedState } from './SavedState.tsx'
import styles from './status.module.css'
import { Zoom } from './Zoom.tsx'

/** One line below the panes: who works, whether it is stored, what can be taken back, what is drawn. */
export function StatusBar(): ReactNode {
  return (
    <div className={styles.bar}>
      <div className={styles.side}>
        <Annotator />
        <SavedState />
        <ReadOnly />
        <MarkCount />
      </div>
      <div className={styles.side}>
        <Jobs />
        <History />
        <Layers />
        <LabelFilter />
        <Zoom />
      </div>
    </div>
  )
}
