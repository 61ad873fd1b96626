import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { ArticleRow } from '../../../shared/ipc/contract.ts'
import { changeArticle } from '../../data/actions.ts'
import { useSession } from '../../data/store.ts'
import { useText } from '../../ui/text.ts'
import { ArticleDate } from './ArticleDate.tsx'
import { percent } from './percent.ts'
import { ProposalCount } from './ProposalCount.tsx'
import styles from './Reading.module.css'
import { useLanguage } from '../../ui/text.ts'
import { useSyllableCount } from './useSyllableCount.ts'

/** Title, date, source, author, length and how far it has been read. Title and date are changed in place. */
export function ArticleHeader({
  row,
  text: articleText,
}: {
  readonly row: ArticleRow
  readonly text: string
}): ReactNode {
  const text = useText()
  const language = useLanguage()
  const syllables = useSyllableCount(articleText)
  const facts = [
    row.source,
    row.author,
    syllables === undefined ? '' : text('reading.syllables', { count: syllables }),
    text('reading.read', { read: percent(row.read, language) }),
  ]
  return (
    <header className={styles.header}>
      <Title row={row} />
      <p className={styles.facts}>
        <ArticleDate row={row} />
        {facts
          .filter(fact => fact !== '')
          .map(fact => (
            <span key={fact} className={styles.fact}>
              {fact}
            </span>
          ))}
        <ProposalCount />
      </p>
    </header>
  )
}

function Title({ row }: { readonly row: ArticleRow }): ReactNode {
  const text = useText()
  const isReadOnly = useSession(state => state.project?.readOnly === true)
  const [draft, setDraft] = useState<string>()
  const isEditing = draft !== undefined
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (isEditing) field.current?.select()
  }, [isEditing])
  const keep = (): void => {
    const title = draft?.trim() ?? ''
    setDraft(undefined)
    if (title !== '' && title !== row.title) void changeArticle(row.id, { title })
  }
  if (draft !== undefined) {
    return (
      <textarea
        className={styles.titleField}
        aria-label={text('reading.editTitle')}
        rows={1}
        ref={field}
        value={draft}
        onChange={event => setDraft(event.currentTarget.value.replace(/\n/gu, ' '))}
        onBlur={keep}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
          event.preventDefault()
          if (event.key === 'Enter') keep()
          else setDraft(undefined)
        }}
      />
    )
  }
  const hint = text(row.titleCertainty === 'guessed' ? 'reading.titleGuessed' : 'reading.titleShown')
  return (
    <h1 className={styles.title}>
      {isReadOnly ? (
        row.title
      ) : (
        <button type="button" className={styles.titleButton} title={hint} onClick={() => setDraft(row.title)}>
          {row.title}
        </button>
      )}
      {row.titleCertainty === 'guessed' && <span className={styles.guess}>{text('reading.guessed')}</span>}
    </h1>
  )
}
