import { useEffect, useState, type ReactNode } from 'react'
import { listRevisions, readRevision, returnToRevision, type Revisions } from '../../data/correcting.ts'
import { session, update, useSession } from '../../data/store.ts'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/clipboard.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import styles from './Correcting.module.css'

/** Letters of an older text that are shown; all of it can be copied and returned to. */
const SHOWN = 20_000

function leave(): void {
  update({ dialog: null })
  requestAnimationFrame(() => session.getState().viewer?.focus())
}

/** The texts that the open article has had: look at one, copy it, go back to it. */
export function RevisionsDialog(): ReactNode {
  const text = useText()
  const articleId = useSession(state => state.open?.id)
  const isReadOnly = useSession(state => state.project?.readOnly === true)
  const [rows, setRows] = useState<Revisions>([])
  const [chosen, setChosen] = useState<string>()
  const [words, setWords] = useState<string>()
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (articleId !== undefined) void listRevisions(articleId).then(found => found && setRows(found.toReversed()))
  }, [articleId])
  if (articleId === undefined) return null
  const isCurrent = rows.find(({ hash }) => hash === chosen)?.isCurrent !== false
  const show = (hash: string): void => {
    setChosen(hash)
    setCopied(false)
    void readRevision(articleId, hash).then(setWords)
  }
  const goBack = async (): Promise<void> => {
    if (chosen !== undefined && (await returnToRevision(articleId, chosen))) leave()
  }
  return (
    <Dialog
      open
      onClose={leave}
      width="large"
      title={text('revisions.title')}
      description={text('revisions.how')}
      footer={
        <>
          <Button disabled={words === undefined} onClick={() => void copyText(words ?? '').then(setCopied)}>
            {text(isCopied ? 'revisions.copied' : 'revisions.copy')}
          </Button>
          <Button variant="primary" disabled={isCurrent || isReadOnly} onClick={() => void goBack()}>
            {text('revisions.return')}
          </Button>
        </>
      }
    >
      <ul className={styles.revisions} aria-label={text('revisions.title')}>
        {rows.map((row, index) => (
          <li key={row.hash}>
            <Revision row={row} number={rows.length - index} isChosen={row.hash === chosen} onShow={show} />
          </li>
        ))}
      </ul>
      {words !== undefined && (
        // A long text is scrolled by key.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take the keyboard
        <pre className={styles.old} tabIndex={0} role="region" aria-label={text('revisions.text')}>
          {words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}
        </pre>
      )}
    </Dialog>
  )
}

function Revision({
  row,
  number,
  isChosen,
  onShow,
}: {
  readonly row: Revisions[number]
  readonly number: number
  readonly isChosen: boolean
  readonly onShow: (hash: string) => void
}): ReactNode {
  const text = useText()
  const language = useLanguage()
  const name = useSession(state => state.project?.annotators.find(({ id }) => id === row.authorId)?.name)
  const when = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi', {
    dateStyle: 'medium',
    timeStyle: 'medium',
  }).format(new Date(row.at))
  return (
    <button
      type="button"
      className={styles.revision}
      aria-pressed={isChosen}
      data-revision={number}
      onClick={() => onShow(row.hash)}
    >
      <strong>{text('revisions.number', { number })}</strong>
      <span>{text('revisions.made', { when, name: name ?? '', length: row.length })}</span>
      {row.isCurrent && <em>{text('revisions.current')}</em>}
    </button>
  )
}
