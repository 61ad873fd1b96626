import { Trash2, X } from 'lucide-react'
import type { ComponentType, ReactNode } from 'react'
import { labelById } from '../../../shared/annotation/codebook.ts'
import type { Annotation } from '../../../shared/annotation/model.ts'
import { changeMark, removeMarks } from '../../data/actions.ts'
import { session, update, useSession } from '../../data/store.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { TextArea } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useLanguage, useText } from '../../ui/text.ts'
import { useDraft } from '../../ui/useDraft.ts'
import { AlsoHere } from './AlsoHere.tsx'
import { AttributeField } from './AttributeField.tsx'
import styles from './Inspector.module.css'
import { LabelPicker } from './LabelPicker.tsx'
import { Quotes } from './Quotes.tsx'

/** Everything that can be said of one mark. */
export function MarkPanel({
  mark,
  Frame,
}: {
  readonly mark: Annotation
  readonly Frame: ComponentType<{ readonly mark: Annotation }>
}): ReactNode {
  const text = useText()
  const codebook = useSession(state => state.project?.codebook)
  const isReadOnly = useSession(state => state.project?.readOnly === true)
  if (!codebook) return null
  const label = labelById(codebook, mark.labelId)
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>{text(`palette.layer.${mark.layer}`)}</h2>
        <IconButton label={text('inspector.back')} icon={<X />} side="left" onClick={leave} />
      </header>
      <div className={styles.body}>
        <fieldset disabled={isReadOnly}>
          <LabelPicker mark={mark} codebook={codebook} isEntry={mark.layer !== 'commitment'} />
        </fieldset>
        {mark.frame ? <Frame mark={mark} /> : <Quotes mark={mark} />}
        <fieldset className={styles.group} disabled={isReadOnly}>
          {label?.attributes.map(attribute => (
            <AttributeField key={attribute.code} mark={mark} attribute={attribute} />
          ))}
          <Note mark={mark} />
          <Checkbox
            label={text('inspector.uncertain')}
            hint={text('inspector.uncertainHint')}
            checked={mark.status === 'uncertain'}
            onChange={isUncertain => changeMark(mark.id, { status: isUncertain ? 'uncertain' : 'confirmed' })}
          />
        </fieldset>
        <AlsoHere mark={mark} codebook={codebook} />
        <footer className={styles.foot}>
          <MadeBy mark={mark} />
          <Button
            variant="quiet"
            size="small"
            icon={<Trash2 />}
            disabled={isReadOnly}
            onClick={() => removeMarks([mark.id])}
          >
            {text('inspector.remove')}
          </Button>
        </footer>
      </div>
    </>
  )
}

function leave(): void {
  update({ focused: null, picking: null })
  session.getState().viewer?.focus()
}

function Note({ mark }: { readonly mark: Annotation }): ReactNode {
  const text = useText()
  const draft = useDraft(mark.note, note => changeMark(mark.id, { note }))
  return (
    <TextArea
      label={text('inspector.note')}
      placeholder={text('inspector.notePlaceholder')}
      rows={2}
      data-note
      value={draft.value}
      onChange={draft.onChange}
      onBlur={draft.onBlur}
    />
  )
}

function MadeBy({ mark }: { readonly mark: Annotation }): ReactNode {
  const text = useText()
  const language = useLanguage()
  const annotators = useSession(state => state.project?.annotators)
  const name =
    annotators?.find(annotator => annotator.id === mark.annotatorId)?.name ?? text('inspector.unknownAnnotator')
  const when = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(mark.createdAt))
  return <p className={styles.made}>{text('inspector.madeBy', { name, when })}</p>
}
