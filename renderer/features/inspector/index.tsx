import type { ComponentType, ReactNode } from 'react'
import type { Annotation } from '../../../shared/annotation/model.ts'
import { currentRow, marks, useSession, type Session } from '../../data/store.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useText } from '../../ui/text.ts'
import { ArticlePanel } from './ArticlePanel.tsx'
import styles from './Inspector.module.css'
import { MarkPanel } from './MarkPanel.tsx'

/** The mark that is shown: the commitment whose slot waits for words, else the focused one. */
const shownMark = ({ picking, focused }: Session): Annotation | undefined =>
  marks.get(picking?.annotationId ?? focused ?? '')

/** What is focused, in detail: a mark with everything that can be said of it, else the open article. */
export function Inspector({
  Frame,
}: {
  /** The fields of a commitment's frame; a room of its own. */
  readonly Frame: ComponentType<{ readonly mark: Annotation }>
}): ReactNode {
  const text = useText()
  const mark = useSession(shownMark)
  const row = useSession(currentRow)
  return (
    <div className={styles.inspector}>
      {mark ? (
        <MarkPanel key={mark.id} mark={mark} Frame={Frame} />
      ) : row ? (
        <ArticlePanel key={row.id} row={row} />
      ) : (
        <EmptyState title={text('inspector.empty.title')}>{text('inspector.empty.body')}</EmptyState>
      )}
    </div>
  )
}
