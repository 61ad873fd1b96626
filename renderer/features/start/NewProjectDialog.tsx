import { useState, type FormEvent, type ReactNode } from 'react'
import { shell, useShell } from '../../app/shell.ts'
import { attempt, call, createProject, setPreferences } from '../../data/actions.ts'
import { session, update, useSession } from '../../data/store.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { useText } from '../../ui/text.ts'
import { nameFromPaths } from './paths.ts'
import styles from './start.module.css'

const FORM = 'new-project'

/** Asks for a name and for who is at the keyboard, then for a place on the disk. */
export function NewProjectDialog(): ReactNode {
  const text = useText()
  const isOpen = useSession(state => state.dialog?.type === 'new-project')
  const close = (): void => {
    shell.setState({ waiting: [] })
    update({ dialog: null })
  }
  return (
    <Dialog
      open={isOpen}
      onClose={close}
      title={text('newProject.title')}
      description={text('newProject.body')}
      footer={
        <>
          <Button onClick={close}>{text('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form={FORM}>
            {text('newProject.choose')}
          </Button>
        </>
      }
    >
      <Form />
    </Dialog>
  )
}

function Form(): ReactNode {
  const text = useText()
  const waiting = useShell(state => state.waiting)
  const [name, setName] = useState(() => nameFromPaths(waiting))
  const [annotator, setAnnotator] = useState(() => session.getState().app?.preferences.annotatorName ?? '')
  const [wasTried, setTried] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (name.trim() && annotator.trim()) void create(name.trim(), annotator.trim())
  }
  const missing = (value: string, words: string): string | undefined => (wasTried && !value.trim() ? words : undefined)
  return (
    <form id={FORM} className={styles.form} onSubmit={submit}>
      {waiting.length > 0 && <p className={styles.waiting}>{text('newProject.waiting', { count: waiting.length })}</p>}
      <TextField
        label={text('newProject.name')}
        placeholder={text('newProject.namePlaceholder')}
        value={name}
        maxLength={120}
        error={missing(name, text('newProject.nameMissing'))}
        onChange={setName}
      />
      <TextField
        label={text('newProject.annotator')}
        hint={text('newProject.annotatorHint')}
        value={annotator}
        maxLength={80}
        error={missing(annotator, text('newProject.annotatorMissing'))}
        onChange={setAnnotator}
      />
    </form>
  )
}

/** The form stays open with what was typed when no place was chosen or the project could not be made. */
async function create(name: string, annotatorName: string): Promise<void> {
  const path = await attempt(() => call('dialog.newProject', { name }))
  if (path === null || path === undefined) return
  await createProject(path, name, annotatorName)
  if (session.getState().app?.preferences.annotatorName !== annotatorName) await setPreferences({ annotatorName })
}
