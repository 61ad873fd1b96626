import { BookOpenText } from 'lucide-react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { currentRow, useSession } from '../../data/store.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useText } from '../../ui/text.ts'
import { ArticleHeader } from './ArticleHeader.tsx'
import styles from './Reading.module.css'
import { TextPane } from './TextPane.tsx'

/**
 * The open article's head, which scrolls with the text, its marked text, and the palette at the selection. `children`
 * lie over an open article.
 */
export function Reading({ children }: { readonly children?: ReactNode }): ReactNode {
  const text = useText()
  const row = useSession(currentRow)
  const articleText = useSession(state => state.open?.text)
  const codebook = useSession(state => state.project?.codebook)
  const head = useSession(state => state.viewer?.header)
  const isOpen = row !== undefined && articleText !== undefined
  return (
    <div className={styles.pane}>
      {isOpen && head && createPortal(<ArticleHeader key={row.id} row={row} text={articleText} />, head)}
      {codebook && <TextPane codebook={codebook} isShown={isOpen} />}
      {isOpen && children}
      {!isOpen && (
        <EmptyState picture={<BookOpenText size={40} strokeWidth={1.25} />} title={text('reading.empty.title')}>
          {text('reading.empty.body')}
        </EmptyState>
      )}
    </div>
  )
}
