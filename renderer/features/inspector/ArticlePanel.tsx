import { useState, type ReactNode } from 'react'
import { editableDate, readPartialDate } from '../../../shared/document/partial-date.ts'
import type { ArticleRow } from '../../../shared/ipc/contract.ts'
import { changeArticle } from '../../data/actions.ts'
import { useSession } from '../../data/store.ts'
import { TextArea, TextField } from '../../ui/Field.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import { useDraft } from '../../ui/useDraft.ts'
import styles from './Inspector.module.css'
import { LabelCounts } from './LabelCounts.tsx'
import { ReviewList } from './ReviewList.tsx'

/** The open article: what is known of it, to be corrected in place, and what has been marked in it. */
export function ArticlePanel({ row }: { readonly row: ArticleRow }): ReactNode {
  const text = useText()
  const language = useLanguage()
  const isReadOnly = useSession(state => state.project?.readOnly === true)
  const added = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi', { dateStyle: 'medium' }).format(
    new Date(row.addedAt),
  )
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>{text('inspector.article')}</h2>
      </header>
      <div className={styles.body}>
        <fieldset className={styles.group} disabled={isReadOnly}>
          <TitleField row={row} />
          <DateField row={row} />
          <PlainField row={row} field="source" />
          <PlainField row={row} field="author" />
          <NoteField row={row} />
        </fieldset>
        <ReviewList articleId={row.id} />
        <LabelCounts />
        <p className={styles.made}>
          {row.fileName === ''
            ? text('inspector.pasted', { added })
            : text('inspector.file', { file: row.fileName, added })}
        </p>
      </div>
    </>
  )
}

type RowProps = { readonly row: ArticleRow }

function TitleField({ row }: RowProps): ReactNode {
  const text = useText()
  const draft = useDraft(row.title, title => {
    if (title.trim() !== '') void changeArticle(row.id, { title: title.trim() })
  })
  return (
    <TextArea
      label={text('inspector.field.title')}
      hint={row.titleCertainty === 'guessed' ? text('inspector.titleGuessed') : undefined}
      error={draft.value.trim() === '' ? text('inspector.titleEmpty') : undefined}
      rows={1}
      className={styles.oneLine}
      data-pane-focus
      value={draft.value}
      onChange={value => draft.onChange(value.replace(/\n/gu, ' '))}
      onBlur={draft.onBlur}
    />
  )
}

const dateHints = {
  guessed: 'inspector.dateGuessed',
  found: 'inspector.dateFound',
  entered: 'inspector.dateHint',
  unknown: 'inspector.dateHint',
} as const

function DateField({ row }: RowProps): ReactNode {
  const text = useText()
  const language = useLanguage()
  const [typed, setTyped] = useState<string>()
  const date = typed === undefined ? row.date : typed.trim() === '' ? null : readPartialDate(typed)
  const keep = (): void => {
    if (typed === undefined || date === undefined) return
    if (date !== row.date) void changeArticle(row.id, { date })
    setTyped(undefined)
  }
  return (
    <TextField
      label={text('inspector.field.date')}
      hint={text(typed === undefined ? dateHints[row.dateCertainty] : 'inspector.dateHint')}
      error={date === undefined ? text('inspector.dateProblem') : undefined}
      value={typed ?? (row.date === null ? '' : editableDate(row.date, language))}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={event => {
        if (event.key === 'Enter') keep()
        if (event.key === 'Escape') setTyped(undefined)
      }}
    />
  )
}

function PlainField({ row, field }: RowProps & { readonly field: 'source' | 'author' }): ReactNode {
  const text = useText()
  const draft = useDraft(row[field], value => void changeArticle(row.id, { [field]: value.trim() }))
  return (
    <TextField
      label={text(`inspector.field.${field}`)}
      value={draft.value}
      onChange={draft.onChange}
      onBlur={draft.onBlur}
    />
  )
}

function NoteField({ row }: RowProps): ReactNode {
  const text = useText()
  const draft = useDraft(row.note, note => void changeArticle(row.id, { note }))
  return (
    <TextArea
      label={text('inspector.field.note')}
      rows={2}
      data-note
      value={draft.value}
      onChange={draft.onChange}
      onBlur={draft.onBlur}
    />
  )
}
