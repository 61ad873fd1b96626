import { Popover } from '@base-ui/react/popover'
import { useState, type ReactNode } from 'react'
import { editableDate, formatPartialDate, readPartialDate } from '../../../shared/document/partial-date.ts'
import type { ArticleRow } from '../../../shared/ipc/contract.ts'
import { changeArticle } from '../../data/actions.ts'
import { useSession } from '../../data/store.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Reading.module.css'

/** The article's date; a guessed one says so. Pressing it opens a small form to correct it. */
export function ArticleDate({ row }: { readonly row: ArticleRow }): ReactNode {
  const text = useText()
  const language = useLanguage()
  const isReadOnly = useSession(state => state.project?.readOnly === true)
  const [isOpen, setOpen] = useState(false)
  const shown = row.date === null ? text('reading.noDate') : formatPartialDate(row.date, language)
  const guess = row.dateCertainty === 'guessed' && <span className={styles.guess}>{text('reading.guessed')}</span>
  if (isReadOnly)
    return (
      <span className={styles.fact}>
        {shown}
        {guess}
      </span>
    )
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger className={styles.dateButton} title={text('reading.editDate')}>
        {shown}
        {guess}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles.popupPlace} sideOffset={6} align="start" collisionPadding={8}>
          <Popover.Popup className={styles.popup} aria-label={text('reading.editDate')}>
            <DateForm row={row} onDone={() => setOpen(false)} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

function DateForm({ row, onDone }: { readonly row: ArticleRow; readonly onDone: () => void }): ReactNode {
  const text = useText()
  const language = useLanguage()
  const [typed, setTyped] = useState(row.date === null ? '' : editableDate(row.date, language))
  const [isTried, setTried] = useState(false)
  const date = typed.trim() === '' ? null : readPartialDate(typed)
  return (
    <form
      className={styles.dateForm}
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (date === undefined) return
        if (date !== row.date) void changeArticle(row.id, { date })
        onDone()
      }}
    >
      <TextField
        label={text('reading.date')}
        hint={text('reading.dateHint')}
        error={isTried && date === undefined ? text('reading.dateProblem') : undefined}
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit" variant="primary" size="small">
        {text('reading.dateSave')}
      </Button>
    </form>
  )
}
