import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { CorrectionPreview } from '../../../shared/ipc/contract.ts'
import { correctArticle, correctionBase, previewCorrection } from '../../data/correcting.ts'
import { session, update, useSession } from '../../data/store.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useText } from '../../ui/text.ts'
import styles from './Correcting.module.css'
import { draftToText, findLine, toDraft, typeLine } from './draft.ts'
import { LineList } from './LineList.tsx'
import { PreviewPanel } from './PreviewPanel.tsx'
import { RevisionsDialog } from './RevisionsDialog.tsx'

/** Correcting the open article's text, and the texts that it has had. */
export function Correcting(): ReactNode {
  const type = useSession(state => state.dialog?.type)
  if (type === 'correct') return <CorrectDialog />
  return type === 'revisions' ? <RevisionsDialog /> : null
}

/** Reading goes on where it stopped. */
function leave(): void {
  update({ dialog: null })
  requestAnimationFrame(() => session.getState().viewer?.focus())
}

function CorrectDialog(): ReactNode {
  const [base] = useState(correctionBase)
  return base ? <OpenDialog base={base} /> : null
}

type Base = NonNullable<ReturnType<typeof correctionBase>>

function OpenDialog({ base }: { readonly base: Base }): ReactNode {
  const text = useText()
  const [draft, setDraft] = useState(() => toDraft(base.text))
  const [editing, setEditing] = useState<number>()
  const [preview, setPreview] = useState<CorrectionPreview>()
  const [isLeaving, setLeaving] = useState(false)
  const start = findLine(draft, base.offset)
  const isChanged = draft.typed.size > 0

  const close = (): void => {
    if (preview) setPreview(undefined)
    else if (editing !== undefined) setEditing(undefined)
    else if (isChanged && !isLeaving) setLeaving(true)
    else leave()
  }
  const look = async (): Promise<void> => {
    setEditing(undefined)
    setPreview(await previewCorrection(base.id, base.hash, draftToText(draft)))
  }
  const save = async (): Promise<void> => {
    if (await correctArticle(base.id, base.hash, draftToText(draft))) leave()
  }
  return (
    <Dialog
      open
      onClose={close}
      width="large"
      title={text(preview ? 'correcting.check' : 'correcting.title')}
      description={preview ? undefined : text('correcting.how')}
      footer={
        preview ? (
          <>
            <Button onClick={() => setPreview(undefined)}>{text('correcting.back')}</Button>
            <SaveButton onSave={() => void save()} />
          </>
        ) : (
          <>
            <p role="status" className={styles.state} data-warning={isLeaving || undefined}>
              {text(isLeaving ? 'correcting.leaving' : 'correcting.count', { count: draft.typed.size })}
            </p>
            <Button variant="primary" keys="Mod+Enter" disabled={!isChanged} onClick={() => void look()}>
              {text('correcting.next')}
            </Button>
          </>
        )
      }
    >
      {preview ? (
        <PreviewPanel draft={draft} preview={preview} />
      ) : (
        <LineList
          draft={draft}
          start={start}
          editing={editing}
          onEdit={setEditing}
          onType={(at, line) => {
            setLeaving(false)
            setDraft(typeLine(draft, at, line))
          }}
          onNext={() => void look()}
        />
      )}
    </Dialog>
  )
}

/** Comes with the keyboard: what is left to do is to say yes. */
function SaveButton({ onSave }: { readonly onSave: () => void }): ReactNode {
  const text = useText()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Button ref={button} variant="primary" onClick={onSave}>
      {text('correcting.save')}
    </Button>
  )
}
